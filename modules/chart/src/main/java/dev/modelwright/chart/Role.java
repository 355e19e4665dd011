// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.chart;

import java.util.Locale;

/** What a colour is for; which colour that is, a {@link Palette} says. */
public enum Role {
  /** Words and numbers to be read first. */
  TEXT,
  /** Words and lines of second rank. */
  MUTED,
  /** Grid and axis lines. */
  BORDER,
  /** The ground. */
  SURFACE,
  /** The one colour that leads the eye. */
  ACCENT,
  /** In order, better, within limits. */
  GOOD,
  /** Worth a look. */
  WARN,
  /** Broken, worse, beyond limits. */
  BAD,
  /** The first of eight colours for data. */
  SERIES_1,
  /** For data. */
  SERIES_2,
  /** For data. */
  SERIES_3,
  /** For data. */
  SERIES_4,
  /** For data. */
  SERIES_5,
  /** For data. */
  SERIES_6,
  /** For data. */
  SERIES_7,
  /** For data. */
  SERIES_8;

  /** The colour of the i-th series, counted from 1; after the eighth they begin again. */
  public static Role series(int index) {
    return values()[SERIES_1.ordinal() + Math.floorMod(index - 1, 8)];
  }

  /** The name used in style sheets: {@code text}, {@code series-1}, … */
  public String cssName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
