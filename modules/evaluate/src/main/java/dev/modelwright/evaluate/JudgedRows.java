// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.evaluate;

import dev.modelwright.model.Task;
import dev.modelwright.base.Problem;
import dev.modelwright.model.Predictions;

/** Answers beside the truth, ready for metrics on the whole or on resamples. */
sealed interface JudgedRows permits LabelRows, NumberRows {

  /**
   * Puts answers beside the truth.
   *
   * @throws dev.modelwright.base.ProblemException if there are no rows, or an answer or a truth is
   *     no number
   */
  static JudgedRows of(Predictions predictions, Actual actual) {
    if (predictions.rows() != actual.rows()) {
      throw new IllegalArgumentException(
          predictions.rows() + " answers for " + actual.rows() + " rows");
    }
    check(predictions);
    boolean number = Task.of(predictions.target()) == Task.REGRESSION;
    return switch (actual) {
      case Actual.Labels labels when !number -> new LabelRows(predictions, labels);
      case Actual.Numbers numbers when number -> numbers(predictions, numbers.values());
      case Actual.Labels labels -> throw new IllegalArgumentException("labels for a number");
      case Actual.Numbers numbers -> throw new IllegalArgumentException("numbers for labels");
    };
  }

  private static NumberRows numbers(Predictions predictions, double[] actual) {
    String name = predictions.target().name();
    for (int i = 0; i < actual.length; i++) {
      if (!Double.isFinite(actual[i])) {
        throw Problem.at("column:" + name, "evaluate.no-actual", name, i + 1).exception();
      }
    }
    return new NumberRows(actual, predictions.values());
  }

  private static void check(Predictions predictions) {
    if (predictions.rows() == 0) {
      throw Problem.at("data", "evaluate.no-rows").exception();
    }
    double[] values = predictions.values();
    for (int i = 0; i < values.length; i++) {
      if (!Double.isFinite(values[i])) {
        int row = i / predictions.target().width() + 1;
        throw Problem.at("data", "evaluate.no-answer", row).exception();
      }
    }
  }

  int rows();

  /** The positions of the rows by what was really there; one group for numbers. */
  int[][] strata();

  /** Each row as often as {@code times} says. */
  Sample sample(int[] times);

  /** Each row once. */
  default Sample whole() {
    return sample(Rows.once(rows()));
  }
}
