// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.util.Locale;

/** What a column is, read from all of its values. */
public enum ColumnKind {
  /** Whole numbers. */
  INTEGER,
  /** Numbers. */
  NUMBER,
  /** A text out of a limited set. */
  CATEGORY,
  /** One of two texts that mean yes and no. */
  BOOLEAN,
  /** Calendar dates. */
  DATE,
  /** Points in time. */
  DATETIME,
  /** Times of day. */
  TIME,
  /** Free text. */
  TEXT,
  /** Names each row: nothing can be learnt from it. */
  ID,
  /** The same value everywhere, or no value at all. */
  CONSTANT;

  /** The word used in files and on the command line, for example {@code integer}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
