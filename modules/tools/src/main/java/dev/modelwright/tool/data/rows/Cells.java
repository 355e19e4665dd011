// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data.rows;

import dev.modelwright.data.ColumnInfo;
import dev.modelwright.data.Dataset;
import dev.modelwright.model.InputType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The cells of one column by row, as plain arrays; a cell is written only when it is looked at. */
public sealed interface Cells {

  /** How many rows there are. */
  int rows();

  /** Whether a row has no value. */
  boolean missing(int row);

  /** The text of a row's cell; empty where there is no value. */
  Optional<String> text(int row);

  /**
   * Numbers, or dates and points in time as numbers.
   *
   * @param values NaN where missing; the arrays are not copied and never changed
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Numbers(InputType storage, double[] values) implements Cells {

    @Override
    public int rows() {
      return values.length;
    }

    @Override
    public boolean missing(int row) {
      return Double.isNaN(values[row]);
    }

    @Override
    public Optional<String> text(int row) {
      return missing(row) ? Optional.empty() : Optional.of(Cells.text(storage, values[row]));
    }
  }

  /**
   * Texts.
   *
   * @param values null where missing; the arrays are not copied and never changed
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Texts(@Nullable String[] values) implements Cells {

    @Override
    public int rows() {
      return values.length;
    }

    @Override
    public boolean missing(int row) {
      return values[row] == null;
    }

    @Override
    public Optional<String> text(int row) {
      return Optional.ofNullable(values[row]);
    }
  }

  /** Reads the cells of a column, all of its rows at once. */
  static Cells of(Dataset dataset, ColumnInfo column) {
    return column.storage() == InputType.CATEGORY
        ? new Texts(dataset.texts(column.name()))
        : new Numbers(column.storage(), dataset.numbers(column.name()));
  }

  /** A number, a date or a point in time as a cell has it. */
  static String text(InputType storage, double value) {
    return switch (storage) {
      case NUMBER, CATEGORY -> number(value);
      case DATE -> LocalDate.ofEpochDay((long) value).toString();
      case DATETIME -> moment(value);
    };
  }

  /**
   * As in a file: all digits, a plain dot, no separators, so that years and codes stay readable.
   */
  static String number(double value) {
    if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      return Long.toString((long) value);
    }
    String shortest = Double.toString(value);
    double size = Math.abs(value);
    boolean plain = size >= 1e-6 && size < 1e15;
    return plain && shortest.indexOf('E') >= 0
        ? new BigDecimal(shortest).stripTrailingZeros().toPlainString()
        : shortest;
  }

  private static String moment(double seconds) {
    return LocalDateTime.ofEpochSecond((long) seconds, 0, ZoneOffset.UTC)
        .toString()
        .replace('T', ' ');
  }
}
