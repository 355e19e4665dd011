// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.evaluate;

import dev.modelwright.model.Predictions;
import java.util.Optional;

/**
 * Of two labels, the second of which is looked for.
 *
 * @param confusion of the most probable labels
 * @param calibration of the second label's probability, in bins of equally many rows
 * @param curves of the second label; absent unless both labels are there
 */
public record BinaryEvaluation(
    Predictions predictions,
    Actual.Labels actual,
    Metrics metrics,
    ConfusionMatrix confusion,
    CalibrationCurve calibration,
    Optional<BinaryCurves> curves)
    implements Evaluation {

  /** The confusion where the second label is said from another probability on. */
  public ConfusionMatrix confusionAt(double threshold) {
    return ConfusionMatrix.at(threshold, predictions, actual);
  }
}
