// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TicksTest {

  private static List<String> texts(List<Tick> ticks) {
    return ticks.stream().map(Tick::text).toList();
  }

  @Test
  void linear_ticks_are_round_and_written_with_the_same_decimals() {
    assertThat(texts(Ticks.linear(new Range(0, 1), 6)))
        .containsExactly("0", "0.2", "0.4", "0.6", "0.8", "1.0");
    assertThat(texts(Ticks.linear(new Range(-0.31, 0.72), 4))).containsExactly("0", "0.5");
    assertThat(texts(Ticks.linear(new Range(-0.31, 0.72), 5)))
        .containsExactly("−0.2", "0", "0.2", "0.4", "0.6");
  }

  @Test
  void tick_values_carry_no_rounding_noise() {
    assertThat(Ticks.linear(new Range(0, 0.7), 8).stream().map(Tick::value))
        .containsExactly(0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7);
  }

  @Test
  void large_and_small_ticks_are_powers_of_ten() {
    assertThat(texts(Ticks.linear(new Range(0, 4e7), 5)))
        .containsExactly("0", "10⁷", "2×10⁷", "3×10⁷", "4×10⁷");
    assertThat(texts(Ticks.linear(new Range(0, 2e-6), 3))).containsExactly("0", "10⁻⁶", "2×10⁻⁶");
  }

  @Test
  void thousands_are_grouped() {
    assertThat(texts(Ticks.linear(new Range(0, 20_000), 3)))
        .containsExactly("0", "10,000", "20,000");
  }

  @Test
  void log_ticks_thin_out_from_1_2_5_to_decades_to_every_second_decade() {
    Range range = new Range(0.1, 100);
    assertThat(texts(Ticks.log(range, 12)))
        .containsExactly("0.1", "0.2", "0.5", "1", "2", "5", "10", "20", "50", "100");
    assertThat(texts(Ticks.log(range, 7)))
        .containsExactly("0.1", "0.3", "1", "3", "10", "30", "100");
    assertThat(texts(Ticks.log(range, 4))).containsExactly("0.1", "1", "10", "100");
    assertThat(texts(Ticks.log(range, 2))).containsExactly("1", "100");
  }

  @Test
  void a_short_log_axis_has_linear_ticks() {
    assertThat(texts(Ticks.log(new Range(1, 3), 5)))
        .containsExactly("1.0", "1.5", "2.0", "2.5", "3.0");
  }

  @Test
  void percentiles_have_a_tick_for_every_nine() {
    assertThat(texts(Ticks.percentile(new Range(0, 0.99995), 10)))
        .containsExactly("0 %", "50 %", "90 %", "99 %", "99.9 %", "99.99 %");
    assertThat(texts(Ticks.percentile(new Range(0, 0.99995), 3)))
        .containsExactly("0 %", "99 %", "99.99 %");
  }

  @Test
  void time_is_written_in_seconds_minutes_or_hours() {
    assertThat(texts(Ticks.time(new Range(0, 60), 5))).containsExactly("0", "15", "30", "45", "60");
    assertThat(texts(Ticks.time(new Range(0, 300), 6)))
        .containsExactly("0:00", "1:00", "2:00", "3:00", "4:00", "5:00");
    assertThat(texts(Ticks.time(new Range(0, 7200), 5)))
        .containsExactly("0:00", "0:30", "1:00", "1:30", "2:00");
    assertThat(texts(Ticks.time(new Range(0, 2), 5)))
        .containsExactly("0", "0.5", "1.0", "1.5", "2.0");
  }

  private static Range days(String from, String to) {
    return new Range(LocalDate.parse(from).toEpochDay(), LocalDate.parse(to).toEpochDay());
  }

  @Test
  void days_are_marked_where_years_months_weeks_or_days_begin() {
    assertThat(texts(Ticks.of(Scale.DAYS, days("2001-05-07", "2024-03-01"), 6)))
        .containsExactly("2005", "2010", "2015", "2020");
    assertThat(texts(Ticks.of(Scale.DAYS, days("2023-11-20", "2024-05-02"), 6)))
        .containsExactly("2023-12", "2024-01", "2024-02", "2024-03", "2024-04", "2024-05");
    assertThat(texts(Ticks.of(Scale.DAYS, days("2023-11-20", "2024-05-02"), 3)))
        .containsExactly("2024-01", "2024-04");
    assertThat(texts(Ticks.of(Scale.DAYS, days("2024-02-20", "2024-03-12"), 4)))
        .as("Mondays")
        .containsExactly("2024-02-26", "2024-03-04", "2024-03-11");
    assertThat(texts(Ticks.of(Scale.DAYS, days("2024-02-28", "2024-03-01"), 6)))
        .containsExactly("2024-02-28", "2024-02-29", "2024-03-01");
    assertThat(texts(Ticks.of(Scale.DAYS, days("1582-01-01", "2024-01-01"), 5)))
        .containsExactly("1600", "1700", "1800", "1900", "2000");
  }

  @Test
  void moments_are_marked_down_to_seconds() {
    double noon = LocalDate.parse("2024-02-28").toEpochDay() * 86_400.0 + 43_200;
    assertThat(texts(Ticks.of(Scale.MOMENTS, new Range(noon, noon + 86_400), 5)))
        .containsExactly("02-28 12:00", "02-28 18:00", "02-29 00:00", "02-29 06:00", "02-29 12:00");
    assertThat(texts(Ticks.of(Scale.MOMENTS, new Range(noon + 1, noon + 31), 3)))
        .containsExactly("12:00:15", "12:00:30");
  }

  @Test
  void a_day_is_read_out_as_a_date_and_no_number_beyond_the_calendar() {
    AxisMap days = new AxisMap(Scale.DAYS, days("2024-01-01", "2024-12-31"), 0, 100);
    assertThat(days.text(LocalDate.parse("2024-02-29").toEpochDay())).isEqualTo("2024-02-29");
    assertThat(days.text(Double.NaN)).isEqualTo("–");
    assertThat(new AxisMap(Scale.MOMENTS, new Range(0, 1), 0, 100).text(90_061))
        .isEqualTo("1970-01-02 01:01:01");
    assertThat(Ticks.of(Scale.DAYS, new Range(-1e300, 1e300), 5)).hasSizeLessThanOrEqualTo(5);
  }

  @Test
  void categories_are_all_named() {
    Scale scale = new Scale.Category(List.of("a", "b"));
    assertThat(Ticks.of(scale, new Range(-0.5, 1.5), 10))
        .containsExactly(new Tick(0, "a"), new Tick(1, "b"));
  }
}
