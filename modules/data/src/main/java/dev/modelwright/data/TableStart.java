// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.util.Map;
import java.util.TreeMap;

/**
 * Where the table begins in a sample, and whether its first row holds the names.
 *
 * @param preamble how many rows stand before the table, empty ones too
 */
record TableStart(int preamble, boolean header) {

  private static final int LOOK_AHEAD = 200;
  private static final double MOSTLY = 0.6;

  static TableStart find(Cells cells, byte[] bytes) {
    int width = usualWidth(cells, bytes);
    double filled = usualFilled(cells, bytes, width);
    int row = 0;
    while (row < cells.rows() && before(cells, bytes, row, width, filled)) {
      row++;
    }
    int preamble = row == cells.rows() ? blankRows(cells, bytes) : row;
    return new TableStart(preamble, HeaderRule.isHeader(cells, bytes, preamble, width));
  }

  /** The width of most rows; of two equally common ones the larger. */
  static int usualWidth(Cells cells, byte[] bytes) {
    Map<Integer, Integer> widths = new TreeMap<>();
    for (int row = 0; row < cells.rows(); row++) {
      if (!cells.blank(row, bytes)) {
        widths.merge(cells.width(row), 1, Integer::sum);
      }
    }
    int best = 1;
    for (Map.Entry<Integer, Integer> entry : widths.entrySet()) {
      best = entry.getValue() >= widths.getOrDefault(best, 0) ? entry.getKey() : best;
    }
    return best;
  }

  /** How many cells of a row of the usual width are filled, on average. */
  private static double usualFilled(Cells cells, byte[] bytes, int width) {
    int rows = 0;
    int filled = 0;
    for (int row = cells.rows() - 1; row >= 0 && rows < LOOK_AHEAD; row--) {
      if (cells.width(row) == width) {
        rows++;
        filled += filled(cells, bytes, row);
      }
    }
    return rows == 0 ? 0 : (double) filled / rows;
  }

  private static int filled(Cells cells, byte[] bytes, int row) {
    int filled = 0;
    for (int column = 0; column < cells.width(row); column++) {
      int cell = cells.cell(row, column);
      filled += Bytes.blank(bytes, cells.start(cell), cells.end(cell)) ? 0 : 1;
    }
    return filled;
  }

  /** Whether a row at the top is not yet of the table: a title, a remark, an empty line. */
  private static boolean before(Cells cells, byte[] bytes, int row, int width, double usual) {
    int filled = filled(cells, bytes, row);
    if (filled == 0) {
      return true;
    }
    if (width == 1) {
      return false;
    }
    int found = cells.width(row);
    boolean lonely = filled == 1 && usual >= 1.8;
    boolean narrow = found < width && filled < MOSTLY * usual;
    boolean wide = found > width && row + 1 < cells.rows() && cells.width(row + 1) == width;
    return lonely || narrow || wide;
  }

  private static int blankRows(Cells cells, byte[] bytes) {
    int row = 0;
    while (row + 1 < cells.rows() && filled(cells, bytes, row) == 0) {
      row++;
    }
    return row;
  }
}
