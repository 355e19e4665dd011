// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The texts that stand for a missing value. */
final class Marks {

  private static final Set<String> EVERYWHERE =
      Set.of("?", "na", "n/a", "#n/a", "n.a.", "<na>", "null", "nan", "\\n", "-", "--", ".", "nil");
  private static final Set<String> AMONG_VALUES =
      Set.of(
          "none",
          "missing",
          "unknown",
          "not available",
          "inf",
          "-inf",
          "+inf",
          "infinity",
          "-infinity",
          "#div/0!",
          "#value!",
          "#ref!",
          "#num!",
          "*",
          "..",
          "...",
          "x",
          "k.a.",
          "无",
          "空",
          "缺失",
          "未知");

  private static final int LONGEST_UNKNOWN = 12;
  private static final int FEWEST_NUMBERS = 20;

  private Marks() {}

  /** Whether the text means a missing value among texts. */
  static boolean amongTexts(String text) {
    return EVERYWHERE.contains(text.toLowerCase(Locale.ROOT));
  }

  /** Whether the text means a missing value among numbers, dates or times. */
  static boolean amongValues(String text) {
    return amongTexts(text) || AMONG_VALUES.contains(text.toLowerCase(Locale.ROOT));
  }

  /**
   * Whether all texts among numbers stand for missing values: the known marks, and at most one
   * other short text without digits that comes at least twice, among at least as many numbers.
   */
  static boolean all(List<String> texts, int[] counts, int numbers) {
    int unknown = 0;
    for (int i = 0; i < texts.size(); i++) {
      if (!amongValues(texts.get(i))) {
        unknown++;
        if (unknown > 1 || !maybe(texts.get(i), counts[i], numbers)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether a text that is no known mark may stand for a missing value among numbers. */
  static boolean maybe(String text, int count, int numbers) {
    boolean plain = text.codePoints().noneMatch(Character::isDigit);
    return plain
        && text.length() <= LONGEST_UNKNOWN
        && count >= 2
        && numbers >= FEWEST_NUMBERS
        && numbers >= count;
  }
}
