// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.util.List;

/** Which texts of a column stand for a missing value: those that are known, and the user's. */
record MarkRule(ColumnChoice choice) {

  /** Whether the text means a missing value among texts. */
  boolean amongTexts(String text) {
    return chosen(text) || Marks.amongTexts(text) && !choice.present().contains(text);
  }

  /** Whether the text means a missing value among numbers, dates or times. */
  boolean amongValues(String text) {
    return chosen(text) || Marks.amongValues(text) && !choice.present().contains(text);
  }

  /** Whether the user said so, if only of the same number written otherwise. */
  private boolean chosen(String text) {
    List<String> missing = choice.missing();
    return !missing.isEmpty()
        && (missing.contains(text)
            || NumberStyle.PLAIN.fits(text)
                && missing.stream().anyMatch(mark -> sameNumber(mark, text)));
  }

  private static boolean sameNumber(String mark, String text) {
    return NumberStyle.PLAIN.fits(mark.strip())
        && Double.parseDouble(mark) == Double.parseDouble(text);
  }
}
