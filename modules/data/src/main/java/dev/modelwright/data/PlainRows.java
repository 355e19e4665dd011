// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

/**
 * Finds the cells of plain rows eight bytes at once: rows without quotes, or whose quoted cells
 * hold neither quotes nor line ends. It stops at the first row that is not plain, or not certain to
 * be complete, or not of the usual width; in the others it finds exactly what {@link RowScanner}
 * finds.
 */
final class PlainRows {

  /** Line ends are among the signs below that. */
  private static final int CONTROLS = '\r' + 1;

  private static final int NOT_PLAIN = -1;

  private final byte delimiter;
  private final int quote;
  private final long delimiters;
  private final long quotes;
  private final boolean able;
  private final boolean escapes;
  private final int width;
  private byte[] bytes = {};
  private int to;

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
    int cell = from;
    int closed = 0;
    int at = from;
    if (!able || from >= end || block[from] == quote) {
      return from;
    }
    int count = cells.count();
    while (at + Words.BYTES + 1 < to && count - cells.rowStart() < Cells.MOST_WIDE - Words.BYTES) {
      long[] spans = cells.room(count + Words.BYTES);
      long word = Words.at(block, at);
      long marks =
          Words.zeros(word ^ delimiters) | Words.zeros(word ^ quotes) | Words.below(word, CONTROLS);
      int next = at + Words.BYTES;
      while (marks != 0) {
        int position = at + Words.first(marks);
        marks &= marks - 1;
        byte sign = block[position];
        if (sign == quote) {
          return row;
        }
        if (sign != delimiter && sign != '\n' && sign != '\r') {
          continue;
        }
        spans[count++] = closed == 0 ? Cells.span(cell, position) : Cells.quotedSpan(cell, closed);
        closed = 0;
        cell = position + 1;
        if (sign != delimiter) {
          if (sign == '\r' && block[cell] == '\n') {
            cell++;
            marks &= marks - 1;
            next = Math.max(next, cell);
          }
          if (width > 0 && !usual(row, count, cells)) {
            return row;
          }
          cells.endRow(row, cell, count);
          row = cell;
        }
        if (block[cell] == quote) {
          closed = closing(cell + 1);
          if (closed == NOT_PLAIN) {
            return row;
          }
          cell++;
          next = closed + 1;
          marks = 0;
        }
      }
      at = next;
    }
    return row;
  }

  /** Whether a row has as many cells as most, and nothing makes one doubt that; or is empty. */
  private boolean usual(int row, int count, Cells cells) {
    int first = cells.rowStart();
    if (count - first == 1) {
      return cells.start(first) == cells.end(first);
    }
    return count - first == width && bytes[row] != '\'' && bytes[cells.start(first + 1)] != ' ';
  }

  /** Where the quote is that closes a cell, if nothing but its text and its end can be meant. */
  private int closing(int from) {
    if (escapes) {
      return NOT_PLAIN;
    }
    for (int at = from; at + Words.BYTES < to; at += Words.BYTES) {
      long word = Words.at(bytes, at);
      long found = Words.zeros(word ^ quotes);
      long controls = Words.below(word, CONTROLS);
      long first = found & -found;
      if ((controls & (first - 1)) != 0) {
        return NOT_PLAIN;
      }
      if (found != 0) {
        int position = at + Words.first(found);
        return ends(bytes[position + 1]) ? position : NOT_PLAIN;
      }
    }
    return NOT_PLAIN;
  }

  private boolean ends(byte sign) {
    return sign == delimiter || sign == '\n' || sign == '\r';
  }
}
