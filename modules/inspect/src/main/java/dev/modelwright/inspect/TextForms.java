// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.inspect;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
  private static final Pattern COMPACT = Pattern.compile("((?:1[6-9]|20)\\d{2})(\\d{2})(\\d{2})");
  private static final Pattern MONTH_NAMED =
      Pattern.compile("(\\d{1,2})[-/. ]+(\\p{L}{3})\\p{L}*[-/., ]+(\\d{4})");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Pattern CHINESE = Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日?");

  private static final int MOST_MONTH = 19;
  private static final int MOST_DAY = 39;

  private TextForms() {}

  static boolean number(String text) {
    return NUMBER.matcher(text.strip()).matches();
  }

  /** Whether it has the form of a date, be there such a day or not. */
  static boolean dateForm(String text) {
    String plain = text.strip();
    return YEAR_FIRST.matcher(plain).matches()
        || YEAR_LAST.matcher(plain).matches()
        || monthNamed(plain).isPresent()
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
    Optional<Matcher> named = monthNamed(plain);
    if (named.isPresent()) {
      Matcher parts = named.get();
      return day(parts.group(3), String.valueOf(month(parts) + 1), parts.group(1));
    }
    Matcher last = YEAR_LAST.matcher(plain);
    return last.matches()
        && (day(last.group(3), last.group(2), last.group(1))
            || day(last.group(3), last.group(1), last.group(2)));
  }

  /** Whether a whole number has the form of a date without signs, be there such a day or not. */
  static boolean compactForm(String text) {
    Matcher parts = COMPACT.matcher(text);
    return parts.matches()
        && Integer.parseInt(parts.group(2)) <= MOST_MONTH
        && Integer.parseInt(parts.group(3)) <= MOST_DAY;
  }

  /** Whether a whole number is a day that there is, written without signs. */
  static boolean compactDate(String text) {
    Matcher parts = COMPACT.matcher(text);
    return parts.matches() && day(parts.group(1), parts.group(2), parts.group(3));
  }

  /** A date such as {@code 3 March 2024}. */
  private static Optional<Matcher> monthNamed(String text) {
    Matcher parts = MONTH_NAMED.matcher(text);
    return parts.matches() && month(parts) >= 0 ? Optional.of(parts) : Optional.empty();
  }

  private static int month(Matcher parts) {
    return MONTHS.indexOf(parts.group(2).toLowerCase(Locale.ROOT));
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
