// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.time.ZoneOffset;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DateTimeColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.columns.Column;

/** Reads Tablesaw's columns as plain arrays. */
final class Columns {

  private Columns() {}

  static double[] numbers(Column<?> column) {
    if (column instanceof DoubleColumn doubles) {
      return doubles.asDoubleArray();
    }
    double[] numbers = new double[column.size()];
    Arrays.setAll(numbers, i -> number(column, i));
    return numbers;
  }

  /** One number; NaN where missing. */
  static double number(Column<?> column, int row) {
    if (column.isMissing(row)) {
      return Double.NaN;
    }
    return switch (column) {
      case NumericColumn<?> numeric -> numeric.getDouble(row);
      case DateColumn dates -> dates.get(row).toEpochDay();
      case DateTimeColumn times -> times.get(row).toEpochSecond(ZoneOffset.UTC);
      default -> throw new IllegalArgumentException(column.name() + " holds " + column.type());
    };
  }

  /** The column's values at the given positions, in that order. */
  static Column<?> rows(Column<?> column, int[] positions) {
    return column instanceof StringColumn texts
        ? TableColumns.texts(column.name(), TableColumns.levels(texts).rows(positions))
        : column.subset(positions);
  }

  static @Nullable String[] texts(Column<?> column) {
    @Nullable String[] texts = new @Nullable String[column.size()];
    if (column instanceof StringColumn strings) {
      Levels levels = TableColumns.levels(strings);
      Arrays.setAll(
          texts,
          row ->
              levels.codes()[row] == Levels.MISSING ? null : levels.texts()[levels.codes()[row]]);
      return texts;
    }
    for (int i = 0; i < texts.length; i++) {
      texts[i] = column.isMissing(i) ? null : column.getString(i);
    }
    return texts;
  }
}
