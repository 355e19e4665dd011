// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.latency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.modelwright.measure.LatencyCurve;
import dev.modelwright.measure.LatencySummary;
import dev.modelwright.measure.LoadErrors;
import dev.modelwright.measure.LoadInterval;
import dev.modelwright.measure.LoadSnapshot;
import dev.modelwright.measure.LoadTotals;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ReadingTest {

  private static final LoadErrors NONE = new LoadErrors(0, 0, 0, new TreeMap<>());

  @Test
  void a_running_test_shows_what_is_answered_per_second_so_far() {
    Reading reading = Reading.of(snapshot(LoadSnapshot.Phase.MEASURING, 500), 1000);

    assertThat(reading.rates().target()).isEqualTo(1000);
    assertThat(reading.rates().achieved()).isCloseTo(1000, within(1e-9));
    assertThat(reading.warmingUp()).isFalse();
    assertThat(reading.progress()).isEqualTo(0.4);
  }

  @Test
  void its_curve_ends_where_requests_are_too_few_for_a_percentile() {
    Reading reading = Reading.of(snapshot(LoadSnapshot.Phase.MEASURING, 500), 1000);

    assertThat(reading.curves().response().points())
        .containsExactly(
            new LatencyCurve.Point(0.5, 10),
            new LatencyCurve.Point(0.9, 20),
            new LatencyCurve.Point(0.99, 30));
  }

  @Test
  void the_warm_up_is_told_from_the_measurement() {
    assertThat(Reading.of(snapshot(LoadSnapshot.Phase.WARM_UP, 5), 10).warmingUp()).isTrue();
  }

  @Test
  void nothing_answered_yet_is_no_curve_and_no_rate() {
    LatencySummary none = summary(0);
    LoadSnapshot begun =
        new LoadSnapshot(
            LoadSnapshot.Phase.WARM_UP, 0, new LoadTotals(0, 0, NONE, 0, 0), none, none, List.of());

    Reading reading = Reading.of(begun, 10);

    assertThat(reading.curves().response().points()).isEmpty();
    assertThat(reading.rates().achieved()).isZero();
  }

  private static LoadSnapshot snapshot(LoadSnapshot.Phase phase, long answered) {
    LoadInterval.Latency latency = new LoadInterval.Latency(10, 20, 30, 40);
    return new LoadSnapshot(
        phase,
        0.4,
        new LoadTotals(answered, answered, NONE, 0, 0),
        summary(answered),
        summary(answered),
        List.of(
            new LoadInterval(0, 250_000_000, answered / 2, 0, latency, latency),
            new LoadInterval(250_000_000, 250_000_000, answered / 2, 0, latency, latency)));
  }

  private static LatencySummary summary(long count) {
    return new LatencySummary(count, 15, 10, 20, 30, new LatencySummary.Tail(35, 38, 40));
  }
}
