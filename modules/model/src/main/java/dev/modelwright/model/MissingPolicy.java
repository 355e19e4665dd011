// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.model;

/** What becomes of a row whose value in a column is missing. */
public enum MissingPolicy {
  /** The model's own steps deal with it. */
  ALLOW,
  /** Whoever admits rows refuses it and names the column; a scorer never sees it. */
  REJECT
}
