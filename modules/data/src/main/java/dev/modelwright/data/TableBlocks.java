// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import dev.modelwright.base.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** A file's table, block by block, from its first row of data on, without empty lines. */
final class TableBlocks implements AutoCloseable, Lanes.Source {

  private static final int MOST_COLUMNS = 100_000;
  private static final int BLOCK = 1 << 18;

  private final HashedInput raw;
  private final InputStream in;

  /** Whether the text is what stands in the file, byte for byte. */
  private final boolean asItIs;

  private final RowScanner scanner;
  private final BlockReader reader;
  private final CellText cellText;
  private final Dialect dialect;
  private final List<SeveralTables.Found> others;
  private final Block block;
  private final RepairLog log;

  /** What was read last, and holds no row. */
  private Block rest = new Block(0);

  private int preambleLeft;
  private int headerLeft;
  private final List<List<String>> headerRows = new ArrayList<>();
  private List<String> header = List.of();
  private Layout layout = Layout.invented(0);

  private TableBlocks(HashedInput raw, InputStream text, Sniffer.Sniffed sniffed, int blockSize) {
    this.raw = raw;
    this.in = Footnotes.without(text, sniffed.dialect().footnoteLines());
    this.asItIs = in == raw;
    if (asItIs) {
      raw.hashElsewhere();
    } else {
      raw.hashLater();
    }
    this.scanner = new RowScanner(sniffed.grammar(), sniffed.shape());
    this.reader = new BlockReader(in, scanner);
    this.block = new Block(blockSize);
    this.cellText = new CellText(sniffed.grammar());
    this.dialect = sniffed.dialect();
    this.log = new RepairLog(dialect::shown);
    this.others = sniffed.others();
    this.preambleLeft = dialect.preambleLines();
    this.headerLeft = dialect.headerRows();
  }

  private static InputStream text(
      SourceFile file, HashedInput raw, Encoding encoding, Sniffer.Sniffed sniffed)
      throws IOException {
    Encoding parted = encoding.partedBy(sniffed.dialect().delimiter());
    return SourceFile.utf8(file.content(raw), parted);
  }

  /** The table's text as the blocks have it, with what is left out before and after it. */
  static InputStream text(SourceFile file, Encoding encoding, Sniffer.Sniffed sniffed)
      throws IOException {
    return text(file, file.open(), encoding, sniffed);
  }

  static TableBlocks open(SourceFile file, Encoding encoding, Sniffer.Sniffed sniffed)
      throws IOException {
    return open(file, Long.MAX_VALUE, encoding, sniffed);
  }

  /** The table in a file's first bytes. */
  static TableBlocks open(SourceFile file, long most, Encoding encoding, Sniffer.Sniffed sniffed)
      throws IOException {
    HashedInput raw = file.open(most);
    return new TableBlocks(raw, text(file, raw, encoding, sniffed), sniffed, BLOCK);
  }

  /** The table in bytes that were taken from a file. */
  static TableBlocks of(InputStream in, Encoding encoding, Sniffer.Sniffed sniffed)
      throws IOException {
    HashedInput raw = new HashedInput(in);
    return new TableBlocks(raw, SourceFile.utf8(raw, encoding), sniffed, BLOCK);
  }

  /** Goes to the next block that has rows; false at the end. */
  boolean next() throws IOException {
    boolean more = next(block);
    while (more && block.cells().rows() == 0) {
      hash(block);
      more = next(block);
    }
    lay();
    return more;
  }

  /**
   * Fills another block, which may have no rows of the table; false at the end. The block before
   * must still be as it was.
   */
  @Override
  public boolean next(Block into) throws IOException {
    boolean more = reader.next(into);
    if (!more) {
      rest = into;
    } else {
      if (!asItIs) {
        raw.handOver(into);
      }
      Cells cells = into.cells();
      skipPreamble(into);
      cells.keepRows(row -> !cells.blank(row, into.bytes()));
      takeHeader(into);
    }
    return more;
  }

  private void takeHeader(Block from) {
    Cells cells = from.cells();
    int taken = Math.min(headerLeft, cells.rows());
    for (int row = 0; row < taken; row++) {
      headerRows.add(texts(from, row));
    }
    headerLeft -= taken;
    if (taken > 0) {
      header = Names.merged(headerRows);
      cells.keepRows(row -> row >= taken);
    }
  }

