// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.inspect;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells plain numbers and dates in texts, dates that cannot be too. */
final class TextForms {

  private static final Pattern NUMBER =
      Pattern.compile(
          "[+-]?(?!0\\d)(\\d+(\\.\\d*)?|\\.\\d+|\\d{1,3}(,\\d{3})+(\\.\\d+)?)([eE][+-]?\\d+)?");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})([T ].*)?");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})([T ].*)?");
  private static final Pattern CHINESE = Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日?");

  private TextForms() {}

  static boolean number(String text) {
    return NUMBER.matcher(text.strip()).matches();
  }

  /** Whether it has the form of a date, be there such a day or not. */
  static boolean dateForm(String text) {
    String plain = text.strip();
    return YEAR_FIRST.matcher(plain).matches()
        || YEAR_LAST.matcher(plain).matches()
        || CHINESE.matcher(plain).matches();
  }

  /** Whether it is a day that there is. */
  static boolean date(String text) {
    String plain = text.strip();
    for (Pattern pattern : new Pattern[] {YEAR_FIRST, CHINESE}) {
      Matcher first = pattern.matcher(plain);
      if (first.matches()) {
        return day(first.group(1), first.group(2), first.group(3));
      }
    }
    Matcher last = YEAR_LAST.matcher(plain);
    return last.matches()
        && (day(last.group(3), last.group(2), last.group(1))
            || day(last.group(3), last.group(1), last.group(2)));
  }

  private static boolean day(String year, String month, String day) {
    try {
      LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
