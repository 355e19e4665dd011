// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemporalTextTest {

  private static Optional<LocalDate> date(String text, DateOrder order) {
    return TemporalText.parse(text).flatMap(TemporalText::date).flatMap(parts -> parts.in(order));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2021-03-04;YEAR_MONTH_DAY",
        "2021/3/4;YEAR_MONTH_DAY",
        "2021.03.04;YEAR_MONTH_DAY",
        "04/03/2021;DAY_MONTH_YEAR",
        "4.3.21;DAY_MONTH_YEAR",
        "03-04-2021;MONTH_DAY_YEAR",
        "4 March 2021;DAY_MONTH_YEAR",
        "4-Mar-2021;DAY_MONTH_YEAR",
        "04MAR2021;DAY_MONTH_YEAR",
        "March 4, 2021;DAY_MONTH_YEAR",
        "2021 Mar 4;YEAR_MONTH_DAY",
        "4th March 2021;DAY_MONTH_YEAR",
        "Thursday, March 4, 2021;DAY_MONTH_YEAR",
        "Thu, 4 Mar 2021;DAY_MONTH_YEAR",
        "2021年3月4日;YEAR_MONTH_DAY"
      })
  void reads_the_fourth_of_march(String text, DateOrder order) {
    assertThat(date(text, order)).contains(LocalDate.of(2021, 3, 4));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1",
        "12",
        "2021",
        "20210304",
        "1.5",
        "1.2.3.4",
        "Oct-14",
        "4 Foo 2021",
        "10:61",
        "24:00",
        "13:00 PM",
        "2021-3",
        "1/2/345",
        "12:30:45:10",
        "text",
        "2021-03-04 xx",
        "a very long text that is no date at all, never"
      })
  void refuses_what_is_neither_date_nor_time(String text) {
    assertThat(TemporalText.parse(text)).isEmpty();
  }

  @Test
  void refuses_days_that_do_not_exist() {
    assertThat(date("2021-02-29", DateOrder.YEAR_MONTH_DAY)).isEmpty();
    assertThat(date("2020-02-29", DateOrder.YEAR_MONTH_DAY)).isPresent();
    assertThat(date("31/04/2021", DateOrder.DAY_MONTH_YEAR)).isEmpty();
    assertThat(date("13/01/2021", DateOrder.MONTH_DAY_YEAR)).isEmpty();
  }

  @Test
  void reads_two_digits_of_a_year_as_posix_does() {
    assertThat(date("1/1/68", DateOrder.DAY_MONTH_YEAR)).contains(LocalDate.of(2068, 1, 1));
    assertThat(date("1/1/69", DateOrder.DAY_MONTH_YEAR)).contains(LocalDate.of(1969, 1, 1));
  }

  @ParameterizedTest
  @CsvSource({
    "9:05, 09:05",
    "23:59:59, 23:59:59",
    "23:59:59.5, 23:59:59.5",
    "12:00 AM, 00:00",
    "12:30 pm, 12:30",
    "1:15:00 PM, 13:15"
  })
  void reads_times_of_day(String text, LocalTime time) {
    assertThat(TemporalText.parse(text).flatMap(TemporalText::time)).contains(time);
  }

  @ParameterizedTest
  @CsvSource({"Z, 0", "UTC, 0", "+01:00, 60", "-0530, -330"})
  void reads_offsets(String zone, int minutes) {
    assertThat(
            TemporalText.parse("2021-03-04T10:00:00" + zone).flatMap(TemporalText::offsetMinutes))
        .contains(minutes);
  }
}
