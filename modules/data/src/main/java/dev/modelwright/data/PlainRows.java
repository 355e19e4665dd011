// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

/**
 * Finds the cells of plain rows many bytes at once: rows without quotes, or whose quoted cells hold
 * no single quotes and no line ends. It stops at the first row that is not plain, or not certain to
 * be complete, or not of the usual width; in the others it finds exactly what {@link RowScanner}
 * finds.
 */
final class PlainRows {

  /** Line ends are among the signs below that. */
  private static final int CONTROLS = '\r' + 1;

  private static final int NOT_PLAIN = -1;

  /** How many bytes are looked at together. */
  private static final int STRIDE = Long.SIZE;

  private final byte delimiter;
  private final int quote;
  private final long delimiters;
  private final long quotes;
  private final boolean able;
  private final boolean escapes;
  private final int width;
  private byte[] bytes = {};
  private int to;
  private long escaped;

  /**
   * A finder of plain rows.
   *
   * @param width how many cells a row must have to be plain; 0 where that does not matter
   */
  PlainRows(Grammar grammar, int width) {
    this.width = width;
    this.delimiter = (byte) grammar.delimiter();
    this.quote = RowScanner.sign(grammar.quote());
    this.delimiters = Words.all(delimiter);
    this.quotes = Words.all(quote);
    this.able = !grammar.runs() && !grammar.skipSpaces();
    this.escapes = grammar.escape() >= 0;
  }

  /**
   * Adds the cells of plain rows.
   *
   * @return where the first row begins that is not plain
   */
  int scan(byte[] block, int from, int end, Cells cells) {
    this.bytes = block;
    this.to = end;
    int row = from;
    int count = cells.count();
    int at = from;
    long start = (long) from << 32;
    int quoted = 0;
    while (able && at + STRIDE + 1 < to && count - cells.rowStart() < Cells.MOST_WIDE - STRIDE) {
      long[] spans = cells.room(count + STRIDE);
      int next = at + STRIDE;
      for (long marks = marks(at); marks != 0; marks &= marks - 1) {
        int position = at + Long.numberOfTrailingZeros(marks);
        byte sign = block[position];
        if (sign == delimiter) {
          spans[count++] = start | position - quoted;
          start = (long) (position + 1) << 32;
          quoted = 0;
        } else if (sign == quote) {
          int closed = start == (long) position << 32 ? closing(position + 1) : NOT_PLAIN;
          if (closed == NOT_PLAIN) {
            return row;
          }
          start = Cells.quotedSpan(position + 1, 0) | escaped;
          quoted = 1;
          next = Math.max(next, closed + 1);
          marks = closed < at + STRIDE ? marks & (-1L << (closed - at)) : 1;
        } else if (sign == '\n' || sign == '\r') {
          spans[count++] = start | position - quoted;
          boolean two = sign == '\r' && block[position + 1] == '\n';
          int after = two ? position + 2 : position + 1;
          if (width > 0 && !usual(row, count, cells)) {
            return row;
          }
          cells.endRow(row, after, count);
          row = after;
          if (cells.full()) {
            return row;
          }
          start = (long) after << 32;
          quoted = 0;
          next = Math.max(next, after);
          marks = two ? marks & marks - 1 : marks;
        }
      }
      at = next;
    }
    return row;
  }

  /** A bit for each of the next bytes that may part cells or rows, the first one the lowest. */
  private long marks(int at) {
    long marks = 0;
    for (int i = 0; i < STRIDE; i += Words.BYTES) {
      long word = Words.at(bytes, at + i);
      long found =
          Words.zeros(word ^ delimiters) | Words.zeros(word ^ quotes) | Words.below(word, CONTROLS);
      marks |= Words.bits(found) << i;
    }
    return marks;
  }

  /** Whether a row has as many cells as most, and nothing makes one doubt that; or is empty. */
  private boolean usual(int row, int count, Cells cells) {
    int first = cells.rowStart();
    if (count - first == 1) {
      return cells.start(first) == cells.end(first);
    }
    return count - first == width && bytes[row] != '\'' && bytes[cells.start(first + 1)] != ' ';
  }

  /**
   * Where the quote is that closes a cell, if nothing but its text and its end can be meant; notes
   * whether there are doubled ones in it.
   */
  private int closing(int from) {
    escaped = 0;
    int at = from;
    while (!escapes && at + Words.BYTES < to) {
      long word = Words.at(bytes, at);
      long found = Words.zeros(word ^ quotes);
      long controls = Words.below(word, CONTROLS);
      long first = found & -found;
      if ((controls & (first - 1)) != 0) {
        return NOT_PLAIN;
      }
      int position = at + Words.first(found);
      if (found == 0) {
        at += Words.BYTES;
      } else if (bytes[position + 1] == quote) {
        escaped = Cells.ESCAPED;
        at = position + 2;
      } else {
        return ends(bytes[position + 1]) ? position : NOT_PLAIN;
      }
    }
    return NOT_PLAIN;
  }

  private boolean ends(byte sign) {
    return sign == delimiter || sign == '\n' || sign == '\r';
  }
}
