// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn.smile;

import dev.modelwright.learn.Moments;
import dev.modelwright.model.Matrix;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/**
 * Features brought to mean 0 and standard deviation 1, and the way back for weights.
 *
 * @param z one array for each row
 * @param center subtracted from each feature
 * @param scale then divided by; 1 for a feature that is the same everywhere
 * @param roots the roots of the rows' weights, whose mean is 1, by which the rows are multiplied;
 *     empty if all count alike
 */
@SuppressWarnings("ArrayRecordComponent")
record Standardised(double[][] z, double[] center, double[] scale, Optional<double[]> roots) {

  /**
   * Of all features.
   *
   * @param keepIndicators whether features of nothing but 0 and 1 stay as they are
   */
  static Standardised of(Matrix x, boolean keepIndicators) {
    return of(
        x,
        column -> keepIndicators && isIndicator(column) ? new Moments(0, 1) : Moments.of(column),
        Optional.empty());
  }

  /**
   * Of all features, in rows some of which may count more than others.
   *
   * @param weights of the rows, all above 0
   */
  static Standardised of(Matrix x, Optional<double[]> weights) {
    return of(
        x,
        column -> weights.map(w -> Moments.of(column, w)).orElseGet(() -> Moments.of(column)),
        weights.map(Standardised::roots));
  }

  private static double[] roots(double[] weights) {
    double mean = Moments.of(weights).mean();
    return Arrays.stream(weights).map(weight -> Math.sqrt(weight / mean)).toArray();
  }

  private static Standardised of(
      Matrix x, Function<double[], Moments> measure, Optional<double[]> roots) {
    double[][] z = new double[x.rows()][x.columns()];
    double[] center = new double[x.columns()];
    double[] scale = new double[x.columns()];
    for (int j = 0; j < x.columns(); j++) {
      double[] column = x.column(j);
      Moments moments = measure.apply(column);
      center[j] = moments.mean();
      scale[j] = moments.deviation() > 0 ? moments.deviation() : 1;
      for (int i = 0; i < column.length; i++) {
        z[i][j] = (column[i] - center[j]) / scale[j] * (roots.isPresent() ? roots.get()[i] : 1);
      }
    }
    return new Standardised(z, center, scale, roots);
  }

  /** By what a row is multiplied. */
  double root(int row) {
    return roots.isPresent() ? roots.get()[row] : 1;
  }

  private static boolean isIndicator(double[] column) {
    for (double value : column) {
      if (value != 0 && value != 1) {
        return false;
      }
    }
    return true;
  }

  /** Weights of the features as they were, from weights of the scaled ones. */
  double[] unscaled(double[] weights) {
    double[] original = new double[scale.length];
    for (int j = 0; j < original.length; j++) {
      original[j] = weights[j] / scale[j];
    }
    return original;
  }

  /** What the intercept loses when the weights are unscaled. */
  double shift(double[] unscaled) {
    double shift = 0;
    for (int j = 0; j < unscaled.length; j++) {
      shift += unscaled[j] * center[j];
    }
    return shift;
  }
}
