// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

/**
 * Reads rows again that do not fit the table: with a stray quote or one that was not closed, a
 * delimiter too few, or with another delimiter, quote or escape than the rest. A row that cannot be
 * read better stays as it is. What is wrong with one row never changes another one.
 */
final class RowMender {
  /** The price of other signs than the usual ones. */
  static final int OTHER_SIGNS = 8;

  private static final int SEVERAL_LINES = 5;
  private static final int NEXT_LINE = 15;
  private static final int MOST_LINES = 8;

  /** A file that needs more work than that has too many odd rows to be mended to its end. */
  private static final long MOST_STEPS = 1L << 32;

  private static final int MOST_ROW_BYTES = 1 << 16;

  private final Grammar grammar;
  private final int width;
  private final LineReading usual;
  private final LineReading following;
  private final OtherSigns others;
  private byte[] bytes = {};
  private int to;
  private boolean last;
  private long mended;

  /** A mender for a table whose rows are of a grammar and a shape. */
  RowMender(Grammar grammar, Shape shape) {
    this.grammar = grammar;
    this.width = shape.width();
    this.usual = new LineReading(grammar, width);
    this.following = new LineReading(grammar, width);
    this.others = new OtherSigns(grammar, shape);
  }

  /** Whether rows of this grammar and shape can be mended. */
  static boolean can(Grammar grammar, Shape shape) {
    return shape.width() > 1 && !grammar.runs();
  }

  /** Begins with other bytes; {@code whole} says that nothing follows them. */
  void begin(byte[] block, int end, boolean whole) {
    bytes = block;
    to = end;
    last = whole;
  }

  /** How many rows were read in another way. */
  long mended() {
    return mended;
  }

  /** Whether the open row, though it has as many cells as it should, may be of other signs. */
  boolean doubts(int from, Cells cells) {
    return (bytes[from] == '\'' && grammar.quote() != '\'') || oneSpace(cells.open(1), cells);
  }

  private boolean oneSpace(int cell, Cells cells) {
    int start = cells.start(cell);
    return !grammar.skipSpaces()
        && width > 2
        && cells.end(cell) > start
        && bytes[start] == ' '
        && !cells.quoted(cell)
        && (start + 1 == cells.end(cell) || bytes[start + 1] != ' ');
  }

  /** Whether all cells are within apostrophes, or all after the first have a space before them. */
  private boolean otherwise(Cells cells) {
    int spaced = 0;
    int wrapped = 0;
    int filled = 0;
    for (int column = 0; column < cells.openWidth(); column++) {
      int cell = cells.open(column);
      int start = cells.start(cell);
      int end = cells.end(cell);
      filled += end > start ? 1 : 0;
      spaced += column > 0 && oneSpace(cell, cells) ? 1 : 0;
      wrapped += end > start + 1 && bytes[start] == '\'' && bytes[end - 1] == '\'' ? 1 : 0;
    }
    return filled > 2 && (spaced >= filled - 1 || (grammar.quote() != '\'' && wrapped == filled));
  }

  /**
   * Reads the open row again.
   *
   * @param after where the next row begins as the row was read
   * @param regular whether the row has as many cells as it should, and no odd quotes
   * @return where the next row begins
   */
  int mend(int from, int after, boolean regular, Cells cells) {
    if (usual.steps() > MOST_STEPS) {
      return after;
    }
    int first = Lines.end(bytes, from, to);
    boolean single = Lines.after(bytes, first, to) == after;
    if (single && hopeless(from, first)) {
      return after;
    }
    if (single && usual.read(bytes, from, first) == 0) {
      return take(from, first, after, cells);
    }
    if (regular) {
      return after;
    }
    return take(from, lines(from, after), after, cells);
  }

  /** Whether nothing in the line can be read in another way. */
  private boolean hopeless(int from, int stop) {
    return quotes(from, stop, grammar.quote()) == 0
        && quotes(from, stop, '\'') == 0
        && !others.likely(bytes, from, stop);
  }

  /** Finds out how many lines are best read as one row; returns where the last of them ends. */
  private int lines(int from, int after) {
    int stop = from;
    int bestStop = -1;
    int best = Integer.MAX_VALUE;
    int quotes = 0;
    int apostrophes = 0;
    for (int lines = 1; lines <= MOST_LINES && stop < to; lines++) {
      int start = lines == 1 ? from : Lines.after(bytes, stop, to);
      stop = Lines.end(bytes, start, to);
      if (stop - from > MOST_ROW_BYTES || (lines > 1 && stop == to && !last)) {
        break;
      }
      quotes += quotes(start, stop, grammar.quote());
      apostrophes += quotes(start, stop, '\'');
      int price = price(from, stop, lines);
      if (price < best) {
        best = price;
        bestStop = stop;
      }
      boolean open = quotes % 2 == 1 || apostrophes % 2 == 1;
      if (!open && Lines.after(bytes, stop, to) >= after) {
        break;
      }
    }
    return bestStop;
  }

  /** What it costs to read so many lines as one row, and the one after them alone. */
  private int price(int from, int stop, int lines) {
    int next = Lines.after(bytes, stop, to);
    int nextStop = Lines.end(bytes, next, to);
    int price = usual.read(bytes, from, stop);
    if (price > OTHER_SIGNS && others.read(bytes, from, stop, to, price)) {
      price = OTHER_SIGNS;
    }
    if (price == Integer.MAX_VALUE) {
      return price;
    }
    boolean alone = next >= to || nextStop == next;
    int below = alone ? 0 : Math.min(NEXT_LINE, following.read(bytes, next, nextStop));
    return price + below + (lines > 1 ? SEVERAL_LINES : 0);
  }

  private int take(int from, int stop, int after, Cells cells) {
    if (stop < 0) {
      return after;
    }
    int price = usual.read(bytes, from, stop);
    if (otherwise(cells)) {
      price = Math.max(price, OTHER_SIGNS + 1);
    }
    int before = cells.openWidth();
    int next = Lines.after(bytes, stop, to);
    if (price > OTHER_SIGNS && others.read(bytes, from, stop, to, price)) {
      mended++;
      cells.dropOpenRow();
      others.into(cells, bytes);
    } else if (usual.cells() < 0) {
      return after;
    } else if (next != after || usual.cells() == width || before != width) {
      mended += next != after || usual.cells() != before ? 1 : 0;
      cells.dropOpenRow();
      usual.into(cells);
    }
    return next;
  }

  private int quotes(int from, int stop, int sign) {
    int quotes = 0;
    for (int i = from; i < stop; i++) {
      quotes += bytes[i] == sign ? 1 : 0;
    }
    return quotes;
  }
}
