// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.util.Arrays;

/**
 * The cheapest way to read some bytes as a row of a known number of cells, where stray and missing
 * quotes and delimiters each have a price. A shortest path: the nodes are the places where a cell
 * can begin, each with the number of cells before it; the edges are the ways to read one cell.
 */
final class LineReading {
  /** The price of a cell too few or too many. */
  static final int WIDTH = 10;

  /**
   * The price of a quote that stands alone in a quoted cell, or opens a cell that it should not.
   */
  private static final int LONE = 10;

  /** What is added where that quote could have closed or opened a cell. */
  private static final int DOUBTFUL = 5;

  /** The price of quotes in a cell without quotes around it, and of each further one. */
  private static final int INSIDE = 7;

  private static final int FURTHER = 2;

  /** The price of a place between cells without a delimiter. */
  private static final int PARTED = 12;

  /** The same between two quotes, in a row where every cell is quoted. */
  private static final int PARTED_QUOTED = 5;

  private static final int LINE_END = 10;
  private static final int MORE = 3;
  private static final int MOST_STATES = 1 << 17;
  private static final long MOST_STEPS = 1 << 20;
  private static final int NONE = Integer.MAX_VALUE;

  private final Grammar grammar;
  private final int width;
  private final int counts;
  private byte[] bytes = {};
  private int from;
  private int end;
  private boolean allQuoted;
  private int[] nodeAt = {};
  private int[] positions = {};
  private int nodes;
  private int[] cost = {};
  private int[] origin = {};
  private int[] starts = {};
  private int[] ends = {};
  private int[] marks = {};
  private int found;
  private long steps;

  LineReading(Grammar grammar, int width) {
    this.grammar = grammar;
    this.width = width;
    this.counts = width + MORE + 1;
  }

  /**
   * Finds the cheapest reading; {@link #into} adds its cells.
   *
   * @return its price, {@code Integer.MAX_VALUE} if there is none or the search would take too long
   */
  int read(byte[] block, int start, int stop) {
    bytes = block;
    from = start;
    end = stop;
    found = -1;
    if (!prepare()) {
      return NONE;
    }
    for (int node = 0; node < nodes; node++) {
      leave(node, positions[node]);
    }
    int best = NONE;
    for (int count = 1; count < counts; count++) {
      int price = cost[nodes * counts + count];
      if (price != NONE && price + WIDTH * Math.abs(count - width) < best) {
        best = price + WIDTH * Math.abs(count - width);
        found = count;
      }
    }
    return best;
  }

  /** How much work all readings were, in steps of the search. */
  long steps() {
    return steps;
  }

  /** How many cells the reading that was found has. */
  int cells() {
    return found;
  }

  /** Finds the places where cells can begin. */
  private boolean prepare() {
    int length = end - from;
    if (nodeAt.length <= length) {
      nodeAt = new int[length + 64];
      positions = new int[length + 64];
    }
    Arrays.fill(nodeAt, 0, length + 1, -1);
    nodes = 0;
    int quotes = 0;
    int touching = 0;
    for (int i = from; i < end; i++) {
      boolean begins = i == from || bytes[i - 1] == grammar.delimiter();
      boolean besideQuote = quote(i) || (i > from && quote(i - 1));
      quotes += quote(i) ? 1 : 0;
      touching += begins && quote(i) && i > from + 1 && quote(i - 2) ? 1 : 0;
      if (begins || besideQuote) {
        positions[nodes] = i;
        nodeAt[i - from] = nodes++;
      }
    }
    if (length == 0 || bytes[end - 1] == grammar.delimiter()) {
      positions[nodes] = end;
      nodeAt[length] = nodes++;
    }
    allQuoted = touching > 0 && touching >= width - 3;
    long states = (long) (nodes + 1) * counts;
    long needed = states * (quotes + 4);
    if (states > MOST_STATES || needed > MOST_STEPS) {
      return false;
    }
    steps += needed;
    reserve((int) states);
    return true;
  }

  private void reserve(int states) {
    if (cost.length < states) {
      cost = new int[states];
      origin = new int[states];
      starts = new int[states];
      ends = new int[states];
      marks = new int[states];
    }
    Arrays.fill(cost, 0, states, NONE);
    cost[0] = 0;
  }

  private boolean quote(int at) {
    return bytes[at] == grammar.quote();
  }

  /** Tries every way to read the cell that begins here. */
  private void leave(int node, int position) {
    int start = position;
    while (grammar.skipSpaces() && start < end && bytes[start] == ' ') {
      start++;
    }
    plain(node, start);
    if (start < end && quote(start)) {
      quoted(node, start);
      open(node, start);
    }
  }

