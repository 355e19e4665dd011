// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The texts that stand for a missing value. */
final class Marks {

  private static final Set<String> EVERYWHERE =
      Set.of(
          "?",
          "??",
          "na",
          "n/a",
          "#n/a",
          "#na",
          "n.a.",
          "<na>",
          "(na)",
          "null",
          "(null)",
          "<null>",
          "[null]",
          "nan",
          "\\n",
          "-",
          "--",
          "---",
          "–",
          "—",
          "－",
          ".",
          "nil",
          "(blank)",
          "(missing)",
          "缺失",
          "缺失值",
          "空值",
          "(空白)",
          "暂无",
          "不详",
          "未填",
          "未填写",
          "无数据");
  private static final Set<String> AMONG_VALUES =
      Set.of(
          "none",
          "missing",
          "blank",
          "unknown",
          "unk",
          "not available",
          "not applicable",
          "not known",
          "not recorded",
          "no data",
          "nodata",
          "n/d",
          "n.d.",
          "nd",
          "n/k",
          "nat",
          "inf",
          "-inf",
          "+inf",
          "infinity",
          "-infinity",
          "+infinity",
          "#div/0!",
          "#value!",
          "#ref!",
          "#num!",
          "#null!",
          "#name?",
          "*",
          "..",
          "...",
          "…",
          "x",
          "k.a.",
          "s/d",
          "0000-00-00",
          "0000-00-00 00:00:00",
          "00/00/0000",
          "无",
          "空",
          "未知",
          "不适用",
          "没有");

  /** Words among texts that may be a level of their own, or mean a missing value. */
  private static final Set<String> MAYBE =
      Set.of(
          "none",
          "missing",
          "blank",
          "unknown",
          "unk",
          "not available",
          "not applicable",
          "not known",
          "not recorded",
          "no data",
          "k.a.",
          "无",
          "空",
          "未知",
          "不适用");

  private static final int LONGEST_MARK = 19;
  private static final int LONGEST_UNKNOWN = 12;
  private static final int FEWEST_NUMBERS = 20;

  private Marks() {}

  private static boolean isIn(Set<String> marks, String text) {
    return text.length() <= LONGEST_MARK && marks.contains(text.toLowerCase(Locale.ROOT));
  }

  /** Whether the text means a missing value among texts. */
  static boolean amongTexts(String text) {
    return isIn(EVERYWHERE, text);
  }

  /** Whether the text may mean a missing value among texts, or be a level of its own. */
  static boolean maybeAmongTexts(String text) {
    return isIn(MAYBE, text);
  }

  /** Whether the text means a missing value among numbers, dates or times. */
  static boolean amongValues(String text) {
    return amongTexts(text) || isIn(AMONG_VALUES, text);
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
