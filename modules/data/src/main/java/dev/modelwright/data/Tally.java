// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import dev.modelwright.data.ColumnProfile.Value;
import java.util.List;

/**
 * How often each whole number of a small range occurs; what sorting would tell, without sorting.
 */
final class Tally {

  private static final double MOST = 1 << 20;

  private final long min;
  private final int[] counts;
  private final int total;

  private Tally(long min, int[] counts, int total) {
    this.min = min;
    this.counts = counts;
    this.total = total;
  }

  /** Whether the range is small enough. */
  static boolean fits(double min, double max) {
    return max - min < MOST && Math.abs(min) < 1L << 52;
  }

  static Tally of(double[] numbers, long min, long max) {
    int[] counts = new int[(int) (max - min) + 1];
    for (double number : numbers) {
      counts[(int) ((long) number - min)]++;
    }
    return new Tally(min, counts, numbers.length);
  }

  Quantiles quantiles() {
    return new Quantiles(
        Quantiles.PROBABILITIES.stream().map(p -> between(counts, min, p * (total - 1))).toList());
  }

  /** The median of the distances from the median. */
  double mad(double median) {
    int[] halves = new int[2 * counts.length];
    for (int i = 0; i < counts.length; i++) {
      halves[(int) Math.round(2 * Math.abs(min + i - median))] += counts[i];
    }
    return between(halves, 0, 0.5 * (total - 1)) / 2;
  }

  private static double between(int[] counts, long first, double rank) {
    double low = first + at(counts, (long) Math.floor(rank));
    double high = first + at(counts, (long) Math.ceil(rank));
    return low + (rank - Math.floor(rank)) * (high - low);
  }

  /** The position of the number of that rank, from 0. */
  private static int at(int[] counts, long rank) {
    long seen = 0;
    int i = -1;
    while (seen <= rank) {
      seen += counts[++i];
    }
    return i;
  }

  List<Value> top() {
    TopValues top = new TopValues();
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        top.offer(min + i, counts[i]);
      }
    }
    return top.values();
  }
}
