// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.model;

/** What becomes of a category that was not seen when the model was fitted. */
public enum UnseenPolicy {
  /** It stays what it is: it equals none of the known levels. */
  OTHER,
  /** It is treated as missing before the first step. */
  MISSING,
  /**
   * Whoever admits rows refuses it and names the column; where a row gets in all the same it is
   * treated as {@link #OTHER}.
   */
  REJECT
}
