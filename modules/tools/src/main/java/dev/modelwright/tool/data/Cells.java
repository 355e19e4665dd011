// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import dev.modelwright.data.ColumnInfo;
import dev.modelwright.data.Dataset;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;

/** The cells of one column as they stand in a table, by row. */
interface Cells {

  /** The text of a row's cell; empty where there is no value. */
  Optional<String> text(int row);

  /** Reads the cells of a column, all of its rows at once. */
  static Cells of(Dataset dataset, ColumnInfo column) {
    return switch (column.storage()) {
      case NUMBER -> numbers(dataset.numbers(column.name()), Cells::number);
      case DATE ->
          numbers(
              dataset.numbers(column.name()), days -> LocalDate.ofEpochDay((long) days).toString());
      case DATETIME -> numbers(dataset.numbers(column.name()), Cells::moment);
      case CATEGORY -> texts(dataset.texts(column.name()));
    };
  }

  /** Cells that cannot be read look empty. */
  static Cells none() {
    return row -> Optional.empty();
  }

  private static Cells numbers(double[] values, DoubleFunction<String> form) {
    return row ->
        Double.isNaN(values[row]) ? Optional.empty() : Optional.of(form.apply(values[row]));
  }

  private static Cells texts(@Nullable String[] values) {
    return row -> Optional.ofNullable(values[row]);
  }

  /**
   * As in a file: all digits, a plain dot, no separators, so that years and codes stay readable.
   */
  static String number(double value) {
    if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      return Long.toString((long) value);
    }
    double size = Math.abs(value);
    boolean plain = size >= 1e-6 && size < 1e15;
    return plain
        ? new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString()
        : Double.toString(value);
  }

  private static String moment(double seconds) {
    return LocalDateTime.ofEpochSecond((long) seconds, 0, ZoneOffset.UTC)
        .toString()
        .replace('T', ' ');
  }
}
