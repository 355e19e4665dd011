// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Where the cells of a block of bytes are: rows of cells, each a range of bytes. Filled by {@link
 * RowScanner} and used again for each block.
 */
final class Cells {

  private static final int QUOTED = 1 << 31;
  private static final int ESCAPED = 1 << 30;
  private static final int POSITION = ESCAPED - 1;

  /** The longest block of bytes whose cells can be told. */
  static final int MOST_BYTES = POSITION;

  private int[] starts = new int[1024];
  private int[] ends = new int[1024];
  private int[] firsts = new int[128];
  private int[] lasts = new int[128];
  private int cells;
  private int rows;
  private int rowStart;

  void clear() {
    cells = 0;
    rows = 0;
    rowStart = 0;
  }

  void add(int start, int end, boolean quoted, boolean escaped) {
    if (cells == starts.length) {
      starts = Arrays.copyOf(starts, 2 * cells);
      ends = Arrays.copyOf(ends, 2 * cells);
    }
    starts[cells] = start;
    ends[cells++] = end | (quoted ? QUOTED : 0) | (escaped ? ESCAPED : 0);
  }

  void endRow() {
    if (rows == firsts.length) {
      firsts = Arrays.copyOf(firsts, 2 * rows);
      lasts = Arrays.copyOf(lasts, 2 * rows);
    }
    firsts[rows] = rowStart;
    lasts[rows++] = cells;
    rowStart = cells;
  }

  /** Forgets the cells of a row that is not complete. */
  void dropOpenRow() {
    cells = rowStart;
  }

  /** How many cells the row that was not ended yet has. */
  int openWidth() {
    return cells - rowStart;
  }

  /** The index of a cell of the row that was not ended yet. */
  int open(int column) {
    return rowStart + column;
  }

  /** Forgets the rows for which the test says no. */
  void keepRows(IntPredicate wanted) {
    int kept = 0;
    for (int row = 0; row < rows; row++) {
      if (wanted.test(row)) {
        firsts[kept] = firsts[row];
        lasts[kept++] = lasts[row];
      }
    }
    rows = kept;
  }

  int rows() {
    return rows;
  }

  /** How many cells the row has. */
  int width(int row) {
    return lasts[row] - firsts[row];
  }

  /** The index of a row's cell, or -1 where the row is too short. */
  int cell(int row, int column) {
    int cell = firsts[row] + column;
    return cell < lasts[row] ? cell : -1;
  }

  int start(int cell) {
    return starts[cell];
  }

  int end(int cell) {
    return ends[cell] & POSITION;
  }

  boolean quoted(int cell) {
    return ends[cell] < 0;
  }

  /** Whether the cell's bytes hold doubled or escaped quotes that stand for one. */
  boolean escaped(int cell) {
    return (ends[cell] & ESCAPED) != 0;
  }

  /** Whether the row is an empty line, or one of blanks only. */
  boolean blank(int row, byte[] bytes) {
    return width(row) == 1
        && !quoted(firsts[row])
        && Bytes.blank(bytes, start(firsts[row]), end(firsts[row]));
  }

  /** Whether every cell of the row from a column on is empty or blank. */
  boolean emptyFrom(int row, int column, byte[] bytes) {
    for (int cell = firsts[row] + column; cell < lasts[row]; cell++) {
      if (!Bytes.blank(bytes, start(cell), end(cell))) {
        return false;
      }
    }
    return true;
  }
}
