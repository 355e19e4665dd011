// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.util.regex.Pattern;

/** How people write numbers with marks between thousands, or with a decimal comma. */
public enum NumberStyle {
  /** 1234567.89 */
  PLAIN("", 3, '.'),
  /** 1,234,567.89 */
  COMMA_GROUPS(",", 3, '.'),
  /** 12,34,567.89, as in India */
  LAKH_GROUPS(",", 2, '.'),
  /** 1.234.567,89 or 1234567,89 */
  DECIMAL_COMMA("\\.", 3, ','),
  /** 1 234 567,89, also with a hard, thin or narrow space */
  SPACE_GROUPS_COMMA("[ \\u00A0\\u2009\\u202F]", 3, ','),
  /** 1 234 567.89 */
  SPACE_GROUPS("[ \\u00A0\\u2009\\u202F]", 3, '.'),
  /** 1'234'567.89 */
  APOSTROPHE_GROUPS("['\\u2019]", 3, '.');

  private final Pattern pattern;
  private final Pattern group;
  private final char point;

  /**
   * A style.
   *
   * @param group the pattern of the mark between groups
   * @param size how many digits the groups before the last have, which has three
   */
  NumberStyle(String group, int size, char point) {
    String groups = "[1-9]\\d{0,%2$d}(?:%1$s\\d{%3$d})*%1$s\\d{3}".formatted(group, size - 1, size);
    String digits = group.isEmpty() ? "\\d+" : "(?:\\d+|" + groups + ")";
    String fraction = "(?:" + Pattern.quote(String.valueOf(point)) + "\\d*)?";
    this.pattern =
        Pattern.compile(
            "[+-]?(?:"
                + digits
                + fraction
                + "|"
                + Pattern.quote(String.valueOf(point))
                + "\\d+)(?:[eE][+-]?\\d+)?");
    this.group = Pattern.compile(group.isEmpty() ? "(?!)" : group);
    this.point = point;
  }

  /** Whether the text, without its dress, is written in this style. */
  boolean fits(String bare) {
    return pattern.matcher(bare).matches();
  }

  /** A number of this style in the plain one. */
  String plain(String bare) {
    return group.matcher(bare).replaceAll("").replace(point, '.');
  }

  /** The text without a sign of money or per cent around it; brackets become a minus. */
  static String bare(String text) {
    return Dress.of(text).bare();
  }
}
