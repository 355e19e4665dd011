// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads rows again that do not fit the table: with a stray quote or one that was not closed, a
 * delimiter too few, or with another delimiter, quote or escape than the rest. A row that cannot be
 * read better stays as it is. What is wrong with one row never changes another one.
 */
final class RowMender {
  private static final int OTHER_SIGNS = 8;
  private static final int SWALLOWED = 10;
  private static final int MOST_ROW_BYTES = 1 << 16;
  private static final byte[] OTHER_DELIMITERS = {';', '\t', '|', ',', ' '};

  private final Grammar grammar;
  private final int width;
  private final LineReading usual;
  private final LineReading next;
  private final List<Grammar> others = new ArrayList<>();
  private long mended;

  /**
   * A mender for a table.
   *
   * @param width how many cells its rows have
   */
  RowMender(Grammar grammar, int width) {
    this.grammar = grammar;
    this.width = width;
    this.usual = new LineReading(grammar, width);
    this.next = new LineReading(grammar, width);
    int quote = grammar.quote() < 0 ? '"' : grammar.quote();
    if (!grammar.skipSpaces()) {
      others.add(new Grammar(grammar.delimiter(), grammar.quote(), grammar.escape(), true));
    }
    for (byte delimiter : OTHER_DELIMITERS) {
      if (delimiter != grammar.delimiter() && width > 2) {
        others.add(new Grammar(delimiter, quote, grammar.escape(), false));
      }
    }
    if (grammar.escape() < 0) {
      others.add(new Grammar(grammar.delimiter(), quote, '\\', false));
    }
    others.add(new Grammar(grammar.delimiter(), quote == '"' ? '\'' : '"', -1, false));
  }

  /** Whether rows of this grammar and width can be mended. */
  static boolean can(Grammar grammar, int width) {
    return width > 1 && !grammar.runs();
  }

  /** Whether the open row, though it has as many cells as it should, may be of other signs. */
  boolean doubts(byte[] bytes, int from, Cells cells) {
    int second = cells.open(1);
    return (bytes[from] == '\'' && grammar.quote() != '\'')
        || (!grammar.skipSpaces()
            && width > 2
            && cells.end(second) > cells.start(second)
            && bytes[cells.start(second)] == ' '
            && !cells.quoted(second));
  }

  /** How many rows were read in another way. */
  long mended() {
    return mended;
  }

  /**
   * Reads the open row again.
   *
   * @param after where the next row begins as the row was read
   * @param to the end of the bytes that are there
   * @return where the next row begins
   */
  int mend(byte[] bytes, int from, int after, int to, Cells cells) {
    if (after - from > MOST_ROW_BYTES) {
      return after;
    }
    int stop = contentEnd(bytes, from, after);
    int line = lineEnd(bytes, from, stop);
    int price = usual.read(bytes, from, stop);
    if (line < stop) {
      return several(bytes, from, after, to, cells, price);
    }
    if (price <= OTHER_SIGNS || !otherSigns(bytes, from, stop, price, cells)) {
      return alone(bytes, from, after, to, cells, price);
    }
    mended++;
    return after;
  }

  /** A row over several lines: is it one, or did a quote swallow the rows after it? */
  private int several(byte[] bytes, int from, int after, int to, Cells cells, int price) {
    int stop = contentEnd(bytes, from, after);
    int line = lineEnd(bytes, from, stop);
    int second = afterEnd(bytes, line, after);
    int whole = price == Integer.MAX_VALUE ? price : price + SWALLOWED;
    int secondLine = lineEnd(bytes, second, to);
    int parted = sum(usual.read(bytes, from, line), next.read(bytes, second, secondLine));
    if (parted < whole) {
      take(usual, cells);
      return second;
    }
    if (usual.read(bytes, from, stop) != Integer.MAX_VALUE && usual.cells() == width) {
      take(usual, cells);
    }
    return after;
  }

