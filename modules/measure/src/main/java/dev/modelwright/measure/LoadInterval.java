// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.measure;

/**
 * What ended in one stretch of time. Neighbouring stretches are merged in long tests, their
 * percentiles computed anew from the counts.
 *
 * @param startNanos when it began, since the phase began
 * @param lengthNanos how long it is
 * @param succeeded good answers in it
 * @param errors errors in it, of all kinds
 * @param response time from the planned sending to the whole answer
 * @param service time from the actual sending to the whole answer
 */
public record LoadInterval(
    long startNanos,
    long lengthNanos,
    long succeeded,
    long errors,
    Latency response,
    Latency service) {

  /** Good answers a second. */
  public double throughput() {
    return lengthNanos == 0 ? 0 : succeeded * 1e9 / lengthNanos;
  }

  /**
   * Percentiles of one stretch, in nanoseconds; all zero where nothing ended in it.
   *
   * @param p50 median
   * @param p90 90th percentile
   * @param p99 99th percentile
   * @param max the largest
   */
  public record Latency(long p50, long p90, long p99, long max) {}
}
