// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import dev.modelwright.base.JobContext;
import dev.modelwright.base.Message;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Reads a table's columns in one pass over the file, and those that proved to be of another form
 * than its first rows showed in a second one.
 */
final class TableLoader {

  private final SourceFile file;
  private final long size;
  private final Encoding encoding;
  private final Sniffer.Sniffed sniffed;
  private final JobContext context;
  private final Ragged ragged = new Ragged();
  private final List<Message> warnings = new ArrayList<>();
  private long strays;
  private long sequences;

  TableLoader(
      SourceFile file, long size, Encoding encoding, Sniffer.Sniffed sniffed, JobContext context) {
    this.file = file;
    this.size = size;
    this.encoding = encoding;
    this.sniffed = sniffed;
    this.context = context;
  }

  /**
   * The columns as gathered.
   *
   * @param warnings what was repaired
   */
  record Loaded(
      Layout layout, List<Collector> columns, String sha256, long bytes, List<Message> warnings) {}

  /**
   * Reads the file.
   *
   * @param doubting whether to give up if the encoding turns out to be wrong
   * @return nothing if its bytes are not of the encoding that its beginning showed
   */
  Optional<Loaded> load(boolean doubting) throws IOException {
    try (TableBlocks blocks = TableBlocks.open(file, encoding, sniffed)) {
      List<Collector> columns = collectAll(blocks);
      if (doubting && !EncodingSniffer.mostlyUtf8(sequences, strays)) {
        return Optional.empty();
      }
      noteRepairs(blocks);
      Layout layout = blocks.layout();
      Loaded loaded = new Loaded(layout, columns, blocks.sha256(), blocks.bytesRead(), warnings);
      reread(columns);
      return Optional.of(loaded);
    }
  }

  private List<Collector> collectAll(TableBlocks blocks) throws IOException {
    List<Collector> columns = List.of();
    while (blocks.next()) {
      context.check();
      if (columns.isEmpty()) {
        columns = FirstLook.collectors(blocks, sniffed.grammar(), expectedRows(blocks));
      }
      countEncoding(blocks);
      int width = columns.size();
      ragged.count(blocks.cells(), blocks.bytes(), width);
      for (int column = 0; column < width; column++) {
        columns.get(column).collect(blocks.bytes(), blocks.cells(), column);
      }
      context.progress(
          size <= 0 ? Double.NaN : Math.min(1, (double) blocks.bytesRead() / size),
          Message.of("data.reading", file.name()));
    }
    return columns;
  }

  private int expectedRows(TableBlocks blocks) {
    double perByte = (double) blocks.cells().rows() / Math.max(1, blocks.end());
    return (int) Math.min(1 << 28, 1.02 * perByte * size + 16);
  }

  private void countEncoding(TableBlocks blocks) {
    if (encoding.charset().equals(StandardCharsets.UTF_8)) {
      Utf8.Count count = Utf8.count(blocks.bytes(), 0, blocks.end());
      strays += count.strays();
      sequences += count.sequences();
    }
  }

  private void noteRepairs(TableBlocks blocks) {
    warnings.addAll(blocks.layout().warnings());
    warnings.addAll(ragged.warnings(blocks.layout().width()));
    if (blocks.mended() > 0) {
      warnings.add(Message.of("data.mended-rows", blocks.mended()));
    }
    if (sniffed.dialect().footnoteLines() > 0) {
      warnings.add(Message.of("data.footnotes", sniffed.dialect().footnoteLines()));
    }
    if (blocks.unclosed() > 0) {
      warnings.add(Message.of("data.unclosed-quotes", blocks.unclosed()));
    }
    if (strays > 0) {
      warnings.add(Message.of("data.stray-bytes", strays, encoding.charset().name()));
    }
  }

  /** Whether a column must be read as text, since what stands between its numbers has a meaning. */
  private static boolean refuted(Collector column) {
    return column.refuted() || (column instanceof NumberCollector numbers && !numbers.onlyMarks());
  }

  private void reread(List<Collector> columns) throws IOException {
    BitSet again = new BitSet();
    for (int column = 0; column < columns.size(); column++) {
      if (refuted(columns.get(column))) {
        again.set(column);
        columns.set(column, new TextCollector(sniffed.grammar(), 0));
      }
    }
    if (again.isEmpty()) {
      return;
    }
    try (TableBlocks blocks = TableBlocks.open(file, encoding, sniffed)) {
      while (blocks.next()) {
        context.check();
        again.stream()
            .forEach(column -> columns.get(column).collect(blocks.bytes(), blocks.cells(), column));
      }
    }
  }
}
