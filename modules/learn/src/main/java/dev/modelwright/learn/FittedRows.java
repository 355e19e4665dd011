// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.model.Matrix;

/**
 * A fitted preparation with the training rows as a learner is to see them.
 *
 * @param x the features; where a preparation looks at the target they are not what the fitted steps
 *     would give, but what they give when fitted on other rows only
 */
public record FittedRows(FittedRecipe recipe, Matrix x) {}
