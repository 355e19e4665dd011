// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.measure;

import java.util.List;

/**
 * A load test while it runs.
 *
 * @param phase where it stands
 * @param progress 0 to 1, of the whole test
 * @param totals what became of the phase's requests so far
 * @param response from planned sending to whole answer, in this phase so far
 * @param service from actual sending to whole answer, in this phase so far
 * @param intervals the phase's course so far, at most 256 stretches without gaps
 */
public record LoadSnapshot(
    Phase phase,
    double progress,
    LoadTotals totals,
    LatencySummary response,
    LatencySummary service,
    List<LoadInterval> intervals) {

  /** The list is copied. */
  public LoadSnapshot {
    intervals = List.copyOf(intervals);
  }

  /** The two parts of a test. */
  public enum Phase {
    /** Requests are sent and nothing counts yet. */
    WARM_UP,
    /** Requests count. */
    MEASURING
  }
}
