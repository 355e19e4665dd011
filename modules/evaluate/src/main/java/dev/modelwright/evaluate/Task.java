// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.evaluate;

import dev.modelwright.model.Target;
import java.util.Locale;

/** What kind of answer is judged. */
public enum Task {
  /** One of two labels; the second is the one that is looked for. */
  BINARY,
  /** One of three labels or more. */
  MULTICLASS,
  /** A number. */
  REGRESSION;

  /** The task of a target. */
  public static Task of(Target target) {
    return switch (target) {
      case Target.Number number -> REGRESSION;
      case Target.Label label -> label.labels().size() == 2 ? BINARY : MULTICLASS;
    };
  }

  /** Its name in files: {@code binary}, {@code multiclass} or {@code regression}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
