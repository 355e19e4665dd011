// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Decides in which order the parts of a column's dates stand: as the texts tell, as the only one
 * that makes dates of all of them, or, where day-first and month-first both do, the one whose dates
 * lie clearly closer together.
 */
final class OrderRule {

  /** Of two orders that both fit, one is clearly better if its dates span at most this share. */
  private static final double CLEARLY_CLOSER = 0.5;

  /** Years of two digits stand first only if less than this share fits day-first or month-first. */
  private static final double HARDLY_YEAR_FIRST = 0.9;

  private OrderRule() {}

  /** Why an order was taken. */
  enum Reason {
    /** The user said so. */
    CHOSEN,
    /** The texts leave no choice. */
    TOLD,
    /** No other order makes a date of every text. */
    PROVED,
    /** Another order would do, but would scatter the dates. */
    CLOSER,
    /** Another order would do as well. */
    ASSUMED
  }

  /**
   * An order, and why.
   *
   * @param proof the first text that is a date in no other order; -1 where there is none
   */
  record Decided(DateOrder order, Reason reason, int proof) {}

  /** The order in which all dates are days that exist, if there is one. */
  static Optional<Decided> decide(TemporalText[] parsed, Optional<DateOrder> chosen) {
    Set<DateOrder> left = EnumSet.allOf(DateOrder.class);
    for (TemporalText text : parsed) {
      left.removeIf(order -> date(text, order).isEmpty());
    }
    if (chosen.isPresent()) {
      return chosen.filter(left::contains).map(order -> new Decided(order, Reason.CHOSEN, -1));
    }
    Optional<DateOrder> told = told(parsed);
    if (told.isPresent()) {
      return left.isEmpty()
          ? Optional.empty()
          : Optional.of(new Decided(told.get(), Reason.TOLD, -1));
    }
    // Two-digit years never stand first: 01-02-03 would fit anything.
    if (left.size() > 1 && left.contains(DateOrder.DAY_MONTH_YEAR)) {
      left.remove(DateOrder.YEAR_MONTH_DAY);
    }
    if (left.size() > 1) {
      return Optional.of(closer(parsed));
    }
    if (left.contains(DateOrder.YEAR_MONTH_DAY) && mostlyYearLast(parsed)) {
      return Optional.empty(); // rather a day that does not exist among years that stand last
    }
    return left.stream()
        .findFirst()
        .map(order -> new Decided(order, Reason.PROVED, proof(parsed, order)));
  }

  private static boolean mostlyYearLast(TemporalText[] parsed) {
    return Stream.of(DateOrder.DAY_MONTH_YEAR, DateOrder.MONTH_DAY_YEAR)
        .mapToLong(
            order -> Arrays.stream(parsed).filter(text -> date(text, order).isPresent()).count())
        .anyMatch(fitting -> fitting >= HARDLY_YEAR_FIRST * parsed.length);
  }

  /** The order of the first text, if every text tells its own. */
  private static Optional<DateOrder> told(TemporalText[] parsed) {
    for (TemporalText text : parsed) {
      if (text.date().flatMap(DateParts::told).isEmpty()) {
        return Optional.empty();
      }
    }
    return parsed[0].date().flatMap(DateParts::told);
  }

  private static int proof(TemporalText[] parsed, DateOrder order) {
    DateOrder rival =
        order == DateOrder.DAY_MONTH_YEAR ? DateOrder.MONTH_DAY_YEAR : DateOrder.DAY_MONTH_YEAR;
    for (int i = 0; i < parsed.length; i++) {
      if (date(parsed[i], rival).isEmpty()) {
        return i;
      }
    }
    return -1;
  }

  private static Decided closer(TemporalText[] parsed) {
    double daySpan = span(parsed, DateOrder.DAY_MONTH_YEAR);
    double monthSpan = span(parsed, DateOrder.MONTH_DAY_YEAR);
    if (daySpan <= CLEARLY_CLOSER * monthSpan && monthSpan > 0) {
      return new Decided(DateOrder.DAY_MONTH_YEAR, Reason.CLOSER, -1);
    }
    return monthSpan <= CLEARLY_CLOSER * daySpan && daySpan > 0
        ? new Decided(DateOrder.MONTH_DAY_YEAR, Reason.CLOSER, -1)
        : new Decided(DateOrder.DAY_MONTH_YEAR, Reason.ASSUMED, -1);
  }

  private static double span(TemporalText[] parsed, DateOrder order) {
    long min = Long.MAX_VALUE;
    long max = Long.MIN_VALUE;
    for (TemporalText text : parsed) {
      long day = date(text, order).orElseThrow().toEpochDay();
      min = Math.min(min, day);
      max = Math.max(max, day);
    }
    return max - min;
  }

  /** The order in which the most cells are dates; of years of two digits, hardly the first. */
  static DateOrder usual(Levels levels) {
    double[] cells = new double[DateOrder.values().length];
    for (int code = 0; code < levels.texts().length; code++) {
      Optional<TemporalText> text = TemporalText.parseAny(levels.texts()[code].strip());
      for (DateOrder order : DateOrder.values()) {
        boolean fits = text.flatMap(found -> date(found, order)).isPresent();
        boolean told = text.flatMap(TemporalText::date).flatMap(DateParts::told).isPresent();
        double worth = told || order != DateOrder.YEAR_MONTH_DAY ? 1 : HARDLY_YEAR_FIRST;
        cells[order.ordinal()] += fits ? worth * levels.counts()[code] : 0;
      }
    }
    return Arrays.stream(DateOrder.values())
        .max(
            Comparator.comparingDouble((DateOrder order) -> cells[order.ordinal()])
                .thenComparing(order -> order == DateOrder.DAY_MONTH_YEAR))
        .orElseThrow();
  }

  static Optional<LocalDate> date(TemporalText text, DateOrder order) {
    return text.date().flatMap(parts -> parts.in(order));
  }
}
