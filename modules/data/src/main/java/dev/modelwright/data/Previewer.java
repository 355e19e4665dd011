// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import dev.modelwright.base.JobContext;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Shows the beginning of a file at once, however long it is. */
public final class Previewer {

  /**
   * The first rows.
   *
   * @param dialect how the file is to be read; found out where empty
   * @param rows at most
   * @throws dev.modelwright.base.ProblemException if there is no such file, or no text in it
   */
  public Preview preview(Path file, Optional<Dialect> dialect, int rows) {
    RawTable table =
        dialect
            .map(given -> new RawReader().read(file, given, JobContext.none()))
            .orElseGet(() -> new RawReader().read(file, JobContext.none()));
    int width = table.header().size();
    List<List<String>> first =
        table.rows().stream().limit(rows).map(row -> row.subList(0, width)).toList();
    return new Preview(
        table.dialect(),
        table.header(),
        table.header().stream().map(name -> ColumnKind.TEXT).toList(),
        first,
        List.of(),
        List.of(),
        first.size() == table.rows().size());
  }
}
