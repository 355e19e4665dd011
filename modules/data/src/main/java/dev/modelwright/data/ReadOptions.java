// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the user decides about a file before it is read; everything else is found out.
 *
 * @param dialect how the file holds its table
 * @param part which table of a file that holds several: the name of a workbook's sheet, of a file
 *     in an archive, or of one of the tables that stand one below another in a text ({@link
 *     TableSpot#name()}); a dialect says more exactly where a table is, and goes before it
 * @param columns by the column's name
 */
public record ReadOptions(
    Optional<Dialect> dialect, Optional<String> part, SortedMap<String, ColumnChoice> columns) {

  /** Copies the choices. */
  public ReadOptions {
    columns = Collections.unmodifiableSortedMap(new TreeMap<>(columns));
  }

  /** Everything is found out. */
  public static ReadOptions none() {
    return new ReadOptions(Optional.empty(), Optional.empty(), new TreeMap<>());
  }

  /** The same with another dialect. */
  public ReadOptions with(Dialect changed) {
    return new ReadOptions(Optional.of(changed), part, columns);
  }

  /** The same with another table of the file. */
  public ReadOptions withPart(String changed) {
    return new ReadOptions(dialect, Optional.of(changed), columns);
  }

  /** The same with another choice for a column. */
  public ReadOptions with(String column, ColumnChoice choice) {
    TreeMap<String, ColumnChoice> changed = new TreeMap<>(columns);
    changed.put(column, choice);
    return new ReadOptions(dialect, part, changed);
  }
}
