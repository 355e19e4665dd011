// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.util.HashSet;
import java.util.Set;

/**
 * Decides whether a table's first row holds the names of its columns: each column votes by how its
 * first cell differs in kind from the cells below. In a tie, as in a table of texts, it does.
 */
final class HeaderRule {

  private static final int LOOK_AHEAD = 200;
  private static final double MOSTLY = 0.8;
  private static final int FEWEST_SERIES = 3;

  private final Cells cells;
  private final byte[] bytes;
  private final int head;

  private HeaderRule(Cells cells, byte[] bytes, int head) {
    this.cells = cells;
    this.bytes = bytes;
    this.head = head;
  }

  static boolean isHeader(Cells cells, byte[] bytes, int row, int width) {
    return row < cells.rows() && votes(cells, bytes, row, width) >= 0;
  }

  /** How many columns say that the row holds the names, less those that say it does not. */
  static double votes(Cells cells, byte[] bytes, int row, int width) {
    return new HeaderRule(cells, bytes, row).votes(width);
  }

  /** Whether there is no number, date or time in the row. */
  static boolean words(Cells cells, byte[] bytes, int row) {
    return new HeaderRule(cells, bytes, row).alone() == 0;
  }

  private double votes(int width) {
    if (head + 1 >= cells.rows()) {
      return alone();
    }
    if (comesAgain(width)) {
      return 1;
    }
    boolean series = series(width);
    double votes = 0;
    for (int column = 0; column < width; column++) {
      String name = text(head, column);
      if (!name.isEmpty()) {
        votes += vote(name, column, series);
      }
    }
    return votes;
  }

  /** Whether a row of words only comes again below, as where tables were put one under another. */
  private boolean comesAgain(int width) {
    int words = 0;
    for (int column = 0; column < width; column++) {
      String name = text(head, column);
      if (value(name)) {
        return false;
      }
      words += name.isEmpty() ? 0 : 1;
    }
    int again = 0;
    for (int row = head + 1; row < cells.rows() && words >= 3; row++) {
      boolean same = true;
      for (int column = 0; column < width && same; column++) {
        same = text(row, column).equals(text(head, column));
      }
      again += same ? 1 : 0;
    }
    return again > 0 && again <= cells.rows() / 10;
  }

  /** A single row with a number in it is data. */
  private double alone() {
    for (int column = 0; column < cells.width(head); column++) {
      if (value(text(head, column))) {
        return -1;
      }
    }
    return 0;
  }

  private double vote(String name, int column, boolean series) {
    Set<String> below = new HashSet<>();
    Set<Integer> lengths = new HashSet<>();
    int filled = 0;
    int values = 0;
    int last = Math.min(cells.rows(), head + 1 + LOOK_AHEAD);
    for (int row = head + 1; row < last; row++) {
      String text = text(row, column);
      if (!text.isEmpty() && !Marks.amongValues(text)) {
        filled++;
        values += value(text) ? 1 : 0;
        below.add(text);
        lengths.add(text.length());
      }
    }
    if (filled == 0) {
      return 0;
    }
    if (values >= MOSTLY * filled) {
      return value(name) ? (series ? 0.5 : -1) : Marks.amongTexts(name) ? -1 : 1;
    }
    return ofTexts(name, below, lengths, filled);
  }

  private static double ofTexts(String name, Set<String> below, Set<Integer> lengths, int filled) {
    if (below.contains(name)) {
      return -1;
    }
    if (value(name)) {
      return -0.5;
    }
    boolean oneLength = lengths.size() == 1 && filled > 2;
    double length = !oneLength ? 0 : lengths.contains(name.length()) ? -0.25 : 0.5;
    boolean repeated = filled >= 10 && below.size() <= filled / 3;
    return length + (repeated ? 0.5 : 0);
  }

  /** Whether the first row holds years that count up from cell to cell. */
  private boolean series(int width) {
    int run = 1;
    int longest = 1;
    for (int column = 1; column < width; column++) {
      boolean next = year(text(head, column)) == year(text(head, column - 1)) + 1;
      run = next ? run + 1 : 1;
      longest = Math.max(longest, run);
    }
    return longest >= FEWEST_SERIES && longest >= width - 2;
  }

  private static double year(String text) {
    return text.matches("1[89]\\d\\d|20\\d\\d") ? Integer.parseInt(text) : Double.NaN;
  }

  private String text(int row, int column) {
    int cell = cells.cell(row, column);
    return cell < 0 ? "" : Bytes.text(bytes, cells.start(cell), cells.end(cell)).strip();
  }

  /** Whether the text is a number, a date or a time. */
  private static boolean value(String text) {
    return text.codePoints().anyMatch(Character::isDigit)
        && (NumberStyle.PLAIN.fits(NumberStyle.bare(text))
            || NumberStyle.COMMA_GROUPS.fits(NumberStyle.bare(text))
            || NumberStyle.DECIMAL_COMMA.fits(NumberStyle.bare(text))
            || TemporalText.parse(text).isPresent());
  }
}
