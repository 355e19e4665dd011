// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates and numbers in texts. */
class TextFormsTest {

  @ParameterizedTest
  @CsvSource({
    "2024-02-29, 2023-02-29",
    "2024/2/29 10:30, 2024/2/30 10:30",
    "30.04.2024, 31.04.2024",
    "12/31/2024, 31/31/2024",
    "29-Feb-2024, 29-Feb-2023",
    "3 march 2024, 33 march 2024",
    "2024年2月29日, 2024年13月1日"
  })
  void a_day_is_told_from_a_day_that_no_calendar_has(String real, String impossible) {
    assertThat(TextForms.dateForm(real)).isTrue();
    assertThat(TextForms.date(real)).isTrue();
    assertThat(TextForms.dateForm(impossible)).isTrue();
    assertThat(TextForms.date(impossible)).isFalse();
  }

  @Test
  void days_without_signs() {
    assertThat(TextForms.compactDate("20240229")).isTrue();
    assertThat(TextForms.compactForm("20230229")).isTrue();
    assertThat(TextForms.compactDate("20230229")).isFalse();
    assertThat(TextForms.compactForm("20249999")).isFalse();
    assertThat(TextForms.compactForm("12345678")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"1e5", "-3.25", "'1,234.5'", "'.5'"})
  void numbers_are_numbers(String text) {
    assertThat(TextForms.number(text)).isTrue();
    assertThat(TextForms.dateForm(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"007", "'1,23'", "3 dogs 2024", "abc", "''"})
  void other_texts_are_neither(String text) {
    assertThat(TextForms.number(text)).isFalse();
    assertThat(TextForms.dateForm(text)).isFalse();
  }
}
