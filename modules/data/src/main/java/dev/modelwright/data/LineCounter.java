// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.io.IOException;
import java.io.InputStream;

/** Counts the lines of a text, which end with LF, CR LF or CR, up to rising positions. */
final class LineCounter implements AutoCloseable {

  private final InputStream in;
  private final byte[] block = new byte[1 << 16];
  private int at;
  private int filled;
  private long position;
  private long line = 1;
  private boolean afterReturn;

  LineCounter(InputStream in) {
    this.in = in;
  }

  /** The line, from 1, on which the byte of that position stands. */
  long at(long wanted) throws IOException {
    while (position < wanted && more()) {
      int stop = (int) Math.min(filled, at + (wanted - position));
      position += stop - at;
      for (; at < stop; at++) {
        step(block[at]);
      }
    }
    return line;
  }

  private void step(byte sign) {
    if (sign == '\r' || (sign == '\n' && !afterReturn)) {
      line++;
    }
    afterReturn = sign == '\r';
  }

  private boolean more() throws IOException {
    if (at == filled) {
      at = 0;
      filled = Math.max(0, in.read(block, 0, block.length));
    }
    return at < filled;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
