// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.measure;

import dev.modelwright.base.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A finished load test. The latency figures hold good answers and, with the time until they were
 * given up, time-outs; quick refusals would flatter them and are counted as errors only.
 *
 * @param run what was run, when and for how long
 * @param totals what became of the measured requests; all planned ones are finished
 * @param response from planned sending to whole answer: what a user of the target waits
 * @param service from actual sending to whole answer: blind to waiting before it
 * @param intervals the course of the measurement
 * @param selfCheck how far the generator itself was behind its plan
 */
public record LoadResult(
    Run run,
    LoadTotals totals,
    LatencyCurve response,
    LatencyCurve service,
    List<LoadInterval> intervals,
    SelfCheck selfCheck) {

  /** The list is copied. */
  public LoadResult {
    intervals = List.copyOf(intervals);
  }

  /**
   * The circumstances.
   *
   * @param plan what was asked for
   * @param started when the warm-up, or without one the measurement, began
   * @param warmUp how long the warm-up took
   * @param warmUpRequests how many requests ended as warm-up; they are in no figure
   * @param elapsed from the beginning of the measurement until its last request was over
   */
  public record Run(
      LoadPlan plan, Instant started, Duration warmUp, long warmUpRequests, Duration elapsed) {}

  /** Requests a second as planned. */
  public double targetRate() {
    return totals.planned() * 1e9 / run.plan().measured().toNanos();
  }

  /** Good answers a second, over the planned time or, where answers came later, until the last. */
  public double achievedRate() {
    long nanos = Math.max(run.plan().measured().toNanos(), run.elapsed().toNanos());
    return totals.succeeded() * 1e9 / nanos;
  }

  /** What a reader of the figures has to know; empty where they can be taken as they are. */
  public List<Message> warnings() {
    return selfCheck.warnings(run.plan());
  }
}
