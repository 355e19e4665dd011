// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.model;

/**
 * Parts of a date from its day number, by the arithmetic of Howard Hinnant, "chrono-Compatible
 * Low-Level Date Algorithms" (2021), civil_from_days.
 */
final class CivilDate {

  private static final long DAYS_OF_ERA = 146_097;
  private static final double SECONDS_OF_DAY = 86_400;

  private CivilDate() {}

  static double part(double value, InputType unit, DatePart part) {
    double days = Math.floor(unit == InputType.DATETIME ? value / SECONDS_OF_DAY : value);
    if (!(Math.abs(days) <= Step.DateParts.MOST_DAYS)) {
      return Double.NaN;
    }
    if (part == DatePart.HOUR) {
      return unit == InputType.DATE ? 0 : Math.floor((value - days * SECONDS_OF_DAY) / 3600);
    }
    long day = (long) days;
    return part == DatePart.WEEKDAY ? Math.floorMod(day + 3, 7) + 1 : calendar(day, part);
  }

  private static double calendar(long day, DatePart part) {
    long shifted = day + 719_468; // days since 0000-03-01
    long era = Math.floorDiv(shifted, DAYS_OF_ERA);
    long dayOfEra = shifted - era * DAYS_OF_ERA;
    long yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
    long dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    long month = (5 * dayOfYear + 2) / 153; // 0 is March
    long civilMonth = month < 10 ? month + 3 : month - 9;
    return switch (part) {
      case YEAR -> yearOfEra + era * 400 + (civilMonth <= 2 ? 1 : 0);
      case MONTH -> civilMonth;
      case DAY -> dayOfYear - (153 * month + 2) / 5 + 1;
      case WEEKDAY, HOUR -> throw new IllegalArgumentException("not of the calendar: " + part);
    };
  }
}
