// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import dev.modelwright.base.JobContext;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Writes any text file's table as clean RFC 4180 UTF-8: names first, the cells' text unchanged,
 * short rows filled with empty cells and long ones kept. Columns without names are called {@code
 * col_0}, {@code col_1}, …; a header that leaves out one name is written as it stands. Rows without
 * any text are left out, but no text is.
 */
public final class Converter {

  /**
   * Converts a file row by row, however long it is; an empty file becomes an empty file.
   *
   * @throws dev.modelwright.base.ProblemException if there is no such file or no text in it, or the
   *     result cannot be written
   */
  public void convert(Path in, Path out, JobContext context) {
    SourceFile source = new SourceFile(in);
    try {
      if (source.isEmpty()) {
        CsvWriter.open(out).close();
        return;
      }
      Sample sample = LateEncoding.checked(source, TableSniffing.sample(source));
      try (CsvWriter writer = CsvWriter.open(out)) {
        write(source, sample, writer, context);
      }
    } catch (IOException e) {
      throw source.trouble(e);
    }
  }

  private static void write(SourceFile source, Sample sample, CsvWriter writer, JobContext context)
      throws IOException {
    RawReader.forEach(
        source,
        sample,
        Sniffer.sniff(sample).asText(sample),
        context,
        layout -> writer.write(names(layout)),
        row -> {
          if (row.size() == 1 || !row.stream().allMatch(String::isBlank)) {
            writer.write(row);
          }
        });
  }

  private static List<String> names(Layout layout) {
    if (layout.header().isEmpty()) {
      return IntStream.range(0, layout.width()).mapToObj(column -> "col_" + column).toList();
    }
    return layout.header().size() == layout.width() - 1 ? layout.header() : layout.aligned();
  }
}
