// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.util.Optional;

/**
 * One of several tables that stand in a text file, one below another.
 *
 * @param name to ask for it by: the title above it, or its place among the file's tables, from 1
 * @param firstLine of the file, from 1, on which the table begins
 * @param lastLine on which it ends; empty where the file is too long to look so far
 * @param rows of data; of a table without a last line those that were looked at
 * @param columns how many it has
 * @param dialect by which it alone is read; empty where the file is too long for that
 */
public record TableSpot(
    String name,
    long firstLine,
    Optional<Long> lastLine,
    int rows,
    int columns,
    Optional<Dialect> dialect) {
  private static final int LONGEST_NAME = 60;

  /** Its name, lines and size, as they are told of a table that is left out. */
  String told() {
    String last = lastLine.map(String::valueOf).orElse("…");
    return "“%s” (%d–%s: %d × %d)".formatted(name, firstLine, last, rows, columns);
  }

  /** Whether a title can be the name of a table; numbers are those of tables without one. */
  static boolean names(String title) {
    return title.length() <= LONGEST_NAME && title.codePoints().anyMatch(Character::isLetter);
  }
}
