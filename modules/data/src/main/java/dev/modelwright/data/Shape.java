// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.util.BitSet;

/**
 * What the rows of a table have in common.
 *
 * @param width how many cells most rows have; 0 if that is not known
 * @param values the columns that hold numbers, dates or times
 */
record Shape(int width, BitSet values) {
  private static final double MOSTLY = 0.7;
  private static final int LOOK_AHEAD = 200;

  /** The shape of rows of which nothing is known. */
  static Shape unknown() {
    return new Shape(0, new BitSet());
  }

  /** The shape of a sample's rows, the first of which may hold names. */
  static Shape of(Cells cells, byte[] bytes) {
    int width = TableStart.usualWidth(cells, bytes);
    int[] filled = new int[width];
    int[] values = new int[width];
    int seen = 0;
    for (int row = 0; row < cells.rows() && seen < LOOK_AHEAD; row++) {
      if (cells.width(row) == width && (seen++ > 0 || cells.rows() == 1)) {
        count(cells, bytes, cells.cell(row, 0), filled, values);
      }
    }
    BitSet columns = new BitSet();
    for (int column = 0; column < width; column++) {
      columns.set(column, filled[column] > 0 && values[column] >= MOSTLY * filled[column]);
    }
    return new Shape(width, columns);
  }

  private static void count(Cells cells, byte[] bytes, int first, int[] filled, int[] values) {
    for (int column = 0; column < filled.length; column++) {
      int start = cells.start(first + column);
      int end = cells.end(first + column);
      if (!Bytes.blank(bytes, start, end)) {
        filled[column]++;
        values[column] += CellForm.value(bytes, start, end) ? 1 : 0;
      }
    }
  }

  /** Whether the cells fit a row of data: values stand where values are to stand. */
  boolean fits(byte[] bytes, Cells cells, int first) {
    int fitting = 0;
    for (int column = values.nextSetBit(0); column >= 0; column = values.nextSetBit(column + 1)) {
      int start = cells.start(first + column);
      int end = cells.end(first + column);
      if (CellForm.value(bytes, start, end)) {
        fitting++;
      } else if (!Bytes.blank(bytes, start, end)) {
        return false;
      }
    }
    return fitting > 0;
  }
}
