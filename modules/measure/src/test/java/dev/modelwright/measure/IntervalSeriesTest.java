// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;

final class IntervalSeriesTest {

  private static final LoadInterval.Latency NOTHING = new LoadInterval.Latency(0, 0, 0, 0);

  /** One answer that took {@code micros}; lengths of 100. */
  private static IntervalSeries.Stretch one(long micros) {
    Histogram histogram = new Histogram(1_000_000, 3);
    histogram.recordValue(micros);
    return new IntervalSeries.Stretch(1, 100, 1, 2, Counts.of(histogram), Counts.NONE);
  }

  private static LoadInterval interval(
      long start, long length, long count, long p50, long p90, long p99, long max) {
    LoadInterval.Latency response = new LoadInterval.Latency(p50, p90, p99, max);
    return new LoadInterval(start, length, count, 2 * count, response, NOTHING);
  }

  @Test
  void stretches_follow_each_other_without_gaps() {
    IntervalSeries series = new IntervalSeries(4);
    series.add(one(10));
    series.add(one(20));

    assertThat(series.intervals())
        .isEqualTo(
            List.of(interval(0, 100, 1, 10, 10, 10, 10), interval(100, 100, 1, 20, 20, 20, 20)));
  }

  @Test
  void neighbours_are_merged_when_there_are_too_many() {
    IntervalSeries series = new IntervalSeries(4);
    for (int i = 1; i <= 6; i++) {
      series.add(one(i * 10L));
    }

    assertThat(series.intervals())
        .isEqualTo(
            List.of(
                interval(0, 200, 2, 10, 20, 20, 20),
                interval(200, 200, 2, 30, 40, 40, 40),
                interval(400, 200, 2, 50, 60, 60, 60)));
  }

  @Test
  void a_long_test_stays_small_and_complete() {
    IntervalSeries series = new IntervalSeries(8);
    for (int i = 1; i <= 1000; i++) {
      series.add(one(i));
    }

    List<LoadInterval> intervals = series.intervals();
    assertThat(intervals).hasSizeBetween(4, 8);
    assertThat(intervals.stream().mapToLong(LoadInterval::succeeded).sum()).isEqualTo(1000);
    assertThat(intervals.stream().mapToLong(LoadInterval::lengthNanos).sum()).isEqualTo(100_000);
    assertThat(intervals.getLast().response().max()).isEqualTo(1000);
  }

  @Test
  void a_short_rest_joins_the_last_stretch() {
    IntervalSeries series = new IntervalSeries(4);
    series.add(one(10));
    series.extend(one(20));

    assertThat(series.intervals()).isEqualTo(List.of(interval(0, 200, 2, 10, 20, 20, 20)));
  }

  @Test
  void throughput_is_good_answers_a_second() {
    assertThat(new LoadInterval(0, 250_000_000, 50, 3, NOTHING, NOTHING).throughput())
        .isEqualTo(200);
  }
}
