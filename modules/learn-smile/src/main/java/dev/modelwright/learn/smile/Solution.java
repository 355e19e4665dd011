// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn.smile;

import smile.tensor.QR;

/**
 * The least-squares solution for a standardised target on standardised features; the constant,
 * which is 0 then, counts as one more coefficient.
 *
 * @param weights of the features
 * @param error the residual standard deviation
 * @param degreesOfFreedom rows without coefficients
 */
@SuppressWarnings("ArrayRecordComponent")
record Solution(
    double[] weights,
    double error,
    double rSquared,
    double adjustedRSquared,
    int degreesOfFreedom) {

  /**
   * Of a factorisation.
   *
   * @param z what was factorised
   */
  static Solution of(QR qr, double[][] z, double[] y) {
    int features = z[0].length;
    double[] weights =
        java.util.Arrays.copyOf(qr.solve(y.clone()).toArray(new double[0]), features);
    double residual = 0;
    double total = 0;
    for (int i = 0; i < y.length; i++) {
      double left = y[i];
      for (int j = 0; j < features; j++) {
        left -= weights[j] * z[i][j];
      }
      residual += left * left;
      total += y[i] * y[i];
    }
    int df = y.length - features - 1;
    double unexplained = residual / total;
    return new Solution(
        weights,
        Math.sqrt(residual / df),
        1 - unexplained,
        1 - unexplained * (y.length - 1) / df,
        df);
  }
}
