// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Where the table begins in a sample, and how many of its rows hold the names.
 *
 * @param preamble how many rows stand before the table, empty ones too
 */
record TableStart(int preamble, int headerRows) {

  private static final int LOOK_AHEAD = 200;
  private static final int MOST_PREAMBLE = 60;
  private static final double MOSTLY = 0.6;

  static TableStart find(Cells cells, byte[] bytes) {
    int width = usualWidth(cells, bytes);
    int filled = usualFilled(cells, bytes, width);
    int row = 0;
    while (row < cells.rows() && row <= MOST_PREAMBLE && before(cells, bytes, row, width, filled)) {
      row++;
    }
    int preamble = row == cells.rows() || row > MOST_PREAMBLE ? blankRows(cells, bytes) : row;
    boolean header =
        HeaderRule.isHeader(cells, bytes, preamble, width)
            || (preamble > 0
                && filled(cells, bytes, preamble - 1) == 1
                && namesFollow(cells, bytes, preamble - 1, width));
    return new TableStart(
        preamble, header ? HeaderRows.count(cells, bytes, preamble, Shape.of(cells, bytes)) : 0);
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

  /** How many cells of a row of the usual width are filled, in the median. */
  private static int usualFilled(Cells cells, byte[] bytes, int width) {
    int[] filled =
        IntStream.range(0, cells.rows())
            .filter(row -> cells.width(row) == width)
            .map(row -> filled(cells, bytes, row))
            .filter(count -> count > 0)
            .limit(LOOK_AHEAD)
            .sorted()
            .toArray();
    return filled.length == 0 ? 0 : filled[filled.length / 2];
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
  private static boolean before(Cells cells, byte[] bytes, int row, int width, int usual) {
    int filled = filled(cells, bytes, row);
    if (filled == 0) {
      return true;
    }
    if (width == 1) {
      return false;
    }
    int found = cells.width(row);
    boolean lonely = filled == 1 && (usual >= 2 || namesFollow(cells, bytes, row, width));
    boolean narrow = found < width && filled < MOSTLY * usual;
    boolean wide =
        found > width
            && row + 1 < cells.rows()
            && cells.width(row + 1) == width
            && HeaderRule.votes(cells, bytes, row + 1, width) > 0;
    boolean remark = bytes[cells.start(cells.cell(row, 0))] == '#' && found != width;
    return lonely || narrow || wide || remark;
  }

  /** Whether a row of words comes next, as under a title. */
  private static boolean namesFollow(Cells cells, byte[] bytes, int row, int width) {
    return row + 1 < cells.rows()
        && cells.width(row + 1) == width
        && filled(cells, bytes, row + 1) > 2
        && HeaderRule.words(cells, bytes, row + 1);
  }

  private static int blankRows(Cells cells, byte[] bytes) {
    int row = 0;
    while (row + 1 < cells.rows() && filled(cells, bytes, row) == 0) {
      row++;
    }
    return row;
  }
}
