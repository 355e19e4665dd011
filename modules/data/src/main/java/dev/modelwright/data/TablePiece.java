// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import dev.modelwright.data.Sniffer.Sniffed;

/**
 * One of several tables of a sample, cut out of it.
 *
 * @param read how it is read alone
 * @param begin where its first row begins, behind what stands above it
 * @param lines how many it has, without notes below
 * @param rows how many of data
 * @param cells how many are filled
 * @param named how many are in the first row
 */
record TablePiece(Sniffed read, int begin, int lines, int rows, long cells, int named) {

  /**
   * Looks at a part of a sample; the signs are those of the whole.
   *
   * @param begun whether the whole sample's table begins in this part, which is then the first;
   *     what is not of the table above it may show only beside all rows
   */
  static TablePiece of(Sample part, Sniffed whole, boolean begun) {
    Dialect signs = whole.dialect();
    Sniffed alone = Sniffer.sniff(part, Grammar.of(signs, false), signs.delimiter());
    boolean known =
        begun
            && alone.shape().width() == whole.shape().width()
            && alone.dialect().preambleLines() < signs.preambleLines();
    Sniffed read = known ? alone.startingAs(signs) : alone;
    TableRows all = new TableRows(part.cells(read.grammar(), read.shape()), part.bytes());
    int data = read.dialect().preambleLines() + read.dialect().headerRows();
    TableEnd end =
        part.whole() ? TableEnd.find(all.cells(), part.bytes(), data, read.shape()) : TableEnd.NONE;
    return cut(all, read.endingAt(end));
  }

  private static TablePiece cut(TableRows all, Sniffed read) {
    byte[] bytes = all.bytes();
    int first = Math.min(read.dialect().preambleLines(), all.cells().rows() - 1);
    int begin = all.cells().from(first);
    int end = Footnotes.lastLines(bytes, bytes.length, read.end().notes());
    int data = -read.dialect().headerRows();
    long filled = 0;
    for (int row = first; row < all.cells().rows() && all.cells().from(row) < end; row++) {
      filled += all.filled(row);
      data += all.empty(row) ? 0 : 1;
    }
    return new TablePiece(
        read, begin, Lines.count(bytes, begin, end), Math.max(0, data), filled, all.filled(first));
  }

  /**
   * Whether it looks like a table: rows with values below names, or values alone. One that has
   * names for few of its columns was cut wrongly.
   */
  boolean real() {
    int values = read.shape().values().cardinality();
    int width = read.shape().width();
    return rows > 1
        && width > 1
        && (read.dialect().header() ? values > 0 && 2 * named > width : values > 1);
  }
}
