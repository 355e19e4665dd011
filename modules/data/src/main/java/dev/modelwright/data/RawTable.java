// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.util.List;

/**
 * A table as texts, as they stand in the file.
 *
 * @param header the names as they stand in the file, or {@code column_1}, … where there are none
 * @param rows the cells of each row, at least as many as there are names
 */
public record RawTable(Dialect dialect, List<String> header, List<List<String>> rows) {

  /** Copies the lists. */
  public RawTable {
    header = List.copyOf(header);
    rows = rows.stream().map(List::copyOf).toList();
  }
}
