// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn.smile;

import dev.modelwright.learn.Help;
import dev.modelwright.learn.Limits;

/**
 * Of logistic regression.
 *
 * @param lambda half of it times the sum of the squared weights is added to the negative
 *     log-likelihood; the same as 1 / C in scikit-learn
 * @param tolerance of the gradient's largest component relative to the objective
 */
public record LogisticParameters(
    @Help("smile.help-lambda") @Limits(min = 0, max = 1e9) double lambda,
    @Help("smile.help-tolerance") @Limits(min = 1e-12, max = 0.1) double tolerance,
    @Help("smile.help-max-iterations") @Limits(min = 1, max = 100_000) int maxIterations) {}
