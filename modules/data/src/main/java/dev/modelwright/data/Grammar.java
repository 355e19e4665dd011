// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.util.Optional;

/**
 * The signs that part a table's bytes; all of them are single bytes of ASCII.
 *
 * @param quote around cells, -1 where there is none
 * @param escape before a quote in a quoted cell, -1 where quotes are doubled
 * @param skipSpaces whether spaces after a delimiter do not belong to the cell
 */
record Grammar(int delimiter, int quote, int escape, boolean skipSpaces) {
  /** Stands for a delimiter beyond ASCII, or of several signs. */
  static final char STAND_IN = '\u001F';

  /** The signs of a dialect. */
  static Grammar of(Dialect dialect, boolean skipSpaces) {
    return new Grammar(
        ascii(dialect.sign()), optional(dialect.quote()), optional(dialect.escape()), skipSpaces);
  }

  /** Whether a delimiter is a single sign of ASCII. */
  static boolean single(String delimiter) {
    return delimiter.length() == 1 && delimiter.charAt(0) < 0x80;
  }

  /** Whether runs of the delimiter count as one, as between columns set with spaces. */
  boolean runs() {
    return delimiter == ' ';
  }

  /** The same where spaces after a delimiter do not belong to the cell. */
  Grammar skippingSpaces() {
    return new Grammar(delimiter, quote, escape, true);
  }

  /** Whether the sign can part cells, quote them or escape quotes. */
  static boolean allows(char sign) {
    return sign < 0x80 && sign != '\n' && sign != '\r';
  }

  private static int optional(Optional<Character> sign) {
    return sign.map(Grammar::ascii).orElse(-1);
  }

  private static int ascii(char sign) {
    if (!allows(sign)) {
      throw new IllegalArgumentException("not a sign of ASCII: " + (int) sign);
    }
    return sign;
  }
}
