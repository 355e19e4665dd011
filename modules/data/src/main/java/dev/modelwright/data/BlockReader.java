// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import dev.modelwright.base.Problem;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads a file block by block, each with the cells of its complete rows; a row that is not complete
 * begins the next block.
 */
final class BlockReader {

  /** The longest row. */
  static final int MOST_BYTES = 128 << 20;

  private final InputStream in;
  private final RowScanner scanner;
  private final int mostBytes;
  private Block before = new Block(0);
  private boolean ended;

  BlockReader(InputStream in, RowScanner scanner) {
    this(in, scanner, MOST_BYTES);
  }

  BlockReader(InputStream in, RowScanner scanner, int mostBytes) {
    this.in = in;
    this.scanner = scanner;
    this.mostBytes = mostBytes;
  }

  /** Fills the block; false when nothing is left. The block before must still be as it was. */
  boolean next(Block block) throws IOException {
    boolean holdsRows = before.cells().full();
    block.begin(before);
    before = block;
    do {
      if (!holdsRows) {
        fill(block);
      }
      holdsRows = false;
      block.end(scanner.scan(block.bytes(), 0, block.filled(), ended, block.cells()));
    } while (block.cells().rows() == 0 && !ended);
    return block.cells().rows() > 0;
  }

  private void fill(Block block) throws IOException {
    if (block.full() && !ended) {
      grow(block);
    }
    while (!ended && !block.full()) {
      int count = in.read(block.bytes(), block.filled(), block.bytes().length - block.filled());
      ended = count < 0;
      block.fill(Math.max(0, count));
    }
  }

  private void grow(Block block) {
    if (block.bytes().length >= mostBytes) {
      throw Problem.at("file", "data.row-too-long", mostBytes >> 20).exception();
    }
    block.grow(mostBytes);
  }
}
