// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

/** What the rows of a sample hold, seen from far enough to tell where tables begin and end. */
record TableRows(Cells cells, byte[] bytes) {

  boolean empty(int row) {
    return cells.emptyFrom(row, 0, bytes);
  }

  /** How many cells of the row hold something. */
  int filled(int row) {
    int filled = 0;
    for (int column = 0; column < cells.width(row); column++) {
      filled += filled(row, column) ? 1 : 0;
    }
    return filled;
  }

  boolean filled(int row, int column) {
    int cell = cells.cell(row, column);
    return cell >= 0 && !Bytes.blank(bytes, cells.start(cell), cells.end(cell));
  }

  /** The first cell of the row that holds something, as text. */
  String text(int row) {
    for (int column = 0; column < cells.width(row); column++) {
      if (filled(row, column)) {
        int cell = cells.cell(row, column);
        return Bytes.text(bytes, cells.start(cell), cells.end(cell)).strip();
      }
    }
    return "";
  }

  /** The row as it stands; nothing for one that is none. */
  String line(int row) {
    return row < cells.rows() ? Bytes.text(bytes, cells.from(row), cells.to(row)).strip() : "";
  }

  /** The first row from this one on that is neither empty nor a title, or the number of rows. */
  int pastTitles(int row) {
    int next = row;
    while (next < cells.rows() && filled(next) < 2) {
      next++;
    }
    return next;
  }

  /** Whether there are two rows of several cells at least, as of names and of what they name. */
  boolean several(int from, int to) {
    int rows = 0;
    for (int row = from; row < to && rows < 2; row++) {
      rows += filled(row) > 1 ? 1 : 0;
    }
    return rows > 1;
  }

  /**
   * Whether another table than one of this shape begins: with a row of words over one as wide,
   * where this table has another width or values in the place of texts.
   */
  boolean begins(int row, Shape shape) {
    return row + 1 < cells.rows()
        && filled(row) > 1
        && filled(row + 1) > 1
        && cells.width(row + 1) == cells.width(row)
        && HeaderRule.words(cells, bytes, row)
        && (cells.width(row) != shape.width() || unlike(row, shape));
  }

  /** Whether texts stand where a table has numbers, dates or times. */
  private boolean unlike(int row, Shape shape) {
    int texts = 0;
    for (int column = 0; column < shape.width(); column++) {
      texts += shape.values().get(column) && filled(row, column) ? 1 : 0;
    }
    return texts > 0 && texts >= shape.values().cardinality() / 2;
  }

  /** How many lines there are from a row on to the end. */
  int linesFrom(int row) {
    return Lines.count(bytes, cells.from(row), bytes.length);
  }
}
