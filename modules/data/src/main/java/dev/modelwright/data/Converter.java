// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import dev.modelwright.base.JobContext;
import java.io.IOException;
import java.nio.file.Path;

/** Writes any text file's table as clean RFC 4180 UTF-8: names first, the cells' text unchanged. */
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
        RawReader.forEach(
            source, sample, Sniffer.sniff(sample).asText(sample), context, writer::write);
      }
    } catch (IOException e) {
      throw source.trouble(e);
    }
  }
}
