// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|0",
        "-0.0|0",
        "1234567|1,234,567",
        "-12.5|−12.5",
        "0.1|0.1",
        "0.30000000000000004|0.3",
        "3.14159265|3.14159",
        "0.000001234|1.234×10⁻⁶",
        "12345.678|12,345.7",
        "NaN|–",
        "Infinity|–"
      })
  void readings_are_short_and_grouped(double value, String text) {
    assertThat(NumberText.reading(value)).isEqualTo(text);
  }

  @Test
  void percentiles_show_all_their_nines() {
    assertThat(NumberText.percent(0.5)).isEqualTo("50 %");
    assertThat(NumberText.percent(0.999)).isEqualTo("99.9 %");
    assertThat(NumberText.percent(1 - 1e-6)).isEqualTo("99.9999 %");
  }
}
