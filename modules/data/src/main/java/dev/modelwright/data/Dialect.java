// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * How a text file holds a table.
 *
 * @param delimiter between cells
 * @param quote around cells, if any
 * @param escape before a quote inside a quoted cell; absent where quotes are doubled
 * @param preambleLines rows before the table, empty ones too
 * @param headerRows rows at the table's top that hold the names, usually one; 0 if there are none
 * @param footnoteLines lines of the file after the table, empty ones too
 */
public record Dialect(
    Charset encoding,
    char delimiter,
    Optional<Character> quote,
    Optional<Character> escape,
    int preambleLines,
    int headerRows,
    int footnoteLines) {

  /** Checks that no count is negative. */
  public Dialect {
    if (preambleLines < 0 || headerRows < 0 || footnoteLines < 0) {
      throw new IllegalArgumentException("a dialect with fewer than no lines");
    }
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
