// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentTest {

  @ParameterizedTest
  @CsvSource({
    "0, 9, 0",
    "9, 9, 100",
    "999, 1000, 99.9",
    "99986, 100000, 99.99",
    "1, 100000, 0.001",
    "1, 3, 33.3",
    "1, 8, 12.5",
    "1, 4, 25",
    "9999, 10000, 99.99",
    "999999, 1000000, 99.9999",
    "1, 10000, 0.01",
    "3, 50000, 0.01"
  })
  void says_all_only_for_all_and_nothing_only_for_nothing(long part, long whole, String text) {
    assertThat(Percent.of(part, whole)).isEqualTo(text);
  }

  @Test
  void a_share_keeps_its_digits_and_no_others() {
    assertThat(Percent.of(0.07)).isEqualTo("7");
    assertThat(Percent.of(0.995)).isEqualTo("99.5");
    assertThat(Percent.of(1.0)).isEqualTo("100");
  }
}
