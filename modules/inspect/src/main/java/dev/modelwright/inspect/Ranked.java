// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.inspect;

import java.util.Arrays;

/**
 * Numbers with their order, sorted once so that ranks among any of the rows take no further
 * sorting.
 */
final class Ranked {

  private final double[] values;
  private final int[] order;

  Ranked(double[] values) {
    this.values = values;
    this.order = sorted(values);
  }

  /** The positions of the numbers that are there, by their size. */
  private static int[] sorted(double[] values) {
    double[] rising = values.clone();
    Arrays.sort(rising);
    int[] starts = new int[values.length];
    int[] order = new int[values.length];
    int present = 0;
    for (int i = 0; i < values.length; i++) {
      if (!Double.isNaN(values[i])) {
        int slot = first(rising, values[i] + 0.0);
        order[slot + starts[slot]++] = i;
        present++;
      }
    }
    return Arrays.copyOf(order, present);
  }

  private static int first(double[] sorted, double value) {
    int low = 0;
    int high = sorted.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The positions of the numbers that are there, by their size; never changed. */
  int[] order() {
    return order;
  }

  /** The numbers themselves; never changed. */
  double[] values() {
    return values;
  }

  /** The ranks, from 1, among the rows in which the others are there too; NaN in other rows. */
  double[] ranks(double[] others) {
    double[] ranks = new double[values.length];
    Arrays.fill(ranks, Double.NaN);
    int[] complete = Arrays.stream(order).filter(i -> !Double.isNaN(others[i])).toArray();
    int start = 0;
    while (start < complete.length) {
      int end = start + 1;
      while (end < complete.length && values[complete[end]] == values[complete[start]]) {
        end++;
      }
      for (int k = start; k < end; k++) {
        ranks[complete[k]] = (start + 1 + end) / 2.0;
      }
      start = end;
    }
    return ranks;
  }
}
