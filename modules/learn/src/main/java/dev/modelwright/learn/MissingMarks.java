// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.data.ColumnInfo;
import dev.modelwright.model.Doubles;
import dev.modelwright.model.InputType;
import dev.modelwright.model.Step;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * The step that makes missing what stood for a missing value when the table was read, so that the
 * model does the same with a row that no reader has seen.
 */
final class MissingMarks {

  private MissingMarks() {}

  /** The step for a column that has such marks. */
  static Step step(ColumnInfo column, String output) {
    return column.storage().isText()
        ? new Step.MissingTexts(column.name(), output, column.missingMarks())
        : new Step.MissingNumbers(column.name(), output, numbers(column));
  }

  private static Doubles numbers(ColumnInfo column) {
    return Doubles.of(
        column.missingMarks().stream()
            .mapToDouble(mark -> number(mark, column.storage()))
            .toArray());
  }

  private static double number(String mark, InputType storage) {
    return switch (storage) {
      case DATE -> LocalDate.parse(mark).toEpochDay();
      case DATETIME -> LocalDateTime.parse(mark).toEpochSecond(ZoneOffset.UTC);
      case NUMBER, CATEGORY -> Double.parseDouble(mark);
    };
  }
}
