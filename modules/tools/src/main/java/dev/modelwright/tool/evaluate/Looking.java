// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.evaluate;

import dev.modelwright.actions.Run;
import dev.modelwright.evaluate.BinaryEvaluation;
import dev.modelwright.evaluate.ConfusionMatrix;
import dev.modelwright.evaluate.MulticlassEvaluation;
import dev.modelwright.evaluate.RegressionEvaluation;
import dev.modelwright.model.Target;
import java.util.List;
import java.util.Optional;

/**
 * What is looked at, and how.
 *
 * @param label for pictures of one label against the rest, its position; {@link #ALL} for each
 * @param threshold from which probability on the second of two labels is said; where empty, the
 *     more probable label is
 * @param cell of the confusion whose rows are shown
 */
record Looking(
    Lineup lineup, Picture picture, int label, Optional<Double> threshold, Optional<Cell> cell) {

  /** Each label against the rest. */
  static final int ALL = -1;

  /** A cell of a run's confusion. */
  record Cell(Run run, int actual, int predicted) {}

  /** The labels of the target; none of a number. */
  List<String> labels() {
    return lineup
        .leading()
        .map(run -> run.pipeline().target())
        .map(
            target ->
                switch (target) {
                  case Target.Label known -> known.labels();
                  case Target.Number number -> List.<String>of();
                })
        .orElse(List.of());
  }

  /** Whether a threshold can be tried. */
  boolean hasThreshold() {
    return picture == Picture.CONFUSION && labels().size() == 2;
  }

  /** A run's confusion under the threshold; absent of numbers. */
  Optional<ConfusionMatrix> confusion(Run run) {
    return switch (run.evaluation()) {
      case BinaryEvaluation binary ->
          Optional.of(threshold.map(binary::confusionAt).orElseGet(binary::confusion));
      case MulticlassEvaluation multiclass -> Optional.of(multiclass.confusion());
      case RegressionEvaluation regression -> Optional.empty();
    };
  }
}
