// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import dev.modelwright.base.JobContext;
import dev.modelwright.base.Message;
import dev.modelwright.base.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads a text file into a typed table. How the file holds the table is found out from its
 * beginning, what its columns are from all of its rows.
 */
public final class DatasetReader {

  private static final double READING = 0.9;

  /**
   * Reads a file.
   *
   * @throws dev.modelwright.base.ProblemException if there is no such file, or no table in it
   */
  public Dataset read(Path file, JobContext context) {
    SourceFile source = new SourceFile(file);
    try {
      long size = source.size();
      context.progress(0, Message.of("data.looking", source.name()));
      Sample sample = TableSniffing.sample(source);
      return read(source, size, sample, TableSniffing.sniff(source, sample), context);
    } catch (IOException e) {
      throw source.trouble(e);
    }
  }

  /**
   * Reads a file as the user decided.
   *
   * @throws dev.modelwright.base.ProblemException as the other ways of reading do, or if a column
   *     that was decided about is not there
   */
  public Dataset read(Path file, ReadOptions options, JobContext context) {
    return options
        .dialect()
        .map(dialect -> read(file, dialect, context))
        .orElseGet(() -> read(file, context));
  }

  /**
   * Reads a file that holds its table in the given way.
   *
   * @throws dev.modelwright.base.ProblemException if there is no such file, no table in it, or a
   *     sign of the dialect is not one of ASCII
   */
  public Dataset read(Path file, Dialect dialect, JobContext context) {
    SourceFile source = new SourceFile(file);
    try {
      long size = source.size();
      Sample sample = TableSniffing.sample(source, dialect);
      return read(source, size, sample, Sniffer.given(sample, dialect), context);
    } catch (IOException e) {
      throw source.trouble(e);
    }
  }

  private static Dataset read(
      SourceFile source, long size, Sample sample, Sniffer.Sniffed sniffed, JobContext context)
      throws IOException {
    Encoding encoding = sample.encoding();
    Sniffer.Sniffed used = sniffed;
    Optional<TableLoader.Loaded> loaded =
        new TableLoader(source, size, encoding, used, context.part(0, READING)).load(true);
    if (loaded.isEmpty()) {
      encoding = new Encoding(LateEncoding.of(source), 0);
      used = sniffed.in(encoding.charset());
      loaded = new TableLoader(source, size, encoding, used, context.part(0, READING)).load(false);
    }
    TableLoader.Loaded table = loaded.orElseThrow();
    if (table.columns().isEmpty()) {
      throw Problem.at(
              "file", used.dialect().header() ? "data.header-only" : "data.no-rows", source.name())
          .exception();
    }
    context.progress(READING, Message.of("data.inferring"));
    DataSource origin =
        new DataSource(source.path(), table.sha256(), table.bytes(), used.dialect());
    return new TableBuilder(used.dialect().delimiter(), context).build(origin, table);
  }
}
