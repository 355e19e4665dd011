// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.evaluate;

import dev.modelwright.model.Task;

/**
 * What {@code metrics.json} says.
 *
 * @param model the learner's or the model's name
 */
public record MetricsReport(
    Task task, String model, long rowsTrain, long rowsTest, Metrics metrics) {

  /** The report of an evaluation. */
  public static MetricsReport of(String model, long rowsTrain, Evaluation evaluation) {
    return new MetricsReport(
        evaluation.task(), model, rowsTrain, evaluation.rows(), evaluation.metrics());
  }
}
