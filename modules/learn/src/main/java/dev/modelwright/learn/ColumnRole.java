// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

/** What a column is for. */
public enum ColumnRole {
  /** The model learns from it. */
  FEATURE,
  /** The model does not ask for it. */
  LEFT_OUT,
  /** How much each row counts in training; above 0. */
  WEIGHT,
  /** Rows with the same value stay together: all for training or all for testing. */
  GROUP,
  /** The order of the rows: the model is trained on the earlier ones and tested on the later. */
  TIME
}
