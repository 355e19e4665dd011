// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import dev.modelwright.base.JobContext;
import dev.modelwright.base.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads a text file's table as texts, without a look at what they mean. */
public final class RawReader {

  /**
   * Reads a file whose dialect is to be found out.
   *
   * @throws dev.modelwright.base.ProblemException if there is no such file, or no text in it
   */
  public RawTable read(Path file, JobContext context) {
    SourceFile source = new SourceFile(file);
    try {
      source.size();
      Sample sample = LateEncoding.checked(source, TableSniffing.sample(source));
      return read(source, sample, Sniffer.sniff(sample).asText(sample), context);
    } catch (IOException e) {
      throw source.trouble(e);
    }
  }

  /**
   * Reads a file of the given dialect.
   *
   * @throws dev.modelwright.base.ProblemException if there is no such file, or no text in it
   */
  public RawTable read(Path file, Dialect dialect, JobContext context) {
    SourceFile source = new SourceFile(file);
    try {
      source.size();
      Sample sample = TableSniffing.sample(source, dialect);
      return read(source, sample, Sniffer.given(sample, dialect).asText(sample), context);
    } catch (IOException e) {
      throw source.trouble(e);
    }
  }

  private static RawTable read(
      SourceFile source, Sample sample, Sniffer.Sniffed sniffed, JobContext context)
      throws IOException {
    List<List<String>> rows = new ArrayList<>();
    List<String> header = new ArrayList<>();
    forEach(
        source,
        sample,
        sniffed,
        context,
        layout -> header.addAll(layout.header().isEmpty() ? layout.names() : layout.aligned()),
        row -> {
          while (row.size() < header.size()) {
            row.add("");
          }
          rows.add(row);
        });
    return new RawTable(sniffed.dialect(), header, rows);
  }

  /**
   * Hands over the columns, then row by row; rows that are too short are filled with empty cells.
   */
  static void forEach(
      SourceFile source,
      Sample sample,
      Sniffer.Sniffed sniffed,
      JobContext context,
      Consumer<Layout> columns,
      Consumer<List<String>> rows)
      throws IOException {
    try (TableBlocks blocks = TableBlocks.open(source, sample.encoding(), sniffed)) {
      boolean more = blocks.next();
      columns.accept(blocks.layout());
      int width = Math.min(blocks.layout().width(), sniffed.shape().width());
      for (; more; more = blocks.next()) {
        context.check();
        context.progress(Double.NaN, Message.of("data.reading", source.name()));
        for (int row = 0; row < blocks.cells().rows(); row++) {
          List<String> texts = blocks.texts(row);
          while (texts.size() < width) {
            texts.add("");
          }
          rows.accept(texts);
        }
      }
    }
  }
}
