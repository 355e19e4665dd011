// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Puts the labels of a target in order, with the one that is looked for last of two. */
final class Labels {

  /** Short pairs whose words mean something only together: male and female are no m and b. */
  private static final Map<String, String> PAIRS = Map.of("n", "y", "f", "t", "b", "m", "-", "+");

  private static final Set<String> POSITIVE =
      Set.of(
          "yes",
          "true",
          "1",
          "pos",
          "positive",
          "bad",
          "malignant",
          "default",
          "defaulted",
          "fail",
          "failed",
          "failure",
          "fault",
          "faulty",
          "churn",
          "churned",
          "fraud",
          "spam",
          "sick",
          "disease",
          "died",
          "dead",
          "deceased",
          "abnormal",
          "anomaly",
          "是",
          "有",
          "真",
          "阳性",
          "违约",
          "恶性",
          "坏",
          "故障",
          "流失",
          "欺诈",
          "异常",
          "患病",
          "死亡");
  private static final Set<String> NEGATIVE =
      Set.of(
          "no",
          "false",
          "0",
          "neg",
          "negative",
          "good",
          "benign",
          "paid",
          "ok",
          "pass",
          "passed",
          "healthy",
          "normal",
          "none",
          "ham",
          "alive",
          "stayed",
          "否",
          "无",
          "假",
          "阴性",
          "良性",
          "好",
          "正常",
          "健康",
          "存活");

  private Labels() {}

  /** A number as a label: without a fraction where it has none. */
  static String of(double value) {
    boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
    return whole ? Long.toString((long) value) : Double.toString(value);
  }

  /** A label in the form that a number has as a label, if it is one; else as it is. */
  static String canonical(String text) {
    try {
      return of(Double.parseDouble(text.strip()));
    } catch (NumberFormatException e) {
      return text;
    }
  }

  /**
   * Numbers by size, texts by the alphabet; of two labels the one with a positive meaning second,
   * or else the larger number, or else the rarer one.
   */
  static List<String> sorted(Map<String, Integer> counts, boolean numeric) {
    Comparator<String> order =
        numeric
            ? Comparator.comparingDouble(Double::parseDouble)
            : String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder());
    List<String> labels = counts.keySet().stream().sorted(order).toList();
    boolean swap = labels.size() == 2 && swap(labels.get(0), labels.get(1), counts, numeric);
    return swap ? labels.reversed() : labels;
  }

  private static boolean swap(
      String first, String second, Map<String, Integer> counts, boolean numeric) {
    boolean upright = positive(second, first);
    boolean inverse = positive(first, second);
    if (upright != inverse) {
      return inverse;
    }
    return !numeric && counts.getOrDefault(first, 0) < counts.getOrDefault(second, 0);
  }

  /** Whether the label reads as the positive one of the two. */
  private static boolean positive(String label, String other) {
    String word = label.strip().toLowerCase(Locale.ROOT);
    String opposite = other.strip().toLowerCase(Locale.ROOT);
    return word.equals(PAIRS.get(opposite))
        || POSITIVE.contains(word)
        || NEGATIVE.contains(opposite);
  }
}
