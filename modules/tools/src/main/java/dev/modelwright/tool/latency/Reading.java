// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.latency;

import dev.modelwright.measure.LatencyCurve;
import dev.modelwright.measure.LatencySummary;
import dev.modelwright.measure.LoadErrors;
import dev.modelwright.measure.LoadInterval;
import dev.modelwright.measure.LoadResult;
import dev.modelwright.measure.LoadSnapshot;
import dev.modelwright.measure.LoadTotals;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the instrument shows, the same while a test runs and when it is done.
 *
 * @param phase where a running test stands; empty when it is done
 * @param progress 0 to 1
 * @param targetRate requests a second as planned
 * @param achievedRate good answers a second
 */
record Reading(
    Optional<LoadSnapshot.Phase> phase,
    double progress,
    Rates rates,
    LoadErrors errors,
    Curves curves,
    List<LoadInterval> intervals) {

  private static final double SECOND = 1e9;

  /**
   * Requests a second.
   *
   * @param target as planned
   * @param achieved answered well
   */
  record Rates(double target, double achieved) {}

  /** The distributions from the planned and from the actual sending. */
  record Curves(LatencyCurve response, LatencyCurve service) {}

  /** Copies the list. */
  Reading {
    intervals = List.copyOf(intervals);
  }

  /** Of a running test; its curves have a point for each figure known so far. */
  static Reading of(LoadSnapshot snapshot, double targetRate) {
    return new Reading(
        Optional.of(snapshot.phase()),
        snapshot.progress(),
        new Rates(targetRate, achieved(snapshot.totals(), snapshot.intervals())),
        snapshot.totals().errors(),
        new Curves(curve(snapshot.response()), curve(snapshot.service())),
        snapshot.intervals());
  }

  /** Of a finished test. */
  static Reading of(LoadResult result) {
    return new Reading(
        Optional.empty(),
        1,
        new Rates(result.targetRate(), result.achievedRate()),
        result.totals().errors(),
        new Curves(result.response(), result.service()),
        result.intervals());
  }

  /** The figures that count: from the planned sending. */
  LatencySummary response() {
    return curves.response().summary();
  }

  /** Whether what is shown does not count yet. */
  boolean warmingUp() {
    return phase.equals(Optional.of(LoadSnapshot.Phase.WARM_UP));
  }

  private static double achieved(LoadTotals totals, List<LoadInterval> intervals) {
    if (intervals.isEmpty()) {
      return 0;
    }
    LoadInterval last = intervals.getLast();
    long nanos = last.startNanos() + last.lengthNanos();
    return nanos == 0 ? 0 : totals.succeeded() * SECOND / nanos;
  }

  private static LatencyCurve curve(LatencySummary summary) {
    List<LatencyCurve.Point> points =
        summary.count() == 0
            ? List.of()
            : Stream.of(
                    new LatencyCurve.Point(0.5, summary.p50()),
                    new LatencyCurve.Point(0.9, summary.p90()),
                    new LatencyCurve.Point(0.99, summary.p99()),
                    new LatencyCurve.Point(0.999, summary.tail().p999()),
                    new LatencyCurve.Point(0.9999, summary.tail().p9999()))
                .filter(point -> (1 - point.quantile()) * summary.count() >= 1)
                .toList();
    return new LatencyCurve(summary, points);
  }
}
