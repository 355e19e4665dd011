// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.util.regex.Pattern;

/** How people write numbers with marks between thousands, a decimal comma, or a sign of money. */
enum NumberStyle {
  /** 1234567.89 */
  PLAIN("", '.'),
  /** 1,234,567.89 */
  COMMA_GROUPS(",", '.'),
  /** 1.234.567,89 or 1234567,89 */
  DECIMAL_COMMA("\\.", ','),
  /** 1 234 567,89, also with a hard or narrow space */
  SPACE_GROUPS_COMMA("[ \\u00A0\\u202F]", ','),
  /** 1 234 567.89 */
  SPACE_GROUPS("[ \\u00A0\\u202F]", '.'),
  /** 1'234'567.89 */
  APOSTROPHE_GROUPS("['\\u2019]", '.');

  private static final Pattern DRESS = Pattern.compile("[£$€¥￥₹%]");

  private final Pattern pattern;
  private final Pattern group;
  private final char point;

  NumberStyle(String group, char point) {
    String digits = group.isEmpty() ? "\\d+" : "(?:\\d+|[1-9]\\d{0,2}(?:" + group + "\\d{3})+)";
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
    String bare = text;
    if (bare.length() > 2 && bare.startsWith("(") && bare.endsWith(")")) {
      bare = "-" + bare.substring(1, bare.length() - 1);
    }
    bare = bare.replace('\u2212', '-');
    return DRESS.matcher(bare).find() ? undress(bare) : bare;
  }

  private static String undress(String text) {
    boolean negative = text.startsWith("-");
    String body = negative ? text.substring(1).strip() : text;
    int from = DRESS.matcher(body.substring(0, 1)).matches() ? 1 : 0;
    int to =
        body.length()
            - (body.length() > from && DRESS.matcher(body.substring(body.length() - 1)).matches()
                ? 1
                : 0);
    return (negative ? "-" : "") + body.substring(from, to).strip();
  }
}
