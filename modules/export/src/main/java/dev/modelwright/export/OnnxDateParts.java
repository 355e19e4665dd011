// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import dev.modelwright.model.DatePart;
import dev.modelwright.model.InputType;
import dev.modelwright.model.Step;
import java.util.EnumMap;
import java.util.Map;

/**
 * Parts of a date by arithmetic on whole numbers kept in doubles, after Howard Hinnant,
 * "chrono-Compatible Low-Level Date Algorithms" (2021), civil_from_days. Exact, because all numbers
 * are far below 2 to the power of 53.
 */
final class OnnxDateParts {

  private final OnnxGraph graph;
  private final InputType unit;
  private final String value;
  private final String days;
  private final String near;
  private final Map<DatePart, String> calendar = new EnumMap<>(DatePart.class);

  OnnxDateParts(OnnxGraph graph, InputType unit, String value) {
    this.graph = graph;
    this.unit = unit;
    this.value = value;
    this.days = graph.op("Floor", unit == InputType.DATETIME ? divide(value, 86_400) : value);
    this.near =
        graph.op("LessOrEqual", graph.op("Abs", days), graph.scalar(Step.DateParts.MOST_DAYS));
  }

  /** The part; missing where the date is missing or too far away. */
  String part(DatePart part) {
    String known =
        switch (part) {
          case WEEKDAY -> weekday();
          case HOUR -> hour();
          case YEAR, MONTH, DAY -> calendar(part);
        };
    return graph.op("Where", near, known, graph.scalar(Double.NaN));
  }

  private String hour() {
    if (unit == InputType.DATE) {
      return graph.scalar(0);
    }
    return whole(minus(value, times(days, 86_400)), 3_600);
  }

  private String weekday() {
    String shifted = plus(days, 3);
    return plus(minus(shifted, times(whole(shifted, 7), 7)), 1);
  }

  private String calendar(DatePart part) {
    if (calendar.isEmpty()) {
      fillCalendar();
    }
    return java.util.Objects.requireNonNull(calendar.get(part));
  }

  private void fillCalendar() {
    String shifted = plus(days, 719_468);
    String era = whole(shifted, 146_097);
    String dayOfEra = minus(shifted, times(era, 146_097));
    String leaps =
        minus(
            add(minus(dayOfEra, whole(dayOfEra, 1_460)), whole(dayOfEra, 36_524)),
            whole(dayOfEra, 146_096));
    String yearOfEra = whole(leaps, 365);
    String daysBefore =
        minus(add(times(yearOfEra, 365), whole(yearOfEra, 4)), whole(yearOfEra, 100));
    String dayOfYear = minus(dayOfEra, daysBefore);
    String month = whole(plus(times(dayOfYear, 5), 2), 153);
    String early = graph.op("Less", month, graph.scalar(10));
    String civilMonth = graph.op("Where", early, plus(month, 3), plus(month, -9));
    String year = add(yearOfEra, times(era, 400));
    calendar.put(DatePart.YEAR, graph.op("Where", early, year, plus(year, 1)));
    calendar.put(DatePart.MONTH, civilMonth);
    calendar.put(DatePart.DAY, plus(minus(dayOfYear, whole(plus(times(month, 153), 2), 5)), 1));
  }

  private String whole(String x, double by) {
    return graph.op("Floor", divide(x, by));
  }

  private String divide(String x, double by) {
    return graph.op("Div", x, graph.scalar(by));
  }

  private String times(String x, double by) {
    return graph.op("Mul", x, graph.scalar(by));
  }

  private String plus(String x, double by) {
    return graph.op("Add", x, graph.scalar(by));
  }

  private String add(String x, String y) {
    return graph.op("Add", x, y);
  }

  private String minus(String x, String y) {
    return graph.op("Sub", x, y);
  }
}
