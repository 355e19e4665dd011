// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.evaluate;

import java.util.Arrays;

/** Quantiles by linear interpolation (type 7 of Hyndman and Fan, 1996), and bins. */
final class Quantiles {

  private Quantiles() {}

  /** The quantile at a share of numbers that are in rising order, at least one. */
  static double of(double[] sorted, double share) {
    double at = share * (sorted.length - 1);
    int below = (int) Math.floor(at);
    int above = Math.min(below + 1, sorted.length - 1);
    double part = at - below;
    double step = sorted[above] - sorted[below];
    return part < 0.5 ? sorted[below] + part * step : sorted[above] - (1 - part) * step;
  }

  /** The inner edges of equally wide bins of 0 to 1. */
  static double[] evenEdges(int bins) {
    double[] edges = new double[bins - 1];
    for (int i = 1; i < bins; i++) {
      edges[i - 1] = i * (1.0 / bins);
    }
    return edges;
  }

  /** The inner edges of bins that hold equally many of the values, as far as ties allow. */
  static double[] quantileEdges(double[] values, int bins) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double[] edges = new double[bins - 1];
    for (int i = 1; i < bins; i++) {
      edges[i - 1] = of(sorted, i * (1.0 / bins));
    }
    return edges;
  }

  /** The bin of a value: how many inner edges lie below it; an edge belongs to the lower bin. */
  static int place(double[] edges, double value) {
    int low = 0;
    int high = edges.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (edges[middle] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
