// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a text that may be a date, a time of day, or both; which part of the date is the
 * day, the month and the year is left open.
 *
 * @param date its parts, if there is a date
 * @param time its time of day, if there is one
 * @param offsetMinutes how far its clock is ahead of UTC, if that is said
 */
record TemporalText(
    Optional<DateParts> date, Optional<LocalTime> time, Optional<Integer> offsetMinutes) {

  private static final Pattern NUMERIC =
      Pattern.compile("(\\d{1,4})([-/.])(\\d{1,2})\\2(\\d{1,4})");
  private static final Pattern CHINESE = Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日");
  private static final Pattern DAY_NAME_YEAR =
      Pattern.compile("(\\d{1,2})[-/. ]?([A-Za-z]{3,9})[-/., ]+(\\d{4}|\\d{2})");
  private static final Pattern NAME_DAY_YEAR =
      Pattern.compile("([A-Za-z]{3,9})[-. ](\\d{1,2}),? ?[-/ ]?(\\d{4})");
  private static final Pattern YEAR_NAME_DAY =
      Pattern.compile("(\\d{4})[- ]([A-Za-z]{3})[- ](\\d{1,2})");
  private static final Pattern TIME =
      Pattern.compile(
          "(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)? ?([AaPp][Mm])? ?(Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final List<String> LONG_MONTHS =
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
          "december",
          "sept");

  /**
   * Three numbers in the order of the text; of a date with a month's name, in the order that the
   * name's place tells.
   *
   * @param told the order, where the text leaves no choice
   */
  record DateParts(int first, int second, int third, Optional<DateOrder> told, boolean longYear) {

    /** The date if the parts stand in that order. */
    Optional<LocalDate> in(DateOrder order) {
      if (told.isPresent() && told.get() != order) {
        return Optional.empty();
      }
      return switch (order) {
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

  /** The parts of the text, if it looks like a date, a time, or both. */
  static Optional<TemporalText> parse(String text) {
    int length = text.length();
    if (length < 4 || length > 40) {
      return Optional.empty();
    }
    int colon = text.indexOf(':');
    if (colon < 0) {
      return date(text)
          .map(date -> new TemporalText(Optional.of(date), Optional.empty(), Optional.empty()));
    }
    int gap = Math.max(text.lastIndexOf(' ', colon), text.lastIndexOf('T', colon));
    if (gap <= 0) {
      return time(text, Optional.empty());
    }
    return date(text.substring(0, gap).strip())
        .flatMap(date -> time(text.substring(gap + 1), Optional.of(date)));
  }

  private static Optional<TemporalText> time(String text, Optional<DateParts> date) {
    Matcher matcher = TIME.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(matcher.group(1));
    String half = matcher.group(5);
    if (half != null && (hour < 1 || hour > 12)) {
      return Optional.empty();
    }
    if (half != null) {
      hour = hour % 12 + (half.charAt(0) == 'p' || half.charAt(0) == 'P' ? 12 : 0);
    }
    int minute = Integer.parseInt(matcher.group(2));
    int second = number(matcher.group(3));
    if (hour > 23 || minute > 59 || second > 59) {
      return Optional.empty();
    }
    String fraction = matcher.group(4);
    int nanos = fraction == null ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9));
    return Optional.of(
        new TemporalText(
            date,
            Optional.of(LocalTime.of(hour, minute, second, nanos)),
            offset(matcher.group(6))));
  }

  private static Optional<Integer> offset(@Nullable String zone) {
    if (zone == null) {
      return Optional.empty();
    }
    if (Character.isLetter(zone.charAt(0))) {
      return Optional.of(0);
    }
    int minutes =
        60 * Integer.parseInt(zone.substring(1, 3))
            + Integer.parseInt(zone.substring(zone.length() - 2));
    return Optional.of(zone.charAt(0) == '-' ? -minutes : minutes);
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static Optional<DateParts> date(String text) {
    Matcher matcher = NUMERIC.matcher(text);
    if (matcher.matches()) {
      return numeric(matcher.group(1), number(matcher.group(3)), matcher.group(4));
    }
    matcher = CHINESE.matcher(text);
    if (matcher.matches()) {
      return numeric(matcher.group(1), number(matcher.group(2)), matcher.group(3));
    }
    return named(text);
  }

  private static Optional<DateParts> numeric(String first, int second, String third) {
    boolean yearFirst = first.length() == 4 && third.length() <= 2;
    boolean yearLast = first.length() <= 2 && (third.length() == 4 || third.length() == 2);
    if (!yearFirst && !yearLast) {
      return Optional.empty();
    }
    Optional<DateOrder> told = yearFirst ? Optional.of(DateOrder.YEAR_MONTH_DAY) : Optional.empty();
    boolean longYear = yearFirst || third.length() == 4;
    return Optional.of(new DateParts(number(first), second, number(third), told, longYear));
  }

  private static Optional<DateParts> named(String text) {
    Matcher dayFirst = DAY_NAME_YEAR.matcher(text);
    if (dayFirst.matches()) {
      String year = dayFirst.group(3);
      return named(
          number(dayFirst.group(1)),
          month(dayFirst.group(2)),
          number(year),
          DateOrder.DAY_MONTH_YEAR,
          year.length() == 4);
    }
    Matcher nameFirst = NAME_DAY_YEAR.matcher(text);
    if (nameFirst.matches()) {
      return named(
          number(nameFirst.group(2)),
          month(nameFirst.group(1)),
          number(nameFirst.group(3)),
          DateOrder.DAY_MONTH_YEAR,
          true);
    }
    Matcher yearFirst = YEAR_NAME_DAY.matcher(text);
    return yearFirst.matches()
        ? named(
            number(yearFirst.group(1)),
            month(yearFirst.group(2)),
            number(yearFirst.group(3)),
            DateOrder.YEAR_MONTH_DAY,
            true)
        : Optional.empty();
  }

  private static Optional<DateParts> named(
      int first, int month, int third, DateOrder told, boolean longYear) {
    return month == 0
        ? Optional.empty()
        : Optional.of(new DateParts(first, month, third, Optional.of(told), longYear));
  }

  private static int month(String name) {
    String folded = name.toLowerCase(Locale.ROOT);
    int month = MONTHS.indexOf(folded) + 1;
    return month > 0 ? month : folded.equals("sept") ? 9 : LONG_MONTHS.indexOf(folded) + 1;
  }
}
