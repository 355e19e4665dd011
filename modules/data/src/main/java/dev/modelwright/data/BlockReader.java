// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import dev.modelwright.base.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Reads a file block by block, each with the cells of its complete rows; a row that is not complete
 * begins the next block. Columns of a block are independent of each other.
 */
final class BlockReader {

  private static final int BLOCK = 1 << 20;

  private final InputStream in;
  private final RowScanner scanner;
  private final Cells cells = new Cells();
  private byte[] bytes;
  private int filled;
  private int consumed;
  private boolean ended;

  BlockReader(InputStream in, RowScanner scanner) {
    this(in, scanner, BLOCK);
  }

  BlockReader(InputStream in, RowScanner scanner, int blockSize) {
    this.in = in;
    this.scanner = scanner;
    this.bytes = new byte[blockSize];
  }

  /** Goes to the next block; false when there is none. */
  boolean next() throws IOException {
    System.arraycopy(bytes, consumed, bytes, 0, filled - consumed);
    filled -= consumed;
    consumed = 0;
    do {
      fill();
      if (filled == 0) {
        return false;
      }
      consumed = scanner.scan(bytes, 0, filled, ended, cells);
    } while (cells.rows() == 0 && !ended);
    return cells.rows() > 0;
  }

  private void fill() throws IOException {
    if (filled == bytes.length && !ended) {
      grow();
    }
    while (!ended && filled < bytes.length) {
      int count = in.read(bytes, filled, bytes.length - filled);
      ended = count < 0;
      filled += Math.max(0, count);
    }
  }

  private void grow() {
    if (bytes.length >= Cells.MOST_BYTES) {
      throw Problem.at("file", "data.row-too-long", Cells.MOST_BYTES >> 20).exception();
    }
    bytes = Arrays.copyOf(bytes, (int) Math.min(2L * bytes.length, Cells.MOST_BYTES));
  }

  /** The block's bytes; valid until the next one. */
  byte[] bytes() {
    return bytes;
  }

  /** Where the block's cells are; valid until the next one. */
  Cells cells() {
    return cells;
  }

  /** The end of the block's complete rows. */
  int end() {
    return consumed;
  }
}