  /** A row of one line; perhaps the next one belongs to it. */
  private int alone(byte[] bytes, int from, int after, int to, Cells cells, int price) {
    int stop = contentEnd(bytes, from, after);
    if (price >= LineReading.WIDTH && after < to && cells.openWidth() < width) {
      int nextEnd = lineEnd(bytes, after, to);
      int parted = sum(price, next.read(bytes, after, nextEnd));
      int joint = usual.read(bytes, from, nextEnd);
      if (nextEnd < to && usual.cells() == width && sum(joint, SWALLOWED) < parted) {
        take(usual, cells);
        return afterEnd(bytes, nextEnd, to);
      }
      usual.read(bytes, from, stop);
    }
    if (price != Integer.MAX_VALUE && (usual.cells() == width || cells.openWidth() != width)) {
      take(usual, cells);
    }
    return after;
  }

  private void take(LineReading reading, Cells cells) {
    int before = cells.openWidth();
    cells.dropOpenRow();
    reading.into(cells);
    mended += cells.openWidth() == before ? 0 : 1;
  }

  /** Whether the row is of other signs; then its cells are taken as they are with those. */
  private boolean otherSigns(byte[] bytes, int from, int stop, int price, Cells cells) {
    for (Grammar other : others) {
      if (likely(other, bytes, from, stop)) {
        LineReading reading = new LineReading(other, width);
        int found = reading.read(bytes, from, stop);
        if (sum(found, OTHER_SIGNS) < price && reading.cells() == width && found == 0) {
          cells.dropOpenRow();
          reading.into(cells);
          unescape(other, bytes, cells);
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a row holds enough of the signs to be worth a look. */
  private boolean likely(Grammar other, byte[] bytes, int from, int stop) {
    if (other.delimiter() != grammar.delimiter()) {
      return count(bytes, from, stop, other.delimiter()) >= width - 1;
    }
    if (other.escape() == '\\' && grammar.escape() < 0) {
      return count(bytes, from, stop, '\\') > 0;
    }
    return other.quote() == grammar.quote()
        ? bytesAfter(bytes, from, stop, ' ') >= width - 1
        : count(bytes, from, stop, other.quote()) > 1;
  }

  private static int count(byte[] bytes, int from, int stop, int sign) {
    int count = 0;
    for (int i = from; i < stop; i++) {
      count += bytes[i] == sign ? 1 : 0;
    }
    return count;
  }

  /** How many delimiters have the sign after them. */
  private int bytesAfter(byte[] bytes, int from, int stop, int sign) {
    int count = 0;
    for (int i = from; i + 1 < stop; i++) {
      count += bytes[i] == grammar.delimiter() && bytes[i + 1] == sign ? 1 : 0;
    }
    return count;
  }

  /** Takes other escapes out of the cells where they are, since later only the usual are known. */
  private void unescape(Grammar other, byte[] bytes, Cells cells) {
    if (other.quote() == grammar.quote() && other.escape() == grammar.escape()) {
      return;
    }
    CellText text = new CellText(other);
    for (int column = 0; column < cells.openWidth(); column++) {
      int cell = cells.open(column);
      if (cells.escaped(cell)) {
        int length = text.unescape(bytes, cells.start(cell), cells.end(cell));
        System.arraycopy(text.plain(), 0, bytes, cells.start(cell), length);
        cells.shorten(cell, length);
      }
    }
  }

  private static int sum(int a, int b) {
    return (int) Math.min(Integer.MAX_VALUE, (long) a + b);
  }

  /** Where the row's line end begins. */
  private static int contentEnd(byte[] bytes, int from, int after) {
    int end = after;
    if (end > from && bytes[end - 1] == '\n') {
      end--;
    }
    return end > from && bytes[end - 1] == '\r' ? end - 1 : end;
  }

  private static int lineEnd(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to && bytes[at] != '\n' && bytes[at] != '\r') {
      at++;
    }
    return at;
  }

  private static int afterEnd(byte[] bytes, int lineEnd, int to) {
    boolean two = lineEnd + 1 < to && bytes[lineEnd] == '\r' && bytes[lineEnd + 1] == '\n';
    return Math.min(to, lineEnd + (two ? 2 : 1));
  }
}
