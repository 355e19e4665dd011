// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import dev.modelwright.base.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** A file's table, block by block, from its first row of data on, without empty lines. */
final class TableBlocks implements AutoCloseable {

  private static final int MOST_COLUMNS = 100_000;
  private static final byte[] SINK = new byte[1 << 16];

  private final HashedInput raw;
  private final InputStream in;
  private final RowScanner scanner;
  private final BlockReader blocks;
  private final CellText cellText;
  private final Dialect dialect;
  private int preambleLeft;
  private int headerLeft;
  private final List<List<String>> headerRows = new ArrayList<>();
  private List<String> header = List.of();
  private Layout layout = Layout.invented(0);

  private TableBlocks(HashedInput raw, Encoding encoding, Sniffer.Sniffed sniffed)
      throws IOException {
    this.raw = raw;
    Encoding parted = encoding.partedBy(sniffed.dialect().delimiter());
    this.in = Footnotes.without(SourceFile.utf8(raw, parted), sniffed.dialect().footnoteLines());
    this.scanner = new RowScanner(sniffed.grammar(), sniffed.shape());
    this.blocks = new BlockReader(in, scanner);
    this.cellText = new CellText(sniffed.grammar());
    this.dialect = sniffed.dialect();
    this.preambleLeft = dialect.preambleLines();
    this.headerLeft = dialect.headerRows();
  }

  static TableBlocks open(SourceFile file, Encoding encoding, Sniffer.Sniffed sniffed)
      throws IOException {
    return new TableBlocks(file.open(), encoding, sniffed);
  }

  /** The table in bytes that were taken from a file. */
  static TableBlocks of(InputStream in, Encoding encoding, Sniffer.Sniffed sniffed)
      throws IOException {
    return new TableBlocks(new HashedInput(in), encoding, sniffed);
  }

  /** Goes to the next block of rows; false at the end. */
  boolean next() throws IOException {
    while (blocks.next()) {
      Cells cells = blocks.cells();
      skipPreamble(cells);
      cells.keepRows(row -> !cells.blank(row, blocks.bytes()));
      takeHeader(cells);
      if (cells.rows() > 0) {
        lay();
        return true;
      }
    }
    lay();
    return false;
  }

  private void takeHeader(Cells cells) {
    int taken = Math.min(headerLeft, cells.rows());
    for (int row = 0; row < taken; row++) {
      headerRows.add(texts(row));
    }
    headerLeft -= taken;
    if (taken > 0) {
      header = Names.merged(headerRows);
      cells.keepRows(row -> row >= taken);
    }
  }

  private void skipPreamble(Cells cells) {
    int skip = Math.min(preambleLeft, cells.rows());
    preambleLeft -= skip;
    cells.keepRows(row -> row >= skip);
  }

  private void lay() {
    if (layout.width() > 0) {
      return;
    }
    int width =
        blocks.cells().rows() == 0 ? 0 : TableStart.usualWidth(blocks.cells(), blocks.bytes());
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
    Cells cells = blocks.cells();
    int fitting = 0;
    for (int row = 0; row < cells.rows(); row++) {
      fitting += cells.width(row) == header.size() ? 1 : 0;
    }
    return fitting > cells.rows() / 10 ? header.size() : usual;
  }

  private boolean lastFilled(int width) {
    Cells cells = blocks.cells();
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
    Cells cells = blocks.cells();
    List<String> texts = new ArrayList<>(cells.width(row));
    for (int column = 0; column < cells.width(row); column++) {
      texts.add(cellText.of(blocks.bytes(), cells, cells.cell(row, column)));
    }
    return texts;
  }

  /** The columns; known once a block was read. */
  Layout layout() {
    return layout;
  }

  byte[] bytes() {
    return blocks.bytes();
  }

  Cells cells() {
    return blocks.cells();
  }

  /** The end of the block's bytes. */
  int end() {
    return blocks.end();
  }

  /** How many of the file's bytes were read. */
  long bytesRead() {
    return raw.count();
  }

  /** How many rows were read in another way than they stand. */
  long mended() {
    return scanner.mended();
  }

  /** How many quotes were never closed. */
  int unclosed() {
    return scanner.unclosed();
  }

  /** The file's hash; to be asked once, at the end. */
  String sha256() throws IOException {
    while (raw.read(SINK, 0, SINK.length) >= 0) {
      // what follows the last row belongs to the file too
    }
    return raw.sha256();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
