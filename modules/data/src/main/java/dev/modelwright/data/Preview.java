// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import dev.modelwright.base.Message;
import java.util.List;

/**
 * The first rows of a file under a dialect.
 *
 * @param names of the columns
 * @param kinds what each column seems to be, by these rows
 * @param rows texts as they stand in the file, as many in each row as there are names
 * @param firstLines the file's first lines as they are
 * @param notes what was found out about the file, in sentences
 * @param whole whether these are all the rows
 */
public record Preview(
    Dialect dialect,
    List<String> names,
    List<ColumnKind> kinds,
    List<List<String>> rows,
    List<String> firstLines,
    List<Message> notes,
    boolean whole) {

  /** Copies the lists. */
  public Preview {
    names = List.copyOf(names);
    kinds = List.copyOf(kinds);
    rows = rows.stream().map(List::copyOf).toList();
    firstLines = List.copyOf(firstLines);
    notes = List.copyOf(notes);
  }
}
