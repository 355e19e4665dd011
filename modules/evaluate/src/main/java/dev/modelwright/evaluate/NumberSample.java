// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.evaluate;

import java.util.function.IntToDoubleFunction;

/** Rows with numbers, each counted {@code times[row]} times. */
@SuppressWarnings("ArrayRecordComponent")
record NumberSample(NumberRows rows, int[] times) implements Sample {

  long count() {
    long count = 0;
    for (int time : times) {
      count += time;
    }
    return count;
  }

  /** The mean of a figure over the rows that count. */
  double mean(IntToDoubleFunction figure) {
    double sum = 0;
    for (int i = 0; i < times.length; i++) {
      if (times[i] > 0) {
        sum += times[i] * figure.applyAsDouble(i);
      }
    }
    return sum / count();
  }

  /** The mean squared distance of a figure from a middle. */
  double spread(IntToDoubleFunction figure, double middle) {
    return mean(
        i -> {
          double distance = figure.applyAsDouble(i) - middle;
          return distance * distance;
        });
  }

  /** Whether the truth is one and the same number. */
  boolean constant() {
    double first = Double.NaN;
    for (int i = 0; i < times.length; i++) {
      if (times[i] > 0) {
        if (!Double.isNaN(first) && rows.actual()[i] != first) {
          return false;
        }
        first = rows.actual()[i];
      }
    }
    return true;
  }
}
