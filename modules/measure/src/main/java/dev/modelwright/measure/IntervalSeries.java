// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.measure;

import java.util.ArrayList;
import java.util.List;

/**
 * The course of a phase in stretches of equal length. When there are too many, neighbours are
 * merged two by two and the stretches become twice as long, so memory is bounded however long the
 * test is.
 */
final class IntervalSeries {

  /**
   * One stretch of time.
   *
   * @param ticks how many recordings it holds
   */
  record Stretch(
      int ticks, long length, long succeeded, long errors, Counts response, Counts service) {

    /** This stretch and the one after it. */
    Stretch then(Stretch next) {
      return new Stretch(
          ticks + next.ticks,
          length + next.length,
          succeeded + next.succeeded,
          errors + next.errors,
          response.plus(next.response),
          service.plus(next.service));
    }

    LoadInterval at(long start) {
      return new LoadInterval(
          start, length, succeeded, errors, latency(response), latency(service));
    }

    private static LoadInterval.Latency latency(Counts counts) {
      return new LoadInterval.Latency(
          counts.percentile(50), counts.percentile(90), counts.percentile(99), counts.max());
    }
  }

  private final int most;
  private final List<Stretch> stretches = new ArrayList<>();
  private final List<LoadInterval> intervals = new ArrayList<>();
  private int ticksEach = 1;

  /** A series of at most {@code most} stretches, an even number. */
  IntervalSeries(int most) {
    this.most = most;
  }

  /** Adds what was recorded since the last time. */
  void add(Stretch recorded) {
    if (!stretches.isEmpty() && stretches.getLast().ticks() < ticksEach) {
      append(removeLast().then(recorded));
      return;
    }
    if (stretches.size() == most) {
      halve();
    }
    append(recorded);
  }

  /** Adds what was recorded in too short a time to stand alone. */
  void extend(Stretch recorded) {
    append(stretches.isEmpty() ? recorded : removeLast().then(recorded));
  }

  /** The series so far. */
  List<LoadInterval> intervals() {
    return List.copyOf(intervals);
  }

  private void append(Stretch stretch) {
    LoadInterval last = intervals.isEmpty() ? null : intervals.getLast();
    stretches.add(stretch);
    intervals.add(stretch.at(last == null ? 0 : last.startNanos() + last.lengthNanos()));
  }

  private Stretch removeLast() {
    intervals.removeLast();
    return stretches.removeLast();
  }

  private void halve() {
    List<Stretch> old = List.copyOf(stretches);
    stretches.clear();
    intervals.clear();
    ticksEach *= 2;
    for (int i = 0; i + 1 < old.size(); i += 2) {
      append(old.get(i).then(old.get(i + 1)));
    }
  }
}
