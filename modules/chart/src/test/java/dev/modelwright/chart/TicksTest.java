// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.chart;

import static org.assertj.core.api.Assertions.assertThat;

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

  @Test
  void categories_are_all_named() {
    Scale scale = new Scale.Category(List.of("a", "b"));
    assertThat(Ticks.of(scale, new Range(-0.5, 1.5), 10))
        .containsExactly(new Tick(0, "a"), new Tick(1, "b"));
  }
}
