// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Reads texts as dates, points in time or times of day, if all of them are such. */
final class TemporalLevels {

  /** Of two orders that both fit, one is clearly better if its dates span at most this share. */
  private static final double CLEARLY_CLOSER = 0.5;

  private TemporalLevels() {}

  /**
   * What the texts are.
   *
   * @param order of the dates; none for times of day
   * @param sure whether no other order of the parts would fit as well
   * @param shifted whether the texts told an offset from UTC, so that the points are of UTC
   * @param byLevel the point in time of each text, at midnight where it has no time of day
   */
  record Found(
      ColumnKind kind,
      Optional<DateOrder> order,
      boolean sure,
      boolean shifted,
      LocalDateTime[] byLevel) {}

  /** The dates or times, if all texts are such. */
  static Optional<Found> read(Levels levels) {
    TemporalText[] parsed = new TemporalText[levels.texts().length];
    for (int i = 0; i < parsed.length; i++) {
      Optional<TemporalText> text = TemporalText.parse(levels.texts()[i].strip());
      if (text.isEmpty()
          || text.get().date().isPresent()
              != (i == 0 ? text : Optional.of(parsed[0])).get().date().isPresent()) {
        return Optional.empty();
      }
      parsed[i] = text.get();
    }
    if (parsed.length == 0) {
      return Optional.empty();
    }
    return parsed[0].date().isPresent() ? dates(parsed) : Optional.of(times(parsed));
  }

  private static Found times(TemporalText[] parsed) {
    LocalDateTime[] byLevel = new LocalDateTime[parsed.length];
    for (int i = 0; i < parsed.length; i++) {
      byLevel[i] = LocalDate.EPOCH.atTime(parsed[i].time().orElse(LocalTime.MIDNIGHT));
    }
    return new Found(ColumnKind.TIME, Optional.empty(), true, false, byLevel);
  }

  private static Optional<Found> dates(TemporalText[] parsed) {
    Set<DateOrder> left = EnumSet.allOf(DateOrder.class);
    for (TemporalText text : parsed) {
      left.removeIf(order -> text.date().flatMap(date -> date.in(order)).isEmpty());
    }
    // Two-digit years never stand first: 01-02-03 would fit anything.
    if (left.size() > 1 && left.contains(DateOrder.DAY_MONTH_YEAR)) {
      left.remove(DateOrder.YEAR_MONTH_DAY);
    }
    if (left.isEmpty()) {
      return Optional.empty();
    }
    if (left.size() == 1) {
      return Optional.of(found(parsed, left.iterator().next(), true));
    }
    return Optional.of(closer(parsed));
  }

  /** Both day-first and month-first fit: dates of one table tend to lie close together. */
  private static Found closer(TemporalText[] parsed) {
    Found dayFirst = found(parsed, DateOrder.DAY_MONTH_YEAR, true);
    Found monthFirst = found(parsed, DateOrder.MONTH_DAY_YEAR, true);
    double daySpan = span(dayFirst);
    double monthSpan = span(monthFirst);
    if (daySpan <= CLEARLY_CLOSER * monthSpan) {
      return dayFirst;
    }
    boolean monthCloser = monthSpan <= CLEARLY_CLOSER * daySpan;
    return monthCloser ? monthFirst : found(parsed, DateOrder.DAY_MONTH_YEAR, false);
  }

  private static double span(Found found) {
    long min = Long.MAX_VALUE;
    long max = Long.MIN_VALUE;
    for (LocalDateTime time : found.byLevel) {
      min = Math.min(min, time.toLocalDate().toEpochDay());
      max = Math.max(max, time.toLocalDate().toEpochDay());
    }
    return max - min;
  }

  private static Found found(TemporalText[] parsed, DateOrder order, boolean sure) {
    LocalDateTime[] byLevel = new LocalDateTime[parsed.length];
    boolean timed = false;
    boolean shifted = false;
    for (int i = 0; i < parsed.length; i++) {
      TemporalText text = parsed[i];
      LocalDate date = text.date().flatMap(parts -> parts.in(order)).orElseThrow();
      LocalDateTime local = date.atTime(text.time().orElse(LocalTime.MIDNIGHT));
      byLevel[i] = local.minusMinutes(text.offsetMinutes().orElse(0));
      timed |= text.time().isPresent();
      shifted |= text.offsetMinutes().isPresent();
    }
    return new Found(
        timed ? ColumnKind.DATETIME : ColumnKind.DATE, Optional.of(order), sure, shifted, byLevel);
  }
}
