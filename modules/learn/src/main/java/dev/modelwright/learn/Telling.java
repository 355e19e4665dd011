// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import java.util.Arrays;

/**
 * How much better the target is told by a column than by always saying the most frequent label or
 * the mean: 1 for always right, 0 for no better. No row helps to tell its own target.
 *
 * @param gain L. A. Goodman and W. H. Kruskal's lambda (1954) for labels, the explained share of
 *     the variance for numbers; each with the row itself left out
 * @param wrong how many rows are told wrongly; 0 for numbers
 * @param rows in how many rows both have a value
 */
public record Telling(double gain, int wrong, int rows) {

  /**
   * From this gain on a column is rather a consequence of its label than a reason: honest
   * predictors are strong, but hardly ever wrong in less than one of a hundred rows in which always
   * saying the most frequent label is wrong.
   */
  public static final double NEARLY_PERFECT = 0.99;

  /** Fewer rows of other labels than the most frequent prove nothing. */
  private static final int FEWEST = 10;

  private static final Telling NOTHING = new Telling(0, 0, 0);

  /**
   * Labels by the most frequent label of each level.
   *
   * @param codes the level of each row, from 0; negative where it is missing
   * @param y the label of each row, from 0; NaN where it is missing
   */
  public static Telling labels(int[] codes, int levels, double[] y, int labels) {
    int[][] counts = new int[levels][labels];
    for (int i = 0; i < y.length; i++) {
      if (codes[i] >= 0 && !Double.isNaN(y[i])) {
        counts[codes[i]][(int) y[i]]++;
      }
    }
    int[] totals = new int[labels];
    for (int[] level : counts) {
      for (int label = 0; label < labels; label++) {
        totals[label] += level[label];
      }
    }
    int right = Arrays.stream(counts).mapToInt(Telling::right).sum();
    return of(right, totals);
  }

  /** The rows whose label is that of most others of their level. */
  private static int right(int[] level) {
    int best = 0;
    int second = 0;
    for (int count : level) {
      second = Math.max(second, Math.min(best, count));
      best = Math.max(best, count);
    }
    return best - 1 > second ? best : 0;
  }

  private static Telling of(int right, int[] totals) {
    int rows = Arrays.stream(totals).sum();
    int base = Arrays.stream(totals).max().orElse(0);
    return rows - base < FEWEST
        ? NOTHING
        : new Telling((double) (right - base) / (rows - base), rows - right, rows);
  }

  /**
   * Labels by a number that is cut into at most as many stretches as there are labels, by dynamic
   * programming over the sorted rows.
   *
   * @param order the positions of the rows that have both, by the size of their number
   */
  public static Telling labels(double[] values, int[] order, double[] y, int labels) {
    int[] totals = new int[labels];
    int[] errors = new int[labels * labels]; // by how many cuts were made, then by the last label
    for (int k = 0; k < order.length; k++) {
      boolean fresh = k == 0 || values[order[k]] != values[order[k - 1]];
      if (fresh) {
        cut(errors, labels);
      }
      int label = (int) y[order[k]];
      totals[label]++;
      for (int state = 0; state < errors.length; state++) {
        errors[state] += state % labels == label ? 0 : 1;
      }
    }
    int wrong = Arrays.stream(errors).min().orElse(0);
    return of(order.length - wrong, totals);
  }

  /** Begins another stretch wherever that has cost less so far. */
  private static void cut(int[] errors, int labels) {
    for (int cuts = labels - 1; cuts > 0; cuts--) {
      int best = Integer.MAX_VALUE;
      for (int label = 0; label < labels; label++) {
        best = Math.min(best, errors[(cuts - 1) * labels + label]);
      }
      for (int label = 0; label < labels; label++) {
        errors[cuts * labels + label] = Math.min(errors[cuts * labels + label], best);
      }
    }
  }

  /** Numbers by the mean of each level. */
  public static Telling numbers(int[] codes, int levels, double[] y) {
    double[] sums = new double[levels];
    int[] counts = new int[levels];
    double sum = 0;
    int rows = 0;
    for (int i = 0; i < y.length; i++) {
      if (codes[i] >= 0 && !Double.isNaN(y[i])) {
        sums[codes[i]] += y[i];
        counts[codes[i]]++;
        sum += y[i];
        rows++;
      }
    }
    double within = 0;
    double total = 0;
    for (int i = 0; i < y.length; i++) {
      if (codes[i] >= 0 && !Double.isNaN(y[i])) {
        int others = counts[codes[i]] - 1;
        double mean = others == 0 ? sum / rows : (sums[codes[i]] - y[i]) / others;
        within += (y[i] - mean) * (y[i] - mean);
        total += (y[i] - sum / rows) * (y[i] - sum / rows);
      }
    }
    return rows < FEWEST || !(total > 0) ? NOTHING : new Telling(1 - within / total, 0, rows);
  }
}
