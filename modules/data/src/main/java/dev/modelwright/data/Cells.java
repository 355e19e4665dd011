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

  /** What a row has beyond so many cells is told as one. */
  static final int MOST_WIDE = 1 << 20;

  private int[] starts = new int[1024];
  private int[] ends = new int[1024];
  private int[] firsts = new int[128];
  private int[] lasts = new int[128];
  private int[] froms = new int[128];
  private int[] tos = new int[128];
  private int cells;
  private int rows;
  private int rowStart;

  void clear() {
    cells = 0;
    rows = 0;
    rowStart = 0;
  }

  void add(int start, int end, boolean quoted, boolean escaped) {
    if (cells - rowStart == MOST_WIDE) {
      ends[cells - 1] = end;
      return;
    }
    reserve(1);
    starts[cells] = start;
    ends[cells++] = end | (quoted ? QUOTED : 0) | (escaped ? ESCAPED : 0);
  }

  /** Makes room for so many cells. */
  void reserve(int more) {
    if (cells + more > starts.length) {
      starts = Arrays.copyOf(starts, 2 * starts.length);
      ends = Arrays.copyOf(ends, 2 * ends.length);
    }
  }

  /** Adds a cell for which there is room. */
  void put(int start, int end) {
    starts[cells] = start;
    ends[cells++] = end;
  }

  /** Adds a quoted cell for which there is room. */
  void putQuoted(int start, int end) {
    put(start, end | QUOTED);
  }

  /** Ends a row that began and ends at these positions, its line end included. */
  void endRow(int from, int to) {
    if (rows == firsts.length) {
      firsts = Arrays.copyOf(firsts, 2 * rows);
      lasts = Arrays.copyOf(lasts, 2 * rows);
      froms = Arrays.copyOf(froms, 2 * rows);
      tos = Arrays.copyOf(tos, 2 * rows);
    }
    froms[rows] = from;
    tos[rows] = to;
    firsts[rows] = rowStart;
    lasts[rows++] = cells;
    rowStart = cells;
  }

  /** Forgets the cells of a row that is not complete. */
  void dropOpenRow() {
    cells = rowStart;
  }

  /** Forgets the rows for which the test says no. */
  void keepRows(IntPredicate wanted) {
    int kept = 0;
    for (int row = 0; row < rows; row++) {
      if (wanted.test(row)) {
        firsts[kept] = firsts[row];
        lasts[kept] = lasts[row];
        froms[kept] = froms[row];
        tos[kept++] = tos[row];
      }
    }
    rows = kept;
  }

  int rows() {
    return rows;
  }

  /** Where the row begins. */
  int from(int row) {
    return froms[row];
  }

  /** Where the row ends, behind its line end. */
  int to(int row) {
    return tos[row];
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
