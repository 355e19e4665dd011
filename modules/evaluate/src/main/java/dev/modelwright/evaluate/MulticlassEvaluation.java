// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.evaluate;

import dev.modelwright.model.Predictions;
import java.util.List;
import java.util.Optional;

/**
 * Of three labels or more.
 *
 * @param confusion of the most probable labels
 * @param calibration of the most probable labels' probabilities, in bins of equally many rows
 * @param labels one report for each label, in the target's order
 */
public record MulticlassEvaluation(
    Predictions predictions,
    Actual.Labels actual,
    Metrics metrics,
    ConfusionMatrix confusion,
    CalibrationCurve calibration,
    List<LabelReport> labels)
    implements Evaluation {

  /** Copies the reports. */
  public MulticlassEvaluation {
    labels = List.copyOf(labels);
  }

  /** The curves of one label against the rest; absent unless it and others are there. */
  public Optional<BinaryCurves> curves(int label) {
    return BinaryCurves.of(predictions, actual, label);
  }
}
