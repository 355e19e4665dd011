// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberStyleTest {

  private static Levels levels(String... texts) {
    int[] counts = new int[texts.length];
    int[] codes = new int[texts.length];
    for (int i = 0; i < texts.length; i++) {
      counts[i] = 1;
      codes[i] = i;
    }
    return new Levels(texts, counts, codes);
  }

  private static Optional<NumberStyle> style(char delimiter, String... texts) {
    return new NumberLevels(delimiter, Optional.empty())
        .read(levels(texts))
        .found()
        .map(NumberLevels.Found::style);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PLAIN|1234567.89",
        "COMMA_GROUPS|1,234,567.89",
        "LAKH_GROUPS|12,34,567.89",
        "DECIMAL_COMMA|1.234.567,89",
        "SPACE_GROUPS_COMMA|1 234 567,89",
        "SPACE_GROUPS|1 234 567.89",
        "SPACE_GROUPS|1\u2009234\u202F567.89",
        "APOSTROPHE_GROUPS|1'234'567.89"
      })
  void every_style_is_read_as_the_same_number(NumberStyle style, String text) {
    assertThat(style.fits(text)).isTrue();
    assertThat(style.plain(text)).isEqualTo("1234567.89");
    assertThat(
            new NumberLevels(',', Optional.empty())
                .read(levels(text))
                .found()
                .orElseThrow()
                .byLevel())
        .containsExactly(1234567.89);
  }

  @Test
  void groups_have_three_digits() {
    assertThat(NumberStyle.COMMA_GROUPS.fits("1,23")).isFalse();
    assertThat(NumberStyle.COMMA_GROUPS.fits("1234,567")).isFalse();
    assertThat(NumberStyle.COMMA_GROUPS.fits("0,123")).isFalse();
    assertThat(NumberStyle.COMMA_GROUPS.fits(",123")).isFalse();
  }

  @Test
  void one_style_must_fit_all_texts() {
    assertThat(style(',', "1,234", "5.5")).contains(NumberStyle.COMMA_GROUPS);
    assertThat(style(',', "1,23", "5,5")).contains(NumberStyle.DECIMAL_COMMA);
    assertThat(style(',', "1,234.5", "1.234,5")).isEmpty();
    assertThat(style(',', "1.5", "abc")).isEmpty();
    assertThat(style(',')).isEmpty();
  }

  @Test
  void the_delimiter_tells_a_comma_that_could_be_either() {
    assertThat(style(',', "1,234", "2,345")).contains(NumberStyle.COMMA_GROUPS);
    assertThat(style(';', "1,234", "2,345")).contains(NumberStyle.DECIMAL_COMMA);
  }

  @ParameterizedTest
  @CsvSource({
    "£5, 5",
    "-$5.5, -5.5",
    "5 %, 5",
    "(7), -7",
    "12€, 12",
    "USD 12, 12",
    "12 EUR, 12",
    "￥１２．５, 12.5",
    "3.5万, 3.5",
    "12 元, 12",
    "$-5, -5",
    "5-, -5",
    "- 5, -5",
    "(5%), -5",
    "Rs. .5, .5",
    "5 kr., 5",
    "US$5., 5.",
    "--5, --5",
    "x5, x5",
    "5 kg, 5",
    "21.5°C, 21.5",
    "12 A, 12",
    "12A, 12A",
    "3+, 3+",
    "5 apples, 5 apples",
    "x 5 kg, x 5 kg",
    "1e5, 1e5",
    "−3, -3",
    "$, $",
    "abc, abc"
  })
  void signs_and_brackets_are_taken_off(String text, String bare) {
    assertThat(Dress.of(text).bare()).isEqualTo(bare);
  }

  @Test
  void codes_and_numbers_too_long_to_be_exact_are_no_numbers() {
    assertThat(style(',', "0012", "1234")).isEmpty();
    assertThat(style(',', "9007199254740993")).isEmpty();
    assertThat(style(',', "9007199254740991")).contains(NumberStyle.PLAIN);
  }
}
