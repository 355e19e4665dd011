// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn.smile;

import dev.modelwright.model.LinearInference;
import java.util.ArrayList;
import java.util.List;
import smile.math.special.Beta;
import smile.tensor.DenseMatrix;
import smile.tensor.QR;

/**
 * Classical inference for a least-squares fit on standardised features, in the units of the
 * features as they were. With C the inverse of Z'Z, s and m a feature's scale and mean, and sigma
 * the residual standard deviation: a weight's variance is {@code sigma² C[j][j] / s[j]²}, and since
 * standardised columns are orthogonal to the constant, the intercept's is {@code sigma² (1/n +
 * q'Cq)} with {@code q[j] = m[j] / s[j]}.
 */
final class Inference {

  private final Standardised z;
  private final DenseMatrix covariance;
  private final Solution model;
  private final double sigma;

  /**
   * Of a fit.
   *
   * @param unit by which the target was divided
   */
  Inference(Standardised z, QR qr, Solution model, double unit) {
    this.z = z;
    this.covariance = qr.toCholesky().inverse();
    this.model = model;
    this.sigma = model.error() * unit;
  }

  LinearInference of(List<String> features, double intercept, double[] weights) {
    List<LinearInference.Term> terms = new ArrayList<>();
    terms.add(term("intercept", intercept, interceptError()));
    for (int j = 0; j < weights.length; j++) {
      double error = sigma * Math.sqrt(covariance.get(j, j)) / z.scale()[j];
      terms.add(term(features.get(j), weights[j], error));
    }
    return new LinearInference(
        terms, sigma, model.rSquared(), model.adjustedRSquared(), model.degreesOfFreedom());
  }

  private double interceptError() {
    double[] mean = z.unscaled(z.center());
    double sum = 1.0 / z.z().length;
    for (int i = 0; i < mean.length; i++) {
      for (int j = 0; j < mean.length; j++) {
        sum += mean[i] * covariance.get(i, j) * mean[j];
      }
    }
    return sigma * Math.sqrt(sum);
  }

  /** Student's t; a perfect fit has no error, so that its p is 0, or 1 for an estimate of 0. */
  private LinearInference.Term term(String name, double estimate, double error) {
    if (!(error > 0)) {
      double t = estimate == 0 ? 0 : Math.copySign(Double.POSITIVE_INFINITY, estimate);
      return new LinearInference.Term(name, estimate, error, t, estimate == 0 ? 1 : 0);
    }
    double t = estimate / error;
    double df = model.degreesOfFreedom();
    double p = Beta.regularizedIncompleteBetaFunction(0.5 * df, 0.5, df / (df + t * t));
    return new LinearInference.Term(name, estimate, error, t, p);
  }
}
