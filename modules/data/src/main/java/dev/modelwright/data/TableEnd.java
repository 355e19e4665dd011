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
    Rows rows = new Rows(cells, bytes, shape);
    int other = rows.otherTable(first);
    if (other < cells.rows()) {
      int lines = rows.linesFrom(other);
      return new TableEnd(lines, lines);
    }
    int end = rows.notes(first);
    return end == cells.rows() ? NONE : new TableEnd(rows.linesFrom(end), 0);
  }

  private record Rows(Cells cells, byte[] bytes, Shape shape) {

    /** The first row of what is below an empty row and begins another table. */
    int otherTable(int first) {
      for (int row = first + 1; row + 1 < cells.rows(); row++) {
        if (empty(row)) {
          int next = row;
          while (next < cells.rows() && (empty(next) || filled(next) == 1)) {
            next++;
          }
          if (next + 1 < cells.rows() && begins(next)) {
            return row;
          }
          row = Math.max(row, next - 1);
        }
      }
      return cells.rows();
    }

    /** Whether a row of words stands over a row that is no text alone. */
    private boolean begins(int row) {
      return filled(row) > 1
          && filled(row + 1) > 1
          && cells.width(row + 1) == cells.width(row)
          && HeaderRule.words(cells, bytes, row)
          && (cells.width(row) != shape.width() || unlike(row));
    }

    /** Whether texts stand where this table has numbers, dates or times. */
    private boolean unlike(int row) {
      int texts = 0;
      for (int column = 0; column < shape.width(); column++) {
        texts += shape.values().get(column) && filled(row, column) ? 1 : 0;
      }
      return texts > 0 && texts >= shape.values().cardinality() / 2;
    }

    /** The first of the rows at the end that are empty or hold a note, but for empty lines only. */
    int notes(int first) {
      int row = cells.rows();
      boolean more = false;
      while (row > first + 1
          && cells.rows() - row < MOST_NOTES
          && (empty(row - 1) || note(row - 1))) {
        row--;
        more |= !cells.blank(row, bytes);
      }
      return more ? row : cells.rows();
    }

    /** Whether a row holds a text of several words at its beginning, or any below an empty row. */
    private boolean note(int row) {
      boolean sentence =
          cells.width(row) < shape.width() && empty(row - 1) && HeaderRule.words(cells, bytes, row);
      if (!filled(row, 0) || shape.width() < 3 || (filled(row) != 1 && !sentence)) {
        return false;
      }
      int cell = cells.cell(row, 0);
      String text = Bytes.text(bytes, cells.start(cell), cells.end(cell)).strip();
      return text.chars().anyMatch(Character::isLetter)
          && (text.indexOf(' ') > 0 || text.charAt(0) == '*' || empty(row - 1));
    }

    private boolean empty(int row) {
      return cells.emptyFrom(row, 0, bytes);
    }

    private int filled(int row) {
      int filled = 0;
      for (int column = 0; column < cells.width(row); column++) {
        filled += filled(row, column) ? 1 : 0;
      }
      return filled;
    }

    private boolean filled(int row, int column) {
      int cell = cells.cell(row, column);
      return cell >= 0 && !Bytes.blank(bytes, cells.start(cell), cells.end(cell));
    }

    /** How many lines there are from a row on to the end. */
    int linesFrom(int row) {
      int lines = 0;
      int at = cells.start(cells.cell(row, 0));
      while (at < bytes.length) {
        lines++;
        at = Lines.after(bytes, Lines.end(bytes, at, bytes.length), bytes.length);
      }
      return lines;
    }
  }
}
