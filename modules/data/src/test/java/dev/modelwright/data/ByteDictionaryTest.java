// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ByteDictionaryTest {

  @Test
  void numbers_texts_by_first_appearance_and_counts_them_like_a_map() {
    ByteDictionary dictionary = new ByteDictionary();
    Map<String, Integer> counts = new HashMap<>();
    List<String> order = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    SplittableRandom random = new SplittableRandom(3);
    for (int i = 0; i < 50_000; i++) {
      String text =
          "é".repeat(random.nextInt(4)) + random.nextInt(5000) + "x".repeat(random.nextInt(3));
      byte[] bytes = ("..." + text).getBytes(StandardCharsets.UTF_8);
      if (counts.merge(text, 1, Integer::sum) == 1) {
        order.add(text);
      }
      numbers.add(dictionary.add(bytes, 3, bytes.length));
      texts.add(text);
    }
    assertThat(dictionary.size()).isEqualTo(order.size());
    for (int code = 0; code < order.size(); code++) {
      assertThat(dictionary.text(code)).isEqualTo(order.get(code));
      assertThat(dictionary.count(code)).isEqualTo(counts.get(order.get(code)));
    }
    for (int i = 0; i < texts.size(); i++) {
      assertThat(dictionary.text(numbers.get(i))).isEqualTo(texts.get(i));
    }
  }

  @Test
  void knows_the_empty_text_and_texts_that_begin_alike() {
    ByteDictionary dictionary = new ByteDictionary();
    byte[] bytes = "aaaaaaaaaaaaaaaaab".getBytes(StandardCharsets.UTF_8);
    for (int end = 0; end <= bytes.length; end++) {
      assertThat(dictionary.add(bytes, 0, end)).isEqualTo(end);
    }
  }
}
