// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data.rows;

import java.util.Locale;

/** A text that is looked for in others, in capitals or small letters. */
final class Needle {

  private final String text;
  private final char small;
  private final char capital;

  Needle(String text) {
    this.text = text;
    String lower = text.toLowerCase(Locale.ROOT);
    String upper = text.toUpperCase(Locale.ROOT);
    small = lower.isEmpty() ? 0 : lower.charAt(0);
    capital = upper.isEmpty() ? 0 : upper.charAt(0);
  }

  /** Whether a text has it somewhere. */
  boolean in(String hay) {
    int last = hay.length() - text.length();
    for (int start = 0; start <= last; start++) {
      if (text.isEmpty() || begins(hay, start) && matches(hay, start)) {
        return true;
      }
    }
    return false;
  }

  private boolean begins(String hay, int start) {
    char first = hay.charAt(start);
    return first == small || first == capital || first == text.charAt(0);
  }

  private boolean matches(String hay, int start) {
    return hay.regionMatches(true, start, text, 0, text.length());
  }

  /** Whether it can stand in a number, a date or a time at all. */
  boolean numeric() {
    return text.chars().allMatch(c -> "0123456789.-+eE: infINF".indexOf(c) >= 0);
  }
}
