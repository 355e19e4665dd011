// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.evaluate;

import dev.modelwright.model.Predictions;
import java.util.Optional;

/** The curves of one label against all others, by that label's probability. */
public record BinaryCurves(RocCurve roc, PrecisionRecallCurve precisionRecall, LiftGains lift) {

  /** The curves of the label at a position; absent unless rows of it and of others are there. */
  public static Optional<BinaryCurves> of(
      Predictions predictions, Actual.Labels actual, int label) {
    LabelRows rows = new LabelRows(predictions, actual);
    return of(rows.sample(Rows.once(rows.rows())), label);
  }

  static Optional<BinaryCurves> of(LabelSample sample, int label) {
    RankCounts counts = sample.ranked(label);
    if (counts.positives() == 0 || counts.negatives() == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new BinaryCurves(
            RocCurve.of(counts), PrecisionRecallCurve.of(counts), LiftGains.of(counts)));
  }
}
