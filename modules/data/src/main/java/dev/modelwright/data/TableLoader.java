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

  private static final int MOST_LANES = 64;
  private static final int MOST_EXPECTED = 1 << 22;

  private final SourceFile file;
  private final long size;
  private final Encoding encoding;
  private final Sniffer.Sniffed sniffed;
  private final Help help;
  private final JobContext context;
  private final Ragged ragged = new Ragged();
  private final List<Message> warnings = new ArrayList<>();
  private long strays;
  private long sequences;

  TableLoader(
      SourceFile file,
      long size,
      Encoding encoding,
      Sniffer.Sniffed sniffed,
      Help help,
      JobContext context) {
    this.file = file;
    this.size = size;
    this.encoding = encoding;
    this.sniffed = sniffed;
    this.help = help;
    this.context = context;
  }

  /** What the user decided, and who helps. */
  record Help(Choices choices, Workers workers) {}

  /**
   * The columns as gathered.
   *
   * @param warnings what was repaired, in sentences
   * @param repairs the places where it was
   */
  record Loaded(
      Layout layout,
      List<Collector> columns,
      String sha256,
      long bytes,
      List<Message> warnings,
      Repairs repairs) {}

  /**
   * Reads the file.
   *
   * @param doubting whether to give up if the encoding turns out to be wrong
   * @return nothing if its bytes are not of the encoding that its beginning showed
   */
  Optional<Loaded> load(boolean doubting) throws IOException {
    try (TableBlocks blocks = open()) {
      List<Collector> columns = collectAll(blocks);
      if (doubting && !EncodingSniffer.mostlyUtf8(sequences, strays)) {
        return Optional.empty();
      }
      noteRepairs(blocks);
      blocks.tellFootnotes();
      String hash = blocks.sha256();
      warnings.addAll(file.changes(size, blocks.bytesRead()));
      Repairs repairs = blocks.log().repairs(() -> TableBlocks.text(file, encoding, sniffed));
      Layout layout = blocks.layout();
      Loaded loaded = new Loaded(layout, columns, hash, blocks.bytesRead(), warnings, repairs);
      reread(columns, hash);
      return Optional.of(loaded);
    }
  }

  private List<Collector> collectAll(TableBlocks blocks) throws IOException {
    if (!blocks.next()) {
      return List.of();
    }
    List<Collector> columns =
        FirstLook.collectors(blocks, sniffed.grammar(), expectedRows(blocks), help.choices());
    List<Lanes.Lane> lanes = new ArrayList<>();
    lanes.add(blocks::hash);
    lanes.add(block -> check(block, columns.size(), blocks.log()));
    BitSet all = new BitSet();
    all.set(0, columns.size());
    lanes.addAll(lanes(columns, all));
    run(blocks, lanes);
    return columns;
  }

  private void run(TableBlocks blocks, List<Lanes.Lane> lanes) throws IOException {
    new Lanes(blocks.block(), blocks, lanes)
        .run(
            help.workers(),
            () -> {
              context.check();
              context.progress(
                  size <= 0 ? Double.NaN : Math.min(1, (double) blocks.bytesRead() / size),
                  Message.of("data.reading", file.name()));
            });
  }

  /** The columns as lanes, several together where there are many. */
  private static List<Lanes.Lane> lanes(List<Collector> columns, BitSet wanted) {
    int[] places = wanted.stream().toArray();
    int count = Math.min(MOST_LANES, places.length);
    List<Lanes.Lane> lanes = new ArrayList<>();
    for (int lane = 0; lane < count; lane++) {
      int first = lane;
      lanes.add(
          block -> {
            for (int i = first; i < places.length; i += count) {
              columns.get(places[i]).collect(block.bytes(), block.cells(), places[i]);
            }
          });
    }
    return lanes;
  }

  /** How many rows to make room for; few enough that a wrong guess takes no memory to speak of. */
  private int expectedRows(TableBlocks blocks) {
    double perByte = (double) blocks.cells().rows() / Math.max(1, blocks.block().end());
    return (int) Math.min(MOST_EXPECTED, 1.02 * perByte * size + 16);
  }

  private void check(Block block, int width, RepairLog log) {
    ragged.count(block, width, log);
    Cells cells = block.cells();
    cells.mended().forEach(at -> tell(Repair.Kind.MENDED_ROW, block, at, log));
    cells.unclosed().forEach(at -> tell(Repair.Kind.UNCLOSED_QUOTE, block, at, log));
    if (encoding.charset().equals(StandardCharsets.UTF_8)) {
      Utf8.Count count = Utf8.count(block.bytes(), 0, block.end());
      strays += count.strays();
      sequences += count.sequences();
      if (count.strays() > 0) {
        tellStrays(block, log);
      }
    }
  }

  private static void tell(Repair.Kind kind, Block block, int at, RepairLog log) {
    int end = Lines.end(block.bytes(), at, block.end());
    log.add(kind, block.position() + at, block.bytes(), at, end);
  }

  private static void tellStrays(Block block, RepairLog log) {
    Cells cells = block.cells();
    for (int row = 0; row < cells.rows(); row++) {
      if (Utf8.count(block.bytes(), cells.from(row), cells.to(row)).strays() > 0) {
        tell(Repair.Kind.STRAY_BYTES, block, cells.from(row), log);
      }
    }
  }

  private void noteRepairs(TableBlocks blocks) throws IOException {
    warnings.addAll(file.warnings());
    warnings.addAll(blocks.layout().warnings());
    warnings.addAll(ragged.warnings(blocks.layout().width()));
    if (blocks.mended() > 0) {
      warnings.add(Message.of("data.mended-rows", blocks.mended()));
    }
    if (file.tableWanted().isEmpty()) {
      warnings.addAll(SeveralTables.told(sniffed.others()));
    }
    if (sniffed.dialect().footnoteLines() > 0 && sniffed.others().isEmpty()) {
      warnings.add(Message.of("data.footnotes", sniffed.dialect().footnoteLines()));
    }
    if (blocks.unclosed() > 0) {
      warnings.add(Message.of("data.unclosed-quotes", blocks.unclosed()));
    }
    if (encoding.zeros()) {
      warnings.add(Message.of("data.zero-bytes"));
    }
    if (strays > 0) {
      warnings.add(Message.of("data.stray-bytes", strays, encoding.charset().name()));
    }
  }

  /** Whether a column must be read as text, since what stands between its numbers has a meaning. */
  private static boolean refuted(Collector column) {
    return column.refuted() || (column instanceof NumberCollector numbers && !numbers.onlyMarks());
  }

  /** The file as far as it went when reading began. */
  private TableBlocks open() throws IOException {
    return TableBlocks.open(file, size > 0 ? size : Long.MAX_VALUE, encoding, sniffed);
  }

  private void reread(List<Collector> columns, String hash) throws IOException {
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
    try (TableBlocks blocks = open()) {
      if (blocks.next()) {
        List<Lanes.Lane> lanes = lanes(columns, again);
        lanes.add(blocks::hash);
        run(blocks, lanes);
      }
      if (!blocks.sha256().equals(hash)) {
        throw file.changed();
      }
    }
  }
}
