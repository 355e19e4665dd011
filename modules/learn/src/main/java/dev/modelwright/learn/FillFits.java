// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.base.Problem;
import dev.modelwright.model.Fill;
import dev.modelwright.model.InputType;
import dev.modelwright.model.Step;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** What becomes of missing values. */
final class FillFits {

  private static final String FILLED = ":filled";

  private FillFits() {}

  static void median(FitColumn column, Fitting fitting) {
    numbers(column, fitting, SortedNumbers::median);
  }

  static void mean(FitColumn column, Fitting fitting) {
    numbers(column, fitting, numbers -> Moments.of(numbers.all()).mean());
  }

  private static void numbers(
      FitColumn column, Fitting fitting, ToDoubleFunction<SortedNumbers> fill) {
    NumberFits.each(
        column,
        fitting,
        FILLED,
        (in, out, numbers) ->
            Optional.of(new Step.Impute(in, out, new Fill.Number(fill.applyAsDouble(numbers)))));
    column.setComplete(true);
  }

  static void constant(Treatment.FillConstant wanted, FitColumn column, Fitting fitting) {
    String value = wanted.value().strip();
    if (column.form().isText()) {
      if (value.isEmpty()) {
        throw wrong(column, value);
      }
      level(column, fitting, value);
      return;
    }
    double number = number(column, value);
    numbers(column, fitting, numbers -> number);
  }

  private static double number(FitColumn column, String value) {
    double number;
    try {
      number =
          switch (column.form()) {
            case DATE -> LocalDate.parse(value).toEpochDay();
            case DATETIME -> moment(value).toEpochSecond(ZoneOffset.UTC);
            case NUMBER, CATEGORY -> Double.parseDouble(value);
          };
    } catch (DateTimeParseException | NumberFormatException e) {
      number = Double.NaN;
    }
    if (!Double.isFinite(number)) {
      throw wrong(column, value);
    }
    return number;
  }

  private static LocalDateTime moment(String value) {
    boolean day = value.indexOf('T') < 0;
    return day ? LocalDate.parse(value).atStartOfDay() : LocalDateTime.parse(value);
  }

  private static RuntimeException wrong(FitColumn column, String value) {
    String code =
        switch (column.form()) {
          case NUMBER -> "learn.fill-wants-number";
          case CATEGORY -> "learn.fill-wants-text";
          case DATE, DATETIME -> "learn.fill-wants-date";
        };
    return Problem.at("column:" + column.name(), code, column.name(), value).exception();
  }

  static void mostFrequent(FitColumn column, Fitting fitting) {
    List<String> levels = LevelCounts.of(fitting.texts(column.outputs().getFirst())).levels();
    level(column, fitting, levels.isEmpty() ? "?" : levels.getFirst());
  }

  private static void level(FitColumn column, Fitting fitting, String level) {
    String out = fitting.names().fresh(column.stems().getFirst() + FILLED);
    fitting.add(new Step.Impute(column.outputs().getFirst(), out, new Fill.Level(level)));
    column.become(InputType.CATEGORY, List.of(out), column.stems());
    column.setComplete(true);
  }

  static void indicator(FitColumn column, Fitting fitting) {
    if (column.complete()) {
      throw Problem.at("column:" + column.name(), "learn.nothing-missing", column.name())
          .exception();
    }
    String out = fitting.names().fresh(column.name() + ":missing");
    fitting.add(new Step.Indicator(column.outputs().getFirst(), out));
    column.addExtra(out);
  }
}