  private void plain(int node, int start) {
    int price = 0;
    int quotes = 0;
    int at = start;
    for (; at < end && bytes[at] != grammar.delimiter(); at++) {
      if (quote(at)) {
        if (at > start) {
          edge(node, at, start, at, 0, price + PARTED);
        }
        price += quotes > 0 ? FURTHER : at == start ? LONE : INSIDE;
        quotes++;
      } else if (bytes[at] == '\n') {
        price += LINE_END;
      }
    }
    boolean closed = quotes > 1 && quote(start) && quote(at - 1);
    edge(node, at < end ? at + 1 : end + 1, start, at, 0, price + (closed ? PARTED : 0));
  }

  private void quoted(int node, int open) {
    int price = 0;
    int pairs = 0;
    int at = open + 1;
    while (at < end) {
      if (bytes[at] == grammar.escape()) {
        pairs = 1;
        at += 2;
      } else if (!quote(at)) {
        at++;
      } else {
        boolean pair = at + 1 < end && quote(at + 1);
        close(node, open, at, pairs, price, pair);
        if (pair) {
          pairs = 1;
          boolean begins = bytes[at - 1] == grammar.delimiter() && grammar.delimiter() != ' ';
          price += begins ? DOUBTFUL : 0;
          at += 2;
        } else {
          price += doubtful(at) ? LONE + DOUBTFUL : price > 0 ? FURTHER : LONE;
          at++;
        }
      }
    }
  }

  /** Tries to close the cell with a quote, or with the second of two. */
  private void close(int node, int open, int at, int pairs, int price, boolean pair) {
    int after = afterSpaces(at + 1);
    if (bytes(after) == grammar.delimiter()) {
      edge(node, after + 1, open + 1, at, 1 | pairs << 1, price);
    } else {
      boolean spaced = bytes[at - 1] == ' ' || (at + 2 < end && bytes[at + 2] == ' ');
      int parted = !pair || !allQuoted ? PARTED : spaced ? PARTED_QUOTED + 2 : PARTED_QUOTED;
      edge(node, at + 1, open + 1, at, 1 | pairs << 1, price + parted);
    }
    if (pair && bytes(afterSpaces(at + 2)) == grammar.delimiter()) {
      edge(node, afterSpaces(at + 2) + 1, open + 1, at + 1, 1 | pairs << 1, price + LONE);
    }
  }

  private int bytes(int at) {
    return at < end ? bytes[at] : grammar.delimiter();
  }

  /** The first place that is not a space, or the end. */
  private int afterSpaces(int start) {
    int at = start;
    while (at < end && bytes[at] == ' ' && grammar.delimiter() != ' ') {
      at++;
    }
    return at;
  }

  private boolean doubtful(int at) {
    return bytes(at + 1) == grammar.delimiter() || bytes[at - 1] == grammar.delimiter();
  }

  /** Takes the quote for the beginning of a cell that was never closed, and goes on to any end. */
  private void open(int node, int open) {
    int price = LONE - 1;
    int delimiters = 0;
    for (int at = open + 1; at <= end; at++) {
      if (bytes(at) == grammar.delimiter()) {
        if (delimiters > 0 || allQuoted) {
          edge(node, at < end ? at + 1 : end + 1, open + 1, at, 1, price);
        }
        delimiters++;
        price += DOUBTFUL;
      } else if (quote(at)) {
        price += LONE;
      } else if (bytes[at] == '\n') {
        price += LINE_END;
      }
    }
  }

  /** Notes that a cell leads from a node to the place where the next one begins. */
  private void edge(int node, int next, int start, int stop, int mark, int price) {
    int to = next > end ? nodes : nodeAt[next - from];
    if (to < 0) {
      return;
    }
    for (int count = 0; count + 1 < counts; count++) {
      int before = cost[node * counts + count];
      int state = to * counts + count + 1;
      if (before != NONE && before + price < cost[state]) {
        cost[state] = before + price;
        origin[state] = node;
        starts[state] = start;
        ends[state] = stop;
        marks[state] = mark;
      }
    }
  }

  /** Adds the cells of the reading that was found to the open row. */
  void into(Cells cells) {
    int[] path = new int[found];
    int node = nodes;
    for (int count = found; count > 0; count--) {
      path[count - 1] = node * counts + count;
      node = origin[path[count - 1]];
    }
    for (int state : path) {
      cells.add(starts[state], ends[state], (marks[state] & 1) != 0, (marks[state] & 2) != 0);
    }
  }
}
