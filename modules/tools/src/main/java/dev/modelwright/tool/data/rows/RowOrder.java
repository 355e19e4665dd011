// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data.rows;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/** Which rows of a table are shown, and in which order. Immutable. */
public final class RowOrder {

  private final int total;
  private final Optional<int[]> rows;

  private RowOrder(int total, Optional<int[]> rows) {
    this.total = total;
    this.rows = rows;
  }

  /** All rows as they stand in the table. */
  public static RowOrder all(int total) {
    return new RowOrder(total, Optional.empty());
  }

  /** Some of the rows of a table with {@code total} rows; the array is taken over, not copied. */
  static RowOrder of(int total, int[] rows) {
    return new RowOrder(total, Optional.of(rows));
  }

  /** How many rows are shown. */
  public int size() {
    return rows.map(chosen -> chosen.length).orElse(total);
  }

  /** How many rows the table has. */
  public int total() {
    return total;
  }

  /** Whether rows are left out. */
  public boolean fewer() {
    return size() < total;
  }

  /** The table's row, counted from 0, that is shown at a position. */
  public int row(int position) {
    return rows.isEmpty() ? position : rows.get()[position];
  }

  /** The position at which a row of the table is shown, if it is. */
  public OptionalInt position(int row) {
    if (rows.isEmpty()) {
      return row < total ? OptionalInt.of(row) : OptionalInt.empty();
    }
    int[] chosen = rows.get();
    for (int position = 0; position < chosen.length; position++) {
      if (chosen[position] == row) {
        return OptionalInt.of(position);
      }
    }
    return OptionalInt.empty();
  }

  /** The rows shown, a fresh array. */
  int[] toArray() {
    return rows.map(int[]::clone)
        .orElseGet(
            () -> {
              int[] all = new int[total];
              Arrays.setAll(all, row -> row);
              return all;
            });
  }
}