  private void skipPreamble(Block from) {
    Cells cells = from.cells();
    int skip = Math.min(preambleLeft, cells.rows());
    for (int row = 0; row < skip; row++) {
      if (!cells.blank(row, from.bytes())) {
        long position = from.position() + cells.from(row);
        log.add(
            leftOut(position, Repair.Kind.PREAMBLE),
            position,
            from.bytes(),
            cells.from(row),
            cells.to(row));
      }
    }
    preambleLeft -= skip;
    cells.keepRows(row -> row >= skip);
  }

  private void lay() {
    if (layout.width() > 0) {
      return;
    }
    int width = block.cells().rows() == 0 ? 0 : TableStart.usualWidth(block.cells(), block.bytes());
    if (Math.max(width, header.size()) > MOST_COLUMNS) {
      throw Problem.at(
              "file", "data.too-many-columns", Math.max(width, header.size()), MOST_COLUMNS)
          .exception();
    }
    layout =
        dialect.header()
            ? Layout.of(header, rowWidth(width), lastFilled(width))
            : Layout.invented(width);
  }

  /** The usual width, but that of the header where some rows have it. */
  private int rowWidth(int usual) {
    Cells cells = block.cells();
    int fitting = 0;
    for (int row = 0; row < cells.rows(); row++) {
      fitting += cells.width(row) == header.size() ? 1 : 0;
    }
    return fitting > cells.rows() / 10 ? header.size() : usual;
  }

  private boolean lastFilled(int width) {
    Cells cells = block.cells();
    for (int row = 0; row < cells.rows(); row++) {
      int cell = cells.cell(row, width - 1);
      if (cell >= 0 && !Bytes.text(bytes(), cells.start(cell), cells.end(cell)).isBlank()) {
        return true;
      }
    }
    return false;
  }

  /** The texts of a row of the block, as they stand. */
  List<String> texts(int row) {
    return texts(block, row);
  }

  private List<String> texts(Block from, int row) {
    Cells cells = from.cells();
    List<String> texts = new ArrayList<>(cells.width(row));
    for (int column = 0; column < cells.width(row); column++) {
      texts.add(dialect.shown(cellText.of(from.bytes(), cells, cells.cell(row, column))));
    }
    return texts;
  }

  /** The columns; known once a block was read. */
  Layout layout() {
    return layout;
  }

  byte[] bytes() {
    return block.bytes();
  }

  Cells cells() {
    return block.cells();
  }

  /** The block that {@link #next()} went to. */
  Block block() {
    return block;
  }

  /** What was left out before the table, and who is told of what is mended in it. */
  RepairLog log() {
    return log;
  }

  /** Takes down what was left out after the table, when all of it was read. */
  void tellFootnotes() {
    if (in instanceof Footnotes footnotes) {
      footnotes.tell(log, position -> leftOut(position, Repair.Kind.FOOTNOTE));
    }
  }

  /** What a row is that is left out: one of another table, or what else it would be. */
  private Repair.Kind leftOut(long position, Repair.Kind usual) {
    boolean other = others.stream().anyMatch(table -> table.holds(position));
    return other ? Repair.Kind.OTHER_TABLE : usual;
  }

  /** How many rows were read in another way than they stand. */
  long mended() {
    return scanner.mended();
  }

  /** How many of the file's bytes were read. */
  long bytesRead() {
    return raw.count();
  }

  /** How many quotes were never closed. */
  int unclosed() {
    return scanner.unclosed();
  }

  /** Adds what was read to make a block to the file's hash; blocks must come in their order. */
  void hash(Block read) {
    if (asItIs) {
      raw.hash(read.bytes(), read.fresh(), read.filled() - read.fresh());
    } else {
      raw.hash(read.raw(), 0, read.rawLength());
    }
  }

  /** The file's hash, when all blocks were hashed; to be asked once. */
  String sha256() throws IOException {
    if (asItIs) {
      hash(rest);
    }
    raw.finish();
    return raw.sha256();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
