// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.util.Map;
import java.util.TreeMap;

/**
 * How well a grammar explains a sample: the consistency measure of G. J. J. van den Burg, A.
 * Nazábal and C. Sutton, "Wrangling messy CSV files by detecting row and type patterns" (2019): the
 * pattern score of the rows' widths times the share of clean cells, here per row.
 */
final class DialectScore {

  private static final double SINGLE_COLUMN = 0.4;
  private static final double LEAST = 0.02;
  private static final int MOST_ROWS = 400;

  private DialectScore() {}

  static double of(Cells cells, byte[] bytes) {
    Map<Integer, Integer> widths = new TreeMap<>();
    long clean = 0;
    long all = 0;
    int rows = 0;
    for (int row = 0; row < cells.rows() && rows < MOST_ROWS; row++) {
      if (cells.blank(row, bytes)) {
        continue;
      }
      rows++;
      int width = cells.width(row);
      widths.merge(width, 1, Integer::sum);
      all += width;
      clean += clean(cells, row, bytes);
    }
    if (all == 0) {
      return 0;
    }
    double types = (double) clean / all;
    return widths.size() == 1 && widths.containsKey(1)
        ? Math.max(LEAST, SINGLE_COLUMN * types * types)
        : types * pattern(widths, rows);
  }

  private static int clean(Cells cells, int row, byte[] bytes) {
    int clean = 0;
    for (int column = 0; column < cells.width(row); column++) {
      int cell = cells.cell(row, column);
      boolean held =
          cells.quoted(cell)
              ? cells.escaped(cell) || !holdsQuote(bytes, cells, cell)
              : CellForm.clean(bytes, cells.start(cell), cells.end(cell));
      clean += held ? 1 : 0;
    }
    return clean;
  }

  /** Whether the quote that opened the cell stands alone within it, as where cells ran together. */
  private static boolean holdsQuote(byte[] bytes, Cells cells, int cell) {
    byte quote = bytes[cells.start(cell) - 1];
    for (int i = cells.start(cell); i < cells.end(cell); i++) {
      if (bytes[i] == quote) {
        return true;
      }
    }
    return false;
  }

  private static double pattern(Map<Integer, Integer> widths, int rows) {
    double sum = 0;
    for (Map.Entry<Integer, Integer> entry : widths.entrySet()) {
      int width = entry.getKey();
      sum += (double) entry.getValue() / rows * (width - 1) / width;
    }
    return sum / widths.size();
  }
}
