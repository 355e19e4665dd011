// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

/**
 * Finds out how many rows hold a table's names. A row below the first one does if texts stand in it
 * where the table holds numbers, dates or times, and no value does.
 */
final class HeaderRows {
  private static final int MOST = 5;
  private final Cells cells;
  private final byte[] bytes;
  private final Shape shape;

  private HeaderRows(Cells cells, byte[] bytes, Shape shape) {
    this.cells = cells;
    this.bytes = bytes;
    this.shape = shape;
  }

  /** How many rows from this one on hold names, blank rows between them too. */
  static int count(Cells cells, byte[] bytes, int first, Shape shape) {
    return new HeaderRows(cells, bytes, shape).count(first);
  }

  private int count(int first) {
    int counted = 1;
    int empty = 0;
    for (int row = first + 1; row < cells.rows() && row <= first + MOST; row++) {
      if (cells.blank(row, bytes)) {
        return counted;
      }
      if (cells.emptyFrom(row, 0, bytes)) {
        empty++;
      } else if (names(first, row, counted > 1)) {
        counted += 1 + empty;
        empty = 0;
      } else {
        return counted;
      }
    }
    return counted;
  }

  /** Whether the row goes on with the names, and is not the last one. */
  private boolean names(int first, int row, boolean several) {
    if (cells.width(row) != shape.width() || row + 1 >= cells.rows()) {
      return false;
    }
    int texts = 0;
    for (int column = 0; column < shape.width(); column++) {
      if (filled(row, column) && value(row, column)) {
        return false;
      }
      texts += shape.values().get(column) && text(row, column) ? 1 : 0;
    }
    return texts > 1 || (texts == 1 && (several || below(first, row)));
  }

  /** Whether the row fills a gap that the first one has. */
  private boolean below(int first, int row) {
    for (int column = 1; column < shape.width(); column++) {
      if (filled(row, column) && !filled(first, column)) {
        return true;
      }
    }
    return false;
  }

  private boolean filled(int row, int column) {
    int cell = cells.cell(row, column);
    return cell >= 0 && !Bytes.blank(bytes, cells.start(cell), cells.end(cell));
  }

  private boolean value(int row, int column) {
    int cell = cells.cell(row, column);
    return CellForm.value(bytes, cells.start(cell), cells.end(cell));
  }

  private boolean text(int row, int column) {
    int cell = cells.cell(row, column);
    return filled(row, column)
        && !Marks.amongTexts(Bytes.text(bytes, cells.start(cell), cells.end(cell)).strip());
  }
}
