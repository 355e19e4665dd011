// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  /** Vectors of the reference implementation, one for each length of the last block. */
  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "test, ba6bd213",
    "'Hello, world!', c0363e43",
    "hello, 248bfa47",
    "The quick brown fox jumps over the lazy dog, 2e4ff723"
  })
  void the_hash_is_murmur3(String text, String hash) {
    assertThat(Integer.toHexString(Words.murmur3(text.getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(hash);
  }

  @Test
  void a_bucket_is_the_remainder_of_the_hash_without_sign() {
    assertThat(Words.bucket("test", 10)).isEqualTo((int) (0xba6bd213L % 10));
    assertThat(Words.bucket("hello", 1)).isZero();
  }

  @Test
  void words_are_runs_of_letters_and_digits_and_each_han_character() {
    assertThat(Words.of("It's 3rd-rate: Straße, モデル 机器学习ok."))
        .containsExactly("It", "s", "3rd", "rate", "Straße", "モデル", "机", "器", "学", "习", "ok");
    assertThat(Words.of(null)).isEmpty();
    assertThat(Words.of(" .,;")).isEmpty();
  }
}
