// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.base.ProblemException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SplitTest {

  @TempDir Path folder;

  private Dataset table(int rows, java.util.function.IntFunction<String> target) {
    return TestFiles.read(
        TestFiles.write(
            folder,
            IntStream.range(0, rows)
                .mapToObj(i -> i * 0.5 + "," + target.apply(i))
                .collect(Collectors.joining("\n", "x,y\n", "\n"))));
  }

  private static long count(Dataset data, int[] rows, String label) {
    return Arrays.stream(data.rows(rows).texts("y")).filter(label::equals).count();
  }

  @Test
  void keeps_the_share_within_each_label() {
    Dataset data = table(1000, i -> i % 10 == 0 ? "rare" : i % 2 == 0 ? "a" : "b");
    Split split = Split.stratifiedHoldOut(data, "y", 0.25, 1);
    assertThat(split.test()).hasSize(250);
    assertThat(count(data, split.test(), "rare")).isEqualTo(25);
    assertThat(count(data, split.test(), "a")).isEqualTo(100);
    assertThat(count(data, split.test(), "b")).isEqualTo(125);
    assertThat(
            IntStream.concat(Arrays.stream(split.train()), Arrays.stream(split.test()))
                .sorted()
                .toArray())
        .isEqualTo(IntStream.range(0, 1000).toArray());
  }

  @Test
  void has_labels_of_two_rows_on_both_sides_and_single_ones_in_training() {
    Dataset data = table(100, i -> i < 2 ? "pair" : i == 2 ? "single" : "many");
    Split split = Split.stratifiedHoldOut(data, "y", 0.1, 7);
    assertThat(count(data, split.test(), "pair")).isEqualTo(1);
    assertThat(count(data, split.train(), "pair")).isEqualTo(1);
    assertThat(count(data, split.train(), "single")).isEqualTo(1);
  }

  @Test
  void leaves_out_rows_without_a_target() {
    Dataset data = table(50, i -> i % 5 == 0 ? "" : "l" + i % 2);
    Split split = Split.stratifiedHoldOut(data, "y", 0.5, 7);
    assertThat(split.train().length + split.test().length).isEqualTo(40);
  }

  @Test
  void draws_rows_of_numbers_at_random_and_keeps_labels_written_as_digits() {
    Dataset numbers = table(200, i -> i + ".25");
    assertThat(Split.stratifiedHoldOut(numbers, "y", 0.25, 3).test()).hasSize(50);
    Dataset digits = table(100, i -> i % 25 == 0 ? "1" : "0");
    assertThat(
            Arrays.stream(
                    digits.rows(Split.stratifiedHoldOut(digits, "y", 0.25, 3).test()).numbers("y"))
                .sum())
        .isEqualTo(1);
  }

  @Test
  void is_the_same_for_the_same_seed_and_another_for_another() {
    Dataset data = table(40, i -> "l" + i % 2);
    Split one = Split.stratifiedHoldOut(data, "y", 0.25, 42);
    assertThat(Split.stratifiedHoldOut(data, "y", 0.25, 42).test()).isEqualTo(one.test());
    assertThat(Split.stratifiedHoldOut(data, "y", 0.25, 43).test()).isNotEqualTo(one.test());
  }

  @Test
  void draws_the_numbers_of_split_mix_64() {
    // the published first outputs for the seed 1234567
    Shuffle random = new Shuffle(1234567);
    assertThat(random.next()).isEqualTo(6457827717110365317L);
    assertThat(random.next()).isEqualTo(3203168211198807973L);
    assertThat(random.next()).isEqualTo(Long.parseUnsignedLong("9817491932198370423"));
  }

  @Test
  void shuffles_every_place_alike() {
    int[][] seen = new int[5][5];
    Shuffle random = new Shuffle(9);
    for (int i = 0; i < 20_000; i++) {
      int[] positions = {0, 1, 2, 3, 4};
      random.shuffle(positions);
      for (int place = 0; place < 5; place++) {
        seen[place][positions[place]]++;
      }
    }
    for (int[] place : seen) {
      assertThat(Arrays.stream(place)).allMatch(count -> Math.abs(count - 4000) < 250);
    }
  }

  @Test
  void says_what_is_wrong_with_the_wish() {
    Dataset data = table(10, i -> "l" + i % 2);
    assertThatThrownBy(() -> Split.stratifiedHoldOut(data, "z", 0.25, 1))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("no column z");
    assertThatThrownBy(() -> Split.stratifiedHoldOut(data, "y", 1, 1))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("between 0 and 1");
    Dataset lonely = table(3, i -> i == 0 ? "a" : "");
    assertThatThrownBy(() -> Split.stratifiedHoldOut(lonely, "y", 0.5, 1))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("Only 1 rows");
  }
}
