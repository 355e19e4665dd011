// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.measure;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

final class ScheduleProperties {

  @Property(tries = 200)
  void the_count_is_the_number_of_times_before_the_end(
      @ForAll @DoubleRange(min = 0.01, max = 3000) double rate,
      @ForAll @IntRange(min = 1, max = 3000) int millis) {
    long nanos = millis * 1_000_000L;
    Schedule.SendTimes times = Schedule.constant(rate).start();
    long counted = 0;
    while (times.next() < nanos) {
      counted++;
    }
    assertThat(Schedule.constant(rate).countWithin(nanos)).isEqualTo(counted);
  }

  @Property(tries = 200)
  void distances_are_even_to_the_nanosecond_and_do_not_drift(
      @ForAll @DoubleRange(min = 0.1, max = 1_000_000) double rate) {
    Schedule.SendTimes times = Schedule.constant(rate).start();
    long last = times.next();
    assertThat(last).isZero();
    double gap = 1e9 / rate;
    for (int i = 1; i < 2000; i++) {
      long next = times.next();
      assertThat(next - last - gap).isBetween(-1.0, 1.0);
      assertThat(next - i * gap).isBetween(-0.51, 0.51);
      last = next;
    }
  }

  @Property(tries = 100)
  void whole_rates_plan_exactly_rate_times_seconds(
      @ForAll @IntRange(min = 1, max = 1_000_000) int rate,
      @ForAll @IntRange(min = 1, max = 86_400) int seconds) {
    assertThat(Schedule.constant(rate).countWithin(seconds * 1_000_000_000L))
        .isEqualTo((long) rate * seconds);
  }
}
