// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import java.util.Locale;

/** What is asked of a model. */
public enum TaskType {
  /** One of two labels. */
  BINARY,
  /** One of three or more labels. */
  MULTICLASS,
  /** A number. */
  REGRESSION;

  /** The word used in files, for example {@code binary}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
