// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.serve;

import dev.modelwright.model.InputSchema;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Raw values by column and row while a request is read. What was never set is missing; a column
 * takes no room before its first value.
 */
final class RawRows {

  private final double[][] numbers;
  private final @Nullable String[][] texts;
  private final int atFirst;

  /** Room for rows of a schema; columns begin with {@code atFirst} rows and grow as needed. */
  RawRows(InputSchema schema, int atFirst) {
    int columns = schema.columns().size();
    this.numbers = new double[columns][0];
    this.texts = new @Nullable String[columns][0];
    this.atFirst = atFirst;
  }

  double number(int column, int row) {
    double[] values = numbers[column];
    return row < values.length ? values[row] : Double.NaN;
  }

  @Nullable String text(int column, int row) {
    @Nullable String[] values = texts[column];
    return row < values.length ? values[row] : null;
  }

  void set(int column, int row, double value) {
    double[] values = numbers[column];
    if (row >= values.length) {
      values = Arrays.copyOf(values, room(row, values.length));
      Arrays.fill(values, numbers[column].length, values.length, Double.NaN);
      numbers[column] = values;
    }
    values[row] = value;
  }

  void set(int column, int row, String value) {
    @Nullable String[] values = texts[column];
    if (row >= values.length) {
      values = Arrays.copyOf(values, room(row, values.length));
      texts[column] = values;
    }
    values[row] = value;
  }

  /** Everything is missing again. */
  void clear() {
    for (double[] values : numbers) {
      Arrays.fill(values, Double.NaN);
    }
    for (@Nullable String[] values : texts) {
      Arrays.fill(values, null);
    }
  }

  private int room(int row, int now) {
    return Math.max(row + 1, Math.max(atFirst, 4 * now));
  }
}
