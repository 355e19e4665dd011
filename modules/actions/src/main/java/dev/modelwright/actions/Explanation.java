// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.actions;

import dev.modelwright.evaluate.Coefficients;
import dev.modelwright.evaluate.FeatureImportance;
import dev.modelwright.evaluate.TreeDescription;
import dev.modelwright.model.Pipeline;
import java.util.Optional;

/**
 * What can be said of a model.
 *
 * @param coefficients of a linear model, in the units of the original columns
 * @param tree the first tree of an ensemble
 * @param importance of the raw columns, where there were rows to shuffle
 */
public record Explanation(
    Pipeline pipeline,
    Optional<Coefficients> coefficients,
    Optional<TreeDescription> tree,
    Optional<FeatureImportance> importance) {}
