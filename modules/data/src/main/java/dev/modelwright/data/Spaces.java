// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

/** Finds out whether spaces after delimiters belong to the cells. */
final class Spaces {
  private static final double SYSTEMATIC = 0.9;

  private Spaces() {}

  /** Whether nearly all cells after the first of a row begin with a space. */
  static boolean systematic(Sample sample, Grammar grammar) {
    if (grammar.runs()) {
      return false;
    }
    Cells cells = sample.cells(grammar);
    int filled = 0;
    int spaced = 0;
    for (int row = 0; row < cells.rows(); row++) {
      for (int column = 1; column < cells.width(row); column++) {
        int cell = cells.cell(row, column);
        if (cells.end(cell) > cells.start(cell)) {
          filled++;
          spaced += sample.bytes()[cells.start(cell)] == ' ' && !cells.quoted(cell) ? 1 : 0;
        }
      }
    }
    return filled > 0 && spaced >= SYSTEMATIC * filled;
  }

  /** Whether there are quotes after a delimiter and a space. */
  static boolean beforeQuotes(byte[] bytes, char delimiter) {
    for (int i = 2; i < bytes.length; i++) {
      boolean quote = bytes[i] == '"' || bytes[i] == '\'';
      if (quote && bytes[i - 1] == ' ' && bytes[i - 2] == delimiter) {
        return true;
      }
    }
    return false;
  }

  /** Whether every delimiter has exactly one space after it, and not only before numbers. */
  static boolean alwaysOne(Sample sample, Grammar grammar) {
    byte[] bytes = sample.bytes();
    Cells cells = sample.cells(grammar);
    boolean words = false;
    for (int row = 0; row < cells.rows(); row++) {
      for (int column = 1; column < cells.width(row); column++) {
        int cell = cells.cell(row, column);
        int length = cells.end(cell) - cells.start(cell);
        if (length == 0 || bytes[cells.start(cell)] != ' ') {
          return false;
        }
        if (length > 1 && bytes[cells.start(cell) + 1] == ' ') {
          return false;
        }
        words |=
            !CellForm.number(bytes, cells.start(cell), cells.end(cell))
                && !Bytes.blank(bytes, cells.start(cell), cells.end(cell));
      }
    }
    return words;
  }
}
