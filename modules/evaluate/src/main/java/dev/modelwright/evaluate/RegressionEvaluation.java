// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.evaluate;

import dev.modelwright.model.Predictions;

/** Of numbers. */
public record RegressionEvaluation(
    Predictions predictions, Actual.Numbers actual, Metrics metrics, ResidualPlot residuals)
    implements Evaluation {}
