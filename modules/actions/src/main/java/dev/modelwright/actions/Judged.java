// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.actions;

import dev.modelwright.evaluate.Evaluation;
import dev.modelwright.model.Pipeline;

/**
 * A model judged on a table.
 *
 * @param skipped rows without a target, or with a label that the model does not know
 * @param outside rows that the conditions of the model's recipe leave out, as in training
 */
public record Judged(Pipeline pipeline, Evaluation evaluation, int skipped, int outside) {}
