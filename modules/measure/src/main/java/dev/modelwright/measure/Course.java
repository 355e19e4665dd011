// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.measure;

import java.util.List;

/** All that is known of one phase of a running test, kept up by reading the tally now and then. */
final class Course {

  private static final int MOST_INTERVALS = 256;
  private static final long SHORTEST_INTERVAL = 100_000_000;

  private final LoadSnapshot.Phase phase;
  private final Tally tally;
  private final long planned;
  private final Window total;
  private final IntervalSeries series = new IntervalSeries(MOST_INTERVALS);
  private Window spare;

  /**
   * An empty course.
   *
   * @param longest the longest latency there can be, in nanoseconds
   * @param planned how many requests the phase plans
   */
  Course(LoadSnapshot.Phase phase, Tally tally, long longest, long planned) {
    this.phase = phase;
    this.tally = tally;
    this.planned = planned;
    this.total = new Window(longest);
    this.spare = new Window(longest);
  }

  /** Takes over what was counted in the last {@code length} nanoseconds; its response times. */
  Counts read(long length) {
    Window window = tally.exchange(phase == LoadSnapshot.Phase.MEASURING, spare);
    IntervalSeries.Stretch stretch = window.stretch(length);
    if (length < SHORTEST_INTERVAL) {
      series.extend(stretch);
    } else {
      series.add(stretch);
    }
    total.add(window);
    window.reset();
    spare = window;
    return stretch.response();
  }

  /** The phase as it stands. */
  LoadSnapshot snapshot(double progress) {
    return new LoadSnapshot(
        phase,
        progress,
        totals(),
        LatencySummary.of(total.response),
        LatencySummary.of(total.service),
        series.intervals());
  }

  LoadTotals totals() {
    return total.totals(planned);
  }

  List<LoadInterval> intervals() {
    return series.intervals();
  }

  LatencyCurve response() {
    return LatencyCurve.of(total.response);
  }

  LatencyCurve service() {
    return LatencyCurve.of(total.service);
  }

  SelfCheck selfCheck(long elapsed) {
    return total.selfCheck(elapsed);
  }
}
