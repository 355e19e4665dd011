// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import dev.modelwright.base.Message;
import java.nio.charset.Charset;
import java.util.List;

/**
 * The beginning of a file as a table, and how it was read.
 *
 * @param dialect how the file holds its table
 * @param names of the columns
 * @param kinds what the columns seem to be, by the beginning of the file only
 * @param rows as texts, each with as many cells as there are names
 * @param firstLines the file's first lines as they stand, cut off where they are long
 * @param notes what was guessed, and what stands before and after the table
 * @param encodings that may be offered instead of the dialect's, which is the first
 * @param delimiters that may be offered instead of the dialect's, which is the first
 * @param tables all tables of a file that holds several, in their order; none if it holds one, or
 *     is too long for that
 * @param whole whether all of the file was looked at
 */
public record Preview(
    Dialect dialect,
    List<String> names,
    List<ColumnKind> kinds,
    List<List<String>> rows,
    List<String> firstLines,
    List<Message> notes,
    List<Charset> encodings,
    List<String> delimiters,
    List<TableSpot> tables,
    boolean whole) {

  /** Copies the lists. */
  public Preview {
    names = List.copyOf(names);
    kinds = List.copyOf(kinds);
    rows = rows.stream().map(List::copyOf).toList();
    firstLines = List.copyOf(firstLines);
    notes = List.copyOf(notes);
    encodings = List.copyOf(encodings);
    delimiters = List.copyOf(delimiters);
    tables = List.copyOf(tables);
  }
}
