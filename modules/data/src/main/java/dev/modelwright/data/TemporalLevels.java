// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.Function;

/** Reads texts as dates, points in time or times of day. */
final class TemporalLevels {

  private TemporalLevels() {}

  /**
   * What the texts are.
   *
   * @param order of the dates; none for times of day
   * @param shifted whether the texts told an offset from UTC, so that the points are of UTC
   * @param form how the dates were written
   * @param byLevel the point in time of each text, at midnight where it has no time of day
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Found(
      ColumnKind kind,
      Optional<OrderRule.Decided> order,
      boolean shifted,
      Form form,
      LocalDateTime[] byLevel) {}

  /**
   * How dates were written.
   *
   * @param shortYears whether some years had two digits
   * @param monthsOnly whether some had no day
   */
  record Form(boolean shortYears, boolean monthsOnly) {}

  /** The dates or times, if all texts are such. */
  static Optional<Found> read(Levels levels, Optional<DateOrder> chosen) {
    return read(levels, chosen, TemporalText::parseMonthToo);
  }

  /** The same; digits only may be dates too. */
  static Optional<Found> readAny(Levels levels, Optional<DateOrder> chosen) {
    return read(levels, chosen, TemporalText::parseAny);
  }

  private static Optional<Found> read(
      Levels levels, Optional<DateOrder> chosen, Function<String, Optional<TemporalText>> parser) {
    TemporalText[] parsed = new TemporalText[levels.texts().length];
    for (int i = 0; i < parsed.length; i++) {
      Optional<TemporalText> text = parser.apply(levels.texts()[i].strip());
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
    return parsed[0].date().isEmpty()
        ? Optional.of(times(parsed))
        : OrderRule.decide(parsed, chosen).map(order -> dates(parsed, order));
  }

  private static Found times(TemporalText[] parsed) {
    LocalDateTime[] byLevel = new LocalDateTime[parsed.length];
    for (int i = 0; i < parsed.length; i++) {
      byLevel[i] = LocalDate.EPOCH.atTime(parsed[i].time().orElse(LocalTime.MIDNIGHT));
    }
    return new Found(ColumnKind.TIME, Optional.empty(), false, new Form(false, false), byLevel);
  }

  private static Found dates(TemporalText[] parsed, OrderRule.Decided decided) {
    LocalDateTime[] byLevel = new LocalDateTime[parsed.length];
    boolean timed = false;
    boolean shifted = false;
    boolean shortYears = false;
    boolean monthsOnly = false;
    for (int i = 0; i < parsed.length; i++) {
      TemporalText text = parsed[i];
      DateParts parts = text.date().orElseThrow();
      LocalDateTime local =
          parts.in(decided.order()).orElseThrow().atTime(text.time().orElse(LocalTime.MIDNIGHT));
      byLevel[i] = local.minusMinutes(text.offsetMinutes().orElse(0));
      timed |= text.time().isPresent();
      shifted |= text.offsetMinutes().isPresent();
      shortYears |= !parts.longYear();
      monthsOnly |= !parts.dayGiven();
    }
    return new Found(
        timed ? ColumnKind.DATETIME : ColumnKind.DATE,
        Optional.of(decided),
        shifted,
        new Form(shortYears, monthsOnly),
        byLevel);
  }

  /** The texts that are no dates in an order, whether with or without a time of day. */
  static BitSet noDates(Levels levels, DateOrder order) {
    return levels.where(
        text ->
            TemporalText.parseAny(text)
                .flatMap(TemporalText::date)
                .flatMap(parts -> parts.in(order))
                .isEmpty());
  }

  /** The texts that are no times of day. */
  static BitSet noTimes(Levels levels) {
    return levels.where(
        text -> TemporalText.parse(text).filter(found -> found.date().isEmpty()).isEmpty());
  }
}
