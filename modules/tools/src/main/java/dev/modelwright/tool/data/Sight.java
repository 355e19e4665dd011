// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import java.util.Locale;

/** The views of an open table. */
enum Sight {
  /** Its rows. */
  TABLE,
  /** All of its columns with their figures. */
  COLUMNS,
  /** Two columns side by side. */
  PAIRS,
  /** How strongly each two columns depend on each other. */
  ASSOCIATIONS,
  /** Where values are missing. */
  MISSING,
  /** What should be looked at before training. */
  FINDINGS;

  /** Its name in node ids, for example {@code pairs}. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The code of its name for people. */
  String nameCode() {
    return "tooldata.sight." + id();
  }
}
