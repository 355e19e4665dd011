// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntList;
import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Where the cells of a block of bytes are: rows of cells, each a range of bytes. Filled by {@link
 * RowScanner} and used again for each block.
 */
final class Cells {

  private static final long QUOTED = 1L << 63;
  static final long ESCAPED = 1L << 62;

  /** What a row has beyond so many cells is told as one. */
  static final int MOST_WIDE = 1 << 20;

  private final int most;

  /** For each cell its start, in the high half where the marks are too, and its end. */
  private long[] spans = new long[1024];

  private int[] firsts = new int[128];
  private int[] lasts = new int[128];
  private int[] froms = new int[128];
  private int[] tos = new int[128];
  private int cells;
  private int rows;
  private int rowStart;
  private final IntArrayList mended = new IntArrayList();
  private final IntArrayList unclosed = new IntArrayList();

  Cells() {
    this(Integer.MAX_VALUE);
  }

  /** For rows that have together not many more cells than that. */
  Cells(int most) {
    this.most = most;
  }

  void clear() {
    mended.clear();
    unclosed.clear();
    cells = 0;
    rows = 0;
    rowStart = 0;
  }

  void add(int start, int end, boolean quoted, boolean escaped) {
    if (cells - rowStart == MOST_WIDE) {
      spans[cells - 1] = span(start(cells - 1), end);
      return;
    }
    room(cells + 1);
    spans[cells++] = span(start, end) | (quoted ? QUOTED : 0) | (escaped ? ESCAPED : 0);
  }

  /** The array of spans, with room for so many. */
  long[] room(int count) {
    if (count > spans.length) {
      spans = Arrays.copyOf(spans, 2 * spans.length);
    }
    return spans;
  }

  static long span(int start, int end) {
    return (long) start << 32 | end;
  }

  static long quotedSpan(int start, int end) {
    return span(start, end) | QUOTED;
  }

  /** Whether the next row should go elsewhere, so that no block needs too much memory. */
  boolean full() {
    return rowStart >= most;
  }

  /** How many spans there are. */
  int count() {
    return cells;
  }

  /** The first span of the row that is not ended yet. */
  int rowStart() {
    return rowStart;
  }

  /** Ends a row whose spans were put into the array, so that there are now so many. */
  void endRow(int from, int to, int count) {
    cells = count;
    endRow(from, to);
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

  /** Forgets the cells of the row that was not ended yet. */
  void dropOpenRow() {
    cells = rowStart;
  }

  /**
   * Forgets the row that begins here and is not complete.
   *
   * @return how many quotes in it are never closed; they will be found again
   */
  int dropOpenRow(int from) {
    dropOpenRow();
    int before = unclosed.size();
    while (!unclosed.isEmpty() && unclosed.getInt(unclosed.size() - 1) >= from) {
      unclosed.removeInt(unclosed.size() - 1);
    }
    return before - unclosed.size();
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
    return (int) (spans[cell] >>> 32) & Integer.MAX_VALUE >>> 1;
  }

  int end(int cell) {
    return (int) spans[cell];
  }

  boolean quoted(int cell) {
    return spans[cell] < 0;
  }

  /** Whether the cell's bytes hold doubled or escaped quotes that stand for one. */
  boolean escaped(int cell) {
    return (spans[cell] & ESCAPED) != 0;
  }

  /** Says that the row which begins here was read in another way than it stands. */
  void mended(int from) {
    mended.add(from);
  }

  /** Says that a quote which was opened here is never closed. */
  void unclosed(int from) {
    unclosed.add(from);
  }

  /** Where the rows begin that were read in another way, in rising order. */
  IntList mended() {
    return mended;
  }

  /** Where quotes were opened that are never closed, in rising order. */
  IntList unclosed() {
    return unclosed;
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
