// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.measure;

import org.HdrHistogram.Histogram;

/**
 * The figures of one latency distribution, in nanoseconds, exact to three digits; all zero where
 * nothing was counted.
 *
 * @param count how many requests
 * @param mean arithmetic mean
 * @param p50 median
 * @param p90 90th percentile
 * @param p99 99th percentile
 * @param tail beyond the 99th percentile
 */
public record LatencySummary(long count, double mean, long p50, long p90, long p99, Tail tail) {

  /**
   * The far end of a distribution, in nanoseconds.
   *
   * @param p999 99.9th percentile
   * @param p9999 99.99th percentile
   * @param max the largest
   */
  public record Tail(long p999, long p9999, long max) {}

  static LatencySummary of(Histogram histogram) {
    return new LatencySummary(
        histogram.getTotalCount(),
        histogram.getTotalCount() == 0 ? 0 : histogram.getMean(),
        histogram.getValueAtPercentile(50),
        histogram.getValueAtPercentile(90),
        histogram.getValueAtPercentile(99),
        new Tail(
            histogram.getValueAtPercentile(99.9),
            histogram.getValueAtPercentile(99.99),
            histogram.getMaxValue()));
  }
}
