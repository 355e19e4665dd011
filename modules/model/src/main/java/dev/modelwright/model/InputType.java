// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.model;

/** How a raw column enters a model. */
public enum InputType {
  /** A number; missing is NaN. */
  NUMBER,
  /** One of a set of texts; missing is null or the empty text. */
  CATEGORY,
  /** A calendar date as its number of days since 1970-01-01; missing is NaN. */
  DATE,
  /** A point in time as its number of seconds since 1970-01-01T00:00:00, local; missing is NaN. */
  DATETIME;

  /** Whether values of this type are texts rather than numbers. */
  public boolean isText() {
    return this == CATEGORY;
  }
}
