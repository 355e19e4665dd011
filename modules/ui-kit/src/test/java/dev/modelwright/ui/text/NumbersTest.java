// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

  private final Numbers english = new Numbers(Locale.ENGLISH);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|0",
        "-0.0|0",
        "5|5",
        "999|999",
        "0.8213374|0.821",
        "0.82|0.820",
        "12.345|12.3",
        "14321.9|14,300",
        "1999.8|2,000",
        "-0.5|−0.500",
        "0.00012345|0.000123",
        "2.22e-16|2.22e-16",
        "2.2e-16|2.2e-16",
        "1.5e20|1.5e20",
        "0.99999|1.00",
        "NaN|–",
        "Infinity|∞"
      })
  void an_overview_has_three_significant_digits(double value, String text) {
    assertThat(english.overview(value)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.8213374|0.8213374",
        "0.1|0.1",
        "1234567.25|1,234,567.25",
        "5|5",
        "0|0",
        "2.220446049250313E-16|2.220446049250313e-16",
        "NaN|–"
      })
  void all_digits_are_those_that_tell_a_number_from_its_neighbours(double value, String text) {
    assertThat(english.all(value)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|0%",
        "1|100%",
        "0.123|12.3%",
        "0.00001|< 0.1%",
        "0.99987|> 99.9%",
        "0.5|50%",
        "NaN|–"
      })
  void per_cent_is_never_rounded_to_nothing_or_everything(double share, String text) {
    assertThat(english.percent(share)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"999|999 B", "28300000|28.3 MB", "1000|1 kB", "999999|1.00 MB", "2214988|2.21 MB"})
  void bytes_come_in_the_unit_that_reads_best(long size, String text) {
    assertThat(english.bytes(size)).isEqualTo(text.replace(' ', '\u00a0'));
  }

  @Test
  void separators_are_the_locale_s() {
    assertThat(new Numbers(Locale.GERMANY).fixed(12480.5, 2)).isEqualTo("12.480,50");
    assertThat(new Numbers(Locale.SIMPLIFIED_CHINESE).count(12480)).isEqualTo("12,480");
  }

  @Test
  void files_and_commands_get_a_plain_dot() {
    assertThat(Numbers.plain(12480)).isEqualTo("12480");
    assertThat(Numbers.plain(0.1)).isEqualTo("0.1");
    assertThat(Numbers.plain(1e7)).isEqualTo("10000000");
    assertThat(Numbers.plain(-0.0)).isEqualTo("0");
    assertThat(Numbers.plain(2.5e-16)).isEqualTo("2.5E-16");
  }
}
