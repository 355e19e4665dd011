// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.inspect;

/** Measures of how two columns depend on each other, over the rows in which both have a value. */
final class Statistics {

  private Statistics() {}

  /** A quantile of sorted numbers, linear between the two nearest (Hyndman and Fan's type 7). */
  static double quantile(double[] sorted, double probability) {
    double rank = probability * (sorted.length - 1);
    double low = sorted[(int) Math.floor(rank)];
    double high = sorted[(int) Math.ceil(rank)];
    return low + (rank - Math.floor(rank)) * (high - low);
  }

  /** Pearson's linear correlation; NaN where one of both is constant. */
  static double pearson(double[] x, double[] y) {
    int n = 0;
    double meanX = 0;
    double meanY = 0;
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (int i = 0; i < x.length; i++) {
      if (!Double.isNaN(x[i]) && !Double.isNaN(y[i])) {
        n++;
        double dx = x[i] - meanX;
        double dy = y[i] - meanY;
        meanX += dx / n;
        meanY += dy / n;
        xx += dx * (x[i] - meanX);
        yy += dy * (y[i] - meanY);
        xy += dx * (y[i] - meanY);
      }
    }
    return xx > 0 && yy > 0 ? Math.clamp(xy / Math.sqrt(xx * yy), -1, 1) : Double.NaN;
  }

  /** Spearman's rank correlation: Pearson's of the ranks, equal numbers with their mean rank. */
  static double spearman(Ranked x, Ranked y) {
    return pearson(x.ranks(y.values()), y.ranks(x.values()));
  }

  /**
   * The correlation ratio eta: the root of the share of a number's variance that is between the
   * levels of a category (K. Pearson, 1905). NaN for a constant number.
   */
  static double correlationRatio(int[] codes, int levels, double[] values) {
    double[] sums = new double[levels];
    int[] counts = new int[levels];
    double sum = 0;
    int n = 0;
    for (int i = 0; i < values.length; i++) {
      if (codes[i] >= 0 && !Double.isNaN(values[i])) {
        sums[codes[i]] += values[i];
        counts[codes[i]]++;
        sum += values[i];
        n++;
      }
    }
    double mean = sum / n;
    double total = 0;
    for (int i = 0; i < values.length; i++) {
      if (codes[i] >= 0 && !Double.isNaN(values[i])) {
        total += (values[i] - mean) * (values[i] - mean);
      }
    }
    double between = 0;
    for (int level = 0; level < levels; level++) {
      if (counts[level] > 0) {
        double away = sums[level] / counts[level] - mean;
        between += counts[level] * away * away;
      }
    }
    return total > 0 ? Math.sqrt(Math.min(1, between / total)) : Double.NaN;
  }

  /**
   * Cramér's V with the bias correction of W. Bergsma ("A bias-correction for Cramér's V and
   * Tschuprow's T", Journal of the Korean Statistical Society 42, 2013). NaN where one of both is
   * constant.
   */
  static double cramersV(int[] x, int xLevels, int[] y, int yLevels) {
    double[] counts = new double[xLevels * yLevels];
    double[] rows = new double[xLevels];
    double[] columns = new double[yLevels];
    double n = 0;
    for (int i = 0; i < x.length; i++) {
      if (x[i] >= 0 && y[i] >= 0) {
        counts[x[i] * yLevels + y[i]]++;
        rows[x[i]]++;
        columns[y[i]]++;
        n++;
      }
    }
    double sum = 0;
    for (int a = 0; a < xLevels; a++) {
      for (int b = 0; b < yLevels; b++) {
        double count = counts[a * yLevels + b];
        sum += count > 0 ? count * count / (rows[a] * columns[b]) : 0;
      }
    }
    return corrected(n, sum - 1, used(rows), used(columns));
  }

  private static double corrected(double n, double phi2, double r, double k) {
    double phi = Math.max(0, phi2 - (k - 1) * (r - 1) / (n - 1));
    double rows = r - (r - 1) * (r - 1) / (n - 1);
    double columns = k - (k - 1) * (k - 1) / (n - 1);
    double least = Math.min(rows, columns) - 1;
    return r > 1 && k > 1 && least > 0 ? Math.min(1, Math.sqrt(phi / least)) : Double.NaN;
  }

  private static double used(double[] counts) {
    return java.util.Arrays.stream(counts).filter(count -> count > 0).count();
  }
}
