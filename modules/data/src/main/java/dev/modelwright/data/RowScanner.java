// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

/**
 * Finds the rows and cells in bytes of UTF-8. It accepts line ends of every kind, mixed; quotes
 * within unquoted cells; stray quotes within quoted cells (one that is followed by neither a
 * delimiter nor a line end belongs to the text); and takes a quote that is never closed as text.
 */
final class RowScanner {

  /** A quoted cell longer than this was never closed. */
  static final int MOST_QUOTED_BYTES = 16 << 20;

  private static final int INCOMPLETE = -1;
  private static final int NEVER_CLOSED = -2;

  private final Grammar grammar;
  private final byte delimiter;
  private final boolean[] special = new boolean[256];
  private byte[] bytes = {};
  private int to;
  private boolean last;
  private Cells cells = new Cells();
  private final PlainRows plain;
  private final int quote;

  /** Whether no quote is closed up to the end of all bytes. */
  private boolean hopeless;

  private int hopelessFrom;
  private int openFrom;
  private int openTo;
  private int unclosed;
  private boolean odd;
  private final int width;
  private final RowMender mender;

  RowScanner(Grammar grammar) {
    this(grammar, Shape.unknown());
  }

  /** A scanner that mends rows which do not have the usual shape. */
  RowScanner(Grammar grammar, Shape shape) {
    this.grammar = grammar;
    this.width = RowMender.can(grammar, shape) ? shape.width() : 0;
    this.mender = new RowMender(grammar, shape);
    this.delimiter = (byte) grammar.delimiter();
    this.quote = sign(grammar.quote());
    this.plain = new PlainRows(grammar, width);
    special[grammar.delimiter()] = true;
    special['\n'] = true;
    special['\r'] = true;
  }

  /**
   * Locates the cells of every complete row, or as many as can be told at once.
   *
   * @param last whether nothing follows these bytes, so that the final row needs no line end
   * @return where the first row begins that is not complete, or was left for the next time
   */
  int scan(byte[] block, int from, int end, boolean last, Cells into) {
    this.bytes = block;
    this.to = end;
    this.last = last;
    this.cells = into;
    this.hopelessFrom = hopeless ? from : Integer.MAX_VALUE;
    this.openFrom = from;
    this.openTo = from;
    into.clear();
    mender.begin(block, end, last);
    int position = from;
    while (position < end && !into.full()) {
      odd = false;
      if (hopelessFrom == Integer.MAX_VALUE) {
        position = plain.scan(block, position, end, into);
      }
      if (into.full()) {
        return position;
      }
      int next = position < end ? row(position) : position;
      if (next < 0) {
        unclosed -= into.dropOpenRow(position);
        return position;
      }
      if (next > position) {
        next = mended(position, next);
        into.endRow(position, next);
      }
      position = next;
    }
    return position;
  }

  /** A sign of the grammar to compare bytes with; one that no byte has where there is none. */
  static int sign(int sign) {
    return sign < 0 ? 256 : sign;
  }

  /** How many quotes were opened and never closed, so far. */
  int unclosed() {
    return unclosed;
  }

  /** How many rows were read in another way than they stand, so far. */
  long mended() {
    return mender.mended();
  }

  /** Where the next row begins, after the open row was mended if it does not fit the table. */
  private int mended(int position, int next) {
    if (width == 0 || !mends(position)) {
      return next;
    }
    boolean regular = !odd && cells.openWidth() == width;
    long before = mender.mended();
    int after = mender.mend(position, next, regular, cells);
    if (mender.mended() > before) {
      cells.mended(position);
    }
    return after;
  }

  private boolean mends(int position) {
    boolean blank =
        cells.openWidth() == 1 && cells.end(cells.open(0)) == cells.start(cells.open(0));
    return !blank && (odd || cells.openWidth() != width || mender.doubts(position, cells));
  }

  private int row(int start) {
    int position = grammar.runs() ? spaces(start) : start;
    while (true) {
      int end = cell(position);
      if (end == INCOMPLETE || (end >= to && !last)) {
        return INCOMPLETE;
      }
      if (end >= to) {
        return to;
      }
      if (bytes[end] != delimiter) {
        return afterLine(end);
      }
      position = end + 1;
      if (grammar.runs()) {
        position = spaces(position);
        if (position >= to && last) {
          return to;
        }
        if (position < to && (bytes[position] == '\n' || bytes[position] == '\r')) {
          return afterLine(position);
        }
      }
      if (position >= to && !last) {
        return INCOMPLETE;
      }
    }
  }

  private int afterLine(int end) {
    if (bytes[end] == '\n') {
      return end + 1;
    }
    if (end + 1 >= to) {
      return last ? to : INCOMPLETE;
    }
    return bytes[end + 1] == '\n' ? end + 2 : end + 1;
  }

  private int spaces(int from) {
    int position = from;
    while (position < to && bytes[position] == ' ') {
      position++;
    }
    return position;
  }

  /** Adds the cell that begins here; returns where it ends, or INCOMPLETE. */
  private int cell(int from) {
    int start = grammar.skipSpaces() ? spaces(from) : from;
    if (start < to && bytes[start] == quote && start < hopelessFrom) {
      int end = quoted(start);
      if (end != NEVER_CLOSED) {
        return end;
      }
      unclosed++;
      cells.unclosed(start);
    }
    int position = start;
    while (position < to && !special[bytes[position] & 0xFF]) {
      odd |= bytes[position] == quote;
      position++;
    }
    cells.add(start, position, false, false);
    return position;
  }

  private int quoted(int open) {
    boolean escaped = false;
    int position = open + 1;
    int limit = Math.min(to, open + MOST_QUOTED_BYTES);
    while (position < limit) {
      byte sign = bytes[position];
      if (sign == grammar.escape() && grammar.escape() >= 0) {
        escaped = true;
        position += 2;
      } else if (sign != quote) {
        position++;
      } else if (position + 1 < to && bytes[position + 1] == quote) {
        escaped = true;
        position += 2;
      } else {
        int end = closes(position);
        if (end >= 0) {
          cells.add(open + 1, position, true, escaped);
          noteOpen(open, position);
          return end;
        }
        if (end == INCOMPLETE) {
          return INCOMPLETE;
        }
        odd = true;
        position = open > openFrom && position < openTo ? openTo : position + 1;
      }
    }
    noteOpen(open, limit);
    return open(open);
  }

  /**
   * Remembers that no quote closes a cell from one place to another, so that many stray quotes are
   * not each looked after anew.
   */
  private void noteOpen(int open, int closed) {
    if (odd && closed > openTo) {
      openFrom = open;
      openTo = closed;
    }
  }

  private int open(int open) {
    if (!last && to - open < MOST_QUOTED_BYTES) {
      return INCOMPLETE;
    }
    if (last && to - open < MOST_QUOTED_BYTES) {
      hopeless = true;
      hopelessFrom = open;
    }
    return NEVER_CLOSED;
  }

  /** Where the cell ends if this quote closes it; NEVER_CLOSED if the quote belongs to the text. */
  private int closes(int quote) {
    int position = quote + 1;
    while (position < to && bytes[position] == ' ' && delimiter != ' ') {
      position++;
    }
    if (position >= to) {
      return last ? to : INCOMPLETE;
    }
    return special[bytes[position] & 0xFF] ? position : NEVER_CLOSED;
  }
}
