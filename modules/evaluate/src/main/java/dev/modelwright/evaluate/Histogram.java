// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.evaluate;

import java.util.Arrays;
import dev.modelwright.model.Doubles;

/**
 * How many numbers fall between edges.
 *
 * @param edges one more than counts, rising; a number on an inner edge belongs to the upper bin
 */
public record Histogram(Doubles edges, Ints counts) {

  /** Equally wide bins from the smallest to the largest; one where all numbers are the same. */
  static Histogram of(double[] values, int most) {
    double min = Arrays.stream(values).min().orElse(0);
    double max = Arrays.stream(values).max().orElse(0);
    double width = (max - min) / most;
    boolean flat = !(width > 0) || !Double.isFinite(width) || min + width == min;
    int bins = flat ? 1 : most;
    double[] edges = new double[bins + 1];
    for (int i = 0; i < bins; i++) {
      edges[i] = min + i * width;
    }
    edges[bins] = max;
    int[] counts = new int[bins];
    for (double value : values) {
      int place = bins == 1 ? 0 : (int) ((value - min) / width);
      counts[Math.min(bins - 1, place)]++;
    }
    return new Histogram(Doubles.of(edges), Ints.of(counts));
  }
}
