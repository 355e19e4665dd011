// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.base;

import java.math.BigDecimal;
import java.util.Locale;

/** Shares as numbers per cent, without the sign. */
public final class Percent {

  private static final int MOST_DIGITS = 6;

  private Percent() {}

  /** A share with one decimal or more, that says 100 only for all and 0 only for nothing. */
  public static String of(long part, long whole) {
    double percent = 100.0 * part / whole;
    for (int digits = 1; digits < MOST_DIGITS; digits++) {
      String text = String.format(Locale.ROOT, "%." + digits + "f", percent);
      double shown = Double.parseDouble(text);
      if ((shown < 100 || part == whole) && (shown > 0 || part == 0)) {
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
      }
    }
    return String.valueOf(percent);
  }

  /** A share of 1 with all its digits, for example {@code 7} for 0.07. */
  public static String of(double share) {
    return BigDecimal.valueOf(share).movePointRight(2).stripTrailingZeros().toPlainString();
  }
}
