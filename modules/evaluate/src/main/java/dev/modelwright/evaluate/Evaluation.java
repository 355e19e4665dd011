// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.evaluate;

import dev.modelwright.model.Task;
import dev.modelwright.model.Predictions;

/**
 * What answers for held-out rows are worth. It keeps the rows' answers and truth, so that other
 * thresholds, subgroups and comparisons row by row can be asked of it.
 */
public sealed interface Evaluation
    permits BinaryEvaluation, MulticlassEvaluation, RegressionEvaluation {

  /** What was said, row by row. */
  Predictions predictions();

  /** What was there, row by row. */
  Actual actual();

  /** The figures. */
  Metrics metrics();

  /** The task. */
  default Task task() {
    return Task.of(predictions().target());
  }

  /** How many rows were judged. */
  default int rows() {
    return actual().rows();
  }
}
