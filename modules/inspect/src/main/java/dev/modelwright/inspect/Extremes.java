// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.inspect;

import java.util.Arrays;

/** The least different numbers of a column, exactly, with how often each stands. */
@SuppressWarnings("ArrayRecordComponent")
record Extremes(double[] values, int[] counts) {

  private static final int KEPT = 14;

  /** The greatest ones are the least ones of the numbers times -1. */
  static Extremes least(double[] numbers, int sign) {
    double[] values = new double[KEPT];
    int[] counts = new int[KEPT];
    int size = 0;
    for (double number : numbers) {
      double value = sign * number + 0.0;
      boolean outside = Double.isNaN(value) || (size == KEPT && value > values[KEPT - 1]);
      if (!outside) {
        size = insert(values, counts, size, value);
      }
    }
    return new Extremes(Arrays.copyOf(values, size), Arrays.copyOf(counts, size));
  }

  private static int insert(double[] values, int[] counts, int size, double value) {
    int at = Arrays.binarySearch(values, 0, size, value);
    if (at >= 0) {
      counts[at]++;
      return size;
    }
    int place = -at - 1;
    int moved = Math.min(size, KEPT - 1) - place;
    System.arraycopy(values, place, values, place + 1, moved);
    System.arraycopy(counts, place, counts, place + 1, moved);
    values[place] = value;
    counts[place] = 1;
    return Math.min(size + 1, KEPT);
  }

  int size() {
    return values.length;
  }

  /** From the i-th to the next. */
  double gap(int i) {
    return values[i + 1] - values[i];
  }

  /** The usual step between the different numbers after the i-th: their median. */
  double step(int i) {
    double[] steps = new double[Math.max(0, values.length - i - 2)];
    for (int k = 0; k < steps.length; k++) {
      steps[k] = gap(i + 1 + k);
    }
    Arrays.sort(steps);
    return steps.length == 0 ? Double.NaN : steps[steps.length / 2];
  }
}
