// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

/**
 * Finds out where a table ends in bytes that go on to the end of its file: what stands below may be
 * notes, or another table after an empty line.
 *
 * @param notes how many lines of the file stand below the table, empty ones too
 * @param other how many of these are of other tables, with what stands between and after them
 */
record TableEnd(int notes, int other) {
  private static final int MOST_NOTES = 100;

  /** Nothing stands below the table. */
  static final TableEnd NONE = new TableEnd(0, 0);

  /**
   * Looks for the end of a table.
   *
   * @param first the first row of data
   */
  static TableEnd find(Cells cells, byte[] bytes, int first, Shape shape) {
    if (shape.width() < 2) {
      return NONE;
    }
    Search search = new Search(new TableRows(cells, bytes), shape);
    int other = search.otherTable(first);
    if (other < cells.rows()) {
      int lines = search.rows.linesFrom(other);
      return new TableEnd(lines, lines);
    }
    return search.end(first);
  }

  private record Search(TableRows rows, Shape shape) {

    /** The first row of what is below an empty row and begins another table. */
    int otherTable(int first) {
      int last = rows.cells().rows();
      for (int row = first + 1; row + 1 < last; row++) {
        if (rows.empty(row)) {
          int next = rows.pastTitles(row);
          if (rows.begins(next, shape)) {
            return row;
          }
          row = Math.max(row, next - 1);
        }
      }
      return last;
    }

    TableEnd end(int first) {
      int end = notes(first);
      return end == rows.cells().rows() ? NONE : new TableEnd(rows.linesFrom(end), 0);
    }

    /** The first of the rows at the end that are empty or hold a note, but for empty lines only. */
    int notes(int first) {
      int last = rows.cells().rows();
      int row = last;
      boolean more = false;
      while (row > first + 1 && last - row < MOST_NOTES && (rows.empty(row - 1) || note(row - 1))) {
        row--;
        more |= !rows.cells().blank(row, rows.bytes());
      }
      return more ? row : last;
    }

    /** Whether a row holds a text of several words at its beginning, or any below an empty row. */
    private boolean note(int row) {
      boolean sentence =
          rows.cells().width(row) < shape.width()
              && rows.empty(row - 1)
              && HeaderRule.words(rows.cells(), rows.bytes(), row);
      if (!rows.filled(row, 0) || shape.width() < 3 || (rows.filled(row) != 1 && !sentence)) {
        return false;
      }
      String text = rows.text(row);
      return text.chars().anyMatch(Character::isLetter)
          && (text.indexOf(' ') > 0 || text.charAt(0) == '*' || rows.empty(row - 1));
    }
  }
}
