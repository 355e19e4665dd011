// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The three numbers of a date, in the order of the text; of a date with a month's name, in the
 * order that the name's place tells.
 *
 * @param told the order, where the text leaves no choice
 * @param longYear whether the year has four digits
 * @param dayGiven whether there was a day, and not a month and a year only
 */
record DateParts(
    int first,
    int second,
    int third,
    Optional<DateOrder> told,
    boolean longYear,
    boolean dayGiven) {

  private static final Pattern NUMERIC =
      Pattern.compile("(\\d{1,4})([-/.])(\\d{1,2})\\2(\\d{1,4})");
  private static final Pattern CHINESE = Pattern.compile("(\\d{4})年 ?(\\d{1,2})月 ?(\\d{1,2})[日号]");
  private static final Pattern CHINESE_MONTH = Pattern.compile("(\\d{4})年 ?(\\d{1,2})月");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})[-/.](0[1-9]|1[0-2])");
  private static final Pattern NAME_YEAR = Pattern.compile("([A-Za-z]{3,9})[-/., ]{1,2}(\\d{4})");
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?|星期[一二三四五六日天]|周[一二三四五六日]),? +",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DAY_NAME_YEAR =
      Pattern.compile(
          "(\\d{1,2})(?:st|nd|rd|th)?[-/. ]{0,2}([A-Za-z]{3,9})[-/., ]*(\\d{4}|\\d{2})");
  private static final Pattern NAME_DAY_YEAR =
      Pattern.compile("([A-Za-z]{3,9})[-. ]{1,2}(\\d{1,2})(?:st|nd|rd|th)?,? ?[-/ ]?(\\d{4})");
  private static final Pattern YEAR_NAME_DAY =
      Pattern.compile("(\\d{4})[- ]([A-Za-z]{3})[- ](\\d{1,2})");
  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  /** The parts of the text, if it looks like a date. */
  static Optional<DateParts> parse(String spelt) {
    String text = Character.isLetter(spelt.charAt(0)) ? withoutWeekday(spelt) : spelt;
    Matcher matcher = NUMERIC.matcher(text);
    if (matcher.matches()) {
      return numeric(matcher.group(1), Integer.parseInt(matcher.group(3)), matcher.group(4));
    }
    matcher = CHINESE.matcher(text);
    if (matcher.matches()) {
      return numeric(matcher.group(1), Integer.parseInt(matcher.group(2)), matcher.group(3));
    }
    return named(text);
  }

  private static String withoutWeekday(String text) {
    Matcher weekday = WEEKDAY.matcher(text);
    return weekday.lookingAt() ? text.substring(weekday.end()) : text;
  }

  /** The parts of a day that is known. */
  static DateParts of(LocalDate day) {
    Optional<DateOrder> told = Optional.of(DateOrder.YEAR_MONTH_DAY);
    return new DateParts(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), told, true, true);
  }

  /** The first day of a month that is given without a day. */
  static Optional<DateParts> parseMonth(String text) {
    for (Pattern pattern : new Pattern[] {MONTH, CHINESE_MONTH}) {
      Matcher digits = pattern.matcher(text);
      if (digits.matches()) {
        return numeric(digits.group(1), Integer.parseInt(digits.group(2)), "1")
            .map(DateParts::ofMonth);
      }
    }
    Matcher name = NAME_YEAR.matcher(text);
    return name.matches()
        ? named(
                Integer.parseInt(name.group(2)),
                month(name.group(1)),
                1,
                DateOrder.YEAR_MONTH_DAY,
                true)
            .map(DateParts::ofMonth)
        : Optional.empty();
  }

  private DateParts ofMonth() {
    return new DateParts(first, second, third, told, longYear, false);
  }

  private static Optional<DateParts> numeric(String first, int second, String third) {
    boolean yearFirst = first.length() == 4 && third.length() <= 2;
    boolean yearLast = first.length() <= 2 && (third.length() == 4 || third.length() == 2);
    if (!yearFirst && !yearLast) {
      return Optional.empty();
    }
    Optional<DateOrder> told = yearFirst ? Optional.of(DateOrder.YEAR_MONTH_DAY) : Optional.empty();
    boolean longYear = yearFirst || third.length() == 4;
    return Optional.of(
        new DateParts(
            Integer.parseInt(first), second, Integer.parseInt(third), told, longYear, true));
  }

  private static Optional<DateParts> named(String text) {
    Matcher dayFirst = DAY_NAME_YEAR.matcher(text);
    if (dayFirst.matches()) {
      String year = dayFirst.group(3);
      return named(
          Integer.parseInt(dayFirst.group(1)),
          month(dayFirst.group(2)),
          Integer.parseInt(year),
          DateOrder.DAY_MONTH_YEAR,
          year.length() == 4);
    }
    Matcher nameFirst = NAME_DAY_YEAR.matcher(text);
    if (nameFirst.matches()) {
      return named(
          Integer.parseInt(nameFirst.group(2)),
          month(nameFirst.group(1)),
          Integer.parseInt(nameFirst.group(3)),
          DateOrder.DAY_MONTH_YEAR,
          true);
    }
    Matcher yearFirst = YEAR_NAME_DAY.matcher(text);
    return yearFirst.matches()
        ? named(
            Integer.parseInt(yearFirst.group(1)),
            month(yearFirst.group(2)),
            Integer.parseInt(yearFirst.group(3)),
            DateOrder.YEAR_MONTH_DAY,
            true)
        : Optional.empty();
  }

  private static Optional<DateParts> named(
      int first, int month, int third, DateOrder told, boolean longYear) {
    return month == 0
        ? Optional.empty()
        : Optional.of(new DateParts(first, month, third, Optional.of(told), longYear, true));
  }

  /** The month whose name begins so, 1 to 12; 0 if there is none. */
  private static int month(String name) {
    String folded = name.toLowerCase(Locale.ROOT);
    for (int month = 0; month < MONTHS.size(); month++) {
      if (MONTHS.get(month).startsWith(folded)) {
        return month + 1;
      }
    }
    return 0;
  }

  /** The date if the parts stand in that order, or in another one that the text itself tells. */
  Optional<LocalDate> in(DateOrder order) {
    return switch (told.orElse(order)) {
      case YEAR_MONTH_DAY -> date(first, second, third);
      case DAY_MONTH_YEAR -> date(third, second, first);
      case MONTH_DAY_YEAR -> date(third, first, second);
    };
  }

  private Optional<LocalDate> date(int year, int month, int day) {
    if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1 && longYear) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(longYear ? year : century(year), month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Two digits of a year as POSIX reads them: 69 to 99 are of the last century. */
  private static int century(int year) {
    return year < 69 ? 2000 + year : 1900 + year;
  }
}
