// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.prepare;

import java.util.Locale;

/** What steps are for, in the order of the menu. */
enum Purpose {
  ROWS,
  MISSING,
  SCALE,
  ENCODE,
  SHAPE,
  DATES,
  TEXT,
  DERIVE;

  /** The code of its name. */
  String code() {
    return "toolprepare.purpose." + name().toLowerCase(Locale.ROOT);
  }
}
