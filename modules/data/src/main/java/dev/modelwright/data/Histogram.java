// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.util.Arrays;
import java.util.List;

/**
 * How often numbers fall into equally wide bins, each with its lower bound and without its upper
 * one, the last with both.
 *
 * @param from the lower bound of the first bin
 * @param to the upper bound of the last bin
 * @param counts for each bin
 */
public record Histogram(double from, double to, List<Integer> counts) {

  /** The most bins there are. */
  public static final int MOST_BINS = 30;

  /** Copies the counts. */
  public Histogram {
    counts = List.copyOf(counts);
  }

  /** How wide each bin is. */
  public double width() {
    return (to - from) / counts.size();
  }

  /**
   * The histogram of at least one number. Whole numbers get bins around an equal number of whole
   * numbers each; others at most 30 bins, fewer where there are few numbers.
   */
  static Histogram of(double[] numbers, double min, double max, boolean whole) {
    if (whole) {
      double step = Math.ceil((max - min + 1) / MOST_BINS);
      int bins = (int) Math.ceil((max - min + 1) / step);
      return count(numbers, min - 0.5, min - 0.5 + bins * step, bins);
    }
    int bins = max > min ? Math.clamp((int) Math.ceil(Math.sqrt(numbers.length)), 1, MOST_BINS) : 1;
    return count(numbers, min, max, bins);
  }

  private static Histogram count(double[] numbers, double from, double to, int bins) {
    Integer[] result = new Integer[bins];
    int[] counts = new int[bins];
    double scale = to > from ? bins / (to - from) : 0;
    for (double number : numbers) {
      counts[Math.clamp((int) ((number - from) * scale), 0, bins - 1)]++;
    }
    Arrays.setAll(result, i -> counts[i]);
    return new Histogram(from, to, Arrays.asList(result));
  }
}
