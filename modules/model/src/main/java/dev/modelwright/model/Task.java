// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.model;

import java.util.Locale;

/** What is asked of a model. */
public enum Task {
  /** One of two labels. */
  BINARY,
  /** One of three or more labels. */
  MULTICLASS,
  /** A number. */
  REGRESSION;

  /** The task that a target asks for. */
  public static Task of(Target target) {
    return switch (target) {
      case Target.Number number -> REGRESSION;
      case Target.Label label -> label.labels().size() == 2 ? BINARY : MULTICLASS;
    };
  }

  /** The word used in files and on the command line, for example {@code binary}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
