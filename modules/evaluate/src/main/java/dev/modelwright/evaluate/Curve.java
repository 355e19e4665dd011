// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.evaluate;

import dev.modelwright.base.Message;
import java.util.Locale;

/** The pictures of an evaluation, by name. */
public enum Curve {
  /** {@link ConfusionMatrix}. */
  CONFUSION_MATRIX,
  /** {@link RocCurve}. */
  ROC,
  /** {@link PrecisionRecallCurve}. */
  PRECISION_RECALL,
  /** {@link CalibrationCurve}. */
  CALIBRATION,
  /** The gain of {@link LiftGains}. */
  GAINS,
  /** The lift of {@link LiftGains}. */
  LIFT,
  /** {@link ResidualPlot}. */
  RESIDUALS,
  /** The histogram of {@link ResidualPlot}. */
  RESIDUAL_HISTOGRAM,
  /** {@link FeatureImportance}. */
  PERMUTATION_IMPORTANCE,
  /** {@link Coefficients}. */
  COEFFICIENTS,
  /** {@link TreeDescription}. */
  TREE;

  /** Its name in files and commands, in snake_case: {@code precision_recall}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its name for people. */
  public Message label() {
    return Message.of("evaluate.curve." + key() + ".name");
  }

  /** One sentence for people that says how to read it, with its formula. */
  public Message help() {
    return Message.of("evaluate.curve." + key() + ".help");
  }
}
