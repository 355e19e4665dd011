// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * How a text file holds a table.
 *
 * @param delimiter between cells: one sign, or several that stand together such as {@code ||}
 * @param quote around cells, if any
 * @param escape before a quote inside a quoted cell; absent where quotes are doubled
 * @param preambleLines rows before the table, empty ones too
 * @param headerRows rows at the table's top that hold the names, usually one; 0 if there are none
 * @param footnoteLines lines of the file after the table, empty ones too
 */
public record Dialect(
    Charset encoding,
    String delimiter,
    Optional<Character> quote,
    Optional<Character> escape,
    int preambleLines,
    int headerRows,
    int footnoteLines) {

  /** Checks that there is a delimiter and no count is negative. */
  public Dialect {
    if (delimiter.isEmpty()) {
      throw new IllegalArgumentException("a dialect without a delimiter");
    }
    if (preambleLines < 0 || headerRows < 0 || footnoteLines < 0) {
      throw new IllegalArgumentException("a dialect with fewer than no lines");
    }
  }

  /** A dialect with one sign between cells. */
  public Dialect(
      Charset encoding,
      char delimiter,
      Optional<Character> quote,
      Optional<Character> escape,
      int preambleLines,
      int headerRows,
      int footnoteLines) {
    this(
        encoding,
        String.valueOf(delimiter),
        quote,
        escape,
        preambleLines,
        headerRows,
        footnoteLines);
  }

  /** The sign of ASCII by which cells are parted while they are read. */
  char sign() {
    return Grammar.single(delimiter) ? delimiter.charAt(0) : Grammar.STAND_IN;
  }

  /** A text as it stands in the file, out of one in which a sign stands for the delimiter. */
  String shown(String text) {
    return Grammar.single(delimiter)
        ? text
        : text.replace(String.valueOf(Grammar.STAND_IN), delimiter);
  }

  /** Whether the table begins with its columns' names. */
  public boolean header() {
    return headerRows > 0;
  }

  /** The same in another encoding. */
  public Dialect in(Charset other) {
    return new Dialect(other, delimiter, quote, escape, preambleLines, headerRows, footnoteLines);
  }

  /** The same with another number of lines after the table. */
  public Dialect withFootnotes(int lines) {
    return new Dialect(encoding, delimiter, quote, escape, preambleLines, headerRows, lines);
  }

  /** The same with another number of rows before the table. */
  public Dialect withPreamble(int rows) {
    return new Dialect(encoding, delimiter, quote, escape, rows, headerRows, footnoteLines);
  }
}
