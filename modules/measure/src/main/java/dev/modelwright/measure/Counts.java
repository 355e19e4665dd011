// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.measure;

import java.util.Arrays;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.HistogramIterationValue;

/** The filled cells of a histogram: small, immutable, and can be merged without loss. */
final class Counts {

  static final Counts NONE = new Counts(new long[0], new long[0]);

  private final long[] values;
  private final long[] counts;
  private final long total;

  private Counts(long[] values, long[] counts) {
    this.values = values;
    this.counts = counts;
    this.total = Arrays.stream(counts).sum();
  }

  /** What a histogram holds now. */
  static Counts of(Histogram histogram) {
    long[] values = new long[64];
    long[] counts = new long[64];
    int size = 0;
    for (HistogramIterationValue cell : histogram.recordedValues()) {
      if (size == values.length) {
        values = Arrays.copyOf(values, 2 * size);
        counts = Arrays.copyOf(counts, 2 * size);
      }
      values[size] = cell.getValueIteratedTo();
      counts[size++] = cell.getCountAtValueIteratedTo();
    }
    return new Counts(Arrays.copyOf(values, size), Arrays.copyOf(counts, size));
  }

  /** Both together. */
  Counts plus(Counts other) {
    long[] sumValues = new long[values.length + other.values.length];
    long[] sumCounts = new long[sumValues.length];
    int size = 0;
    int i = 0;
    int j = 0;
    while (i < values.length || j < other.values.length) {
      long mine = i < values.length ? values[i] : Long.MAX_VALUE;
      long theirs = j < other.values.length ? other.values[j] : Long.MAX_VALUE;
      sumValues[size] = Math.min(mine, theirs);
      sumCounts[size++] =
          (mine <= theirs ? counts[i++] : 0) + (theirs <= mine ? other.counts[j++] : 0);
    }
    return new Counts(Arrays.copyOf(sumValues, size), Arrays.copyOf(sumCounts, size));
  }

  /** How many values. */
  long total() {
    return total;
  }

  /** The largest value, 0 where there is none. */
  long max() {
    return values.length == 0 ? 0 : values[values.length - 1];
  }

  /** The value at a percentile from 0 to 100 by HdrHistogram's rule, 0 where there is none. */
  long percentile(double percentile) {
    double below = Math.max(0, Math.nextDown(percentile));
    long rank = Math.max(1, (long) Math.ceil(below * total / 100));
    long seen = 0;
    for (int i = 0; i < values.length; i++) {
      seen += counts[i];
      if (seen >= rank) {
        return values[i];
      }
    }
    return 0;
  }
}
