// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.evaluate;

/** What a metric's number is a number of. */
public enum MetricUnit {
  /** A part of a whole, 0 to 1; may be shown in per cent. */
  SHARE,
  /** A plain score without a unit, at most 1 or, for the Brier score, at least 0. */
  SCORE,
  /** Natural units of information for each row. */
  NATS,
  /** The unit of the target column. */
  TARGET
}
