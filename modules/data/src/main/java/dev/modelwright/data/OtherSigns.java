// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.util.ArrayList;
import java.util.List;

/** Reads single rows that have another delimiter, quote or escape than the rest of a table. */
final class OtherSigns {
  private static final byte[] DELIMITERS = {';', '\t', '|', ',', ' '};
  private final Grammar grammar;
  private final Shape shape;
  private final Cells cells = new Cells();
  private final List<Grammar> others = new ArrayList<>();
  private Grammar taken;

  OtherSigns(Grammar grammar, Shape shape) {
    this.grammar = grammar;
    this.taken = grammar;
    this.shape = shape;
    int quote = grammar.quote() < 0 ? '"' : grammar.quote();
    if (!grammar.skipSpaces() && shape.width() > 2) {
      others.add(new Grammar(grammar.delimiter(), grammar.quote(), grammar.escape(), true));
    }
    if (grammar.escape() < 0) {
      others.add(new Grammar(grammar.delimiter(), quote, '\\', false));
    }
    others.add(new Grammar(grammar.delimiter(), quote == '"' ? '\'' : '"', -1, false));
    for (byte delimiter : DELIMITERS) {
      if (delimiter != grammar.delimiter() && shape.width() > 2) {
        others.add(new Grammar(delimiter, quote, grammar.escape(), false));
      }
    }
  }

  /**
   * Reads a row with other signs.
   *
   * @param price of reading it with the usual ones
   * @return whether it is cheaper with others; {@link #into} adds its cells
   */
  boolean read(byte[] bytes, int from, int stop, int to, int price) {
    for (Grammar other : others) {
      if (likely(other, bytes, from, stop)) {
        LineReading reading = new LineReading(other, shape.width());
        int found = reading.read(bytes, from, stop);
        boolean parts = other.delimiter() != grammar.delimiter();
        boolean sameSigns = !parts && other.quote() == grammar.quote();
        if (found < price - RowMender.OTHER_SIGNS
            && (sameSigns || found == 0)
            && reading.cells() == shape.width()
            && (!parts || plausible(other, reading, bytes, stop, to))
            && (parts || sameSigns || quotes(reading))) {
          cells.clear();
          reading.into(cells);
          taken = other;
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a row holds enough of any other signs to be worth a look. */
  boolean likely(byte[] bytes, int from, int stop) {
    for (Grammar other : others) {
      if (likely(other, bytes, from, stop)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a row holds enough of the signs to be worth a look. */
  private boolean likely(Grammar other, byte[] bytes, int from, int stop) {
    int most = shape.width() - 1;
    if (other.delimiter() != grammar.delimiter()) {
      int usual = count(bytes, from, stop, grammar.delimiter());
      return (other.delimiter() != ' ' || usual <= most / 2)
          && count(bytes, from, stop, other.delimiter()) >= most;
    }
    if (other.skipSpaces() && !grammar.skipSpaces()) {
      return spaced(bytes, from, stop) >= most;
    }
    int sign = other.escape() < 0 ? other.quote() : other.escape();
    return count(bytes, from, stop, sign) > (other.escape() < 0 ? 1 : 0);
  }

  /** Whether any cell is quoted with the other sign. */
  private boolean quotes(LineReading reading) {
    cells.clear();
    reading.into(cells);
    for (int cell = 0; cell < cells.openWidth(); cell++) {
      if (cells.quoted(cell)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the cells are of data, or of names above data. */
  private boolean plausible(Grammar other, LineReading reading, byte[] bytes, int stop, int to) {
    cells.clear();
    reading.into(cells);
    cells.endRow(0, stop);
    if (shape.values().isEmpty()) {
      return other.delimiter() != ' ';
    }
    if (shape.fits(bytes, cells, 0)) {
      return true;
    }
    int next = Lines.after(bytes, stop, to);
    LineReading below = new LineReading(grammar, shape.width());
    if (below.read(bytes, next, Lines.end(bytes, next, to)) != 0) {
      return false;
    }
    cells.clear();
    below.into(cells);
    return shape.fits(bytes, cells, 0);
  }

  private static int count(byte[] bytes, int from, int stop, int sign) {
    int count = 0;
    for (int i = from; i < stop; i++) {
      count += bytes[i] == sign ? 1 : 0;
    }
    return count;
  }

  /** How many delimiters have one space after them. */
  private int spaced(byte[] bytes, int from, int stop) {
    int count = 0;
    for (int i = from; i + 1 < stop; i++) {
      boolean one = bytes[i + 1] == ' ' && (i + 2 == stop || bytes[i + 2] != ' ');
      count += bytes[i] == grammar.delimiter() && one ? 1 : 0;
    }
    return count;
  }

  /**
   * Adds the cells to the open row; escapes that only this row knows are taken out of the bytes.
   */
  void into(Cells row, byte[] bytes) {
    CellText text = new CellText(taken);
    boolean foreign = taken.quote() != grammar.quote() || taken.escape() != grammar.escape();
    for (int cell = 0; cell < cells.openWidth(); cell++) {
      int start = cells.start(cell);
      int end = cells.end(cell);
      boolean unescape = foreign && cells.escaped(cell);
      if (unescape) {
        int length = text.unescape(bytes, start, end);
        System.arraycopy(text.plain(), 0, bytes, start, length);
        end = start + length;
      }
      row.add(start, end, cells.quoted(cell), cells.escaped(cell) && !unescape);
    }
  }
}
