// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.model;

import java.util.List;

/**
 * What classical theory says of a linear regression fitted by ordinary least squares, in the units
 * of the predictor's features.
 *
 * @param terms the intercept, named {@code intercept}, first, then one for each feature
 * @param residualStandardDeviation square root of the residual sum of squares over the degrees of
 *     freedom
 * @param degreesOfFreedom rows minus estimated coefficients
 */
public record LinearInference(
    List<Term> terms,
    double residualStandardDeviation,
    double rSquared,
    double adjustedRSquared,
    int degreesOfFreedom) {

  /** Copies the terms. */
  public LinearInference {
    terms = List.copyOf(terms);
  }

  /** One coefficient: its estimate, standard error, t statistic and two-sided p value. */
  public record Term(String name, double estimate, double standardError, double t, double p) {}
}
