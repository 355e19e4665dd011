// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.function.LongFunction;

/** A stream of UTF-8 without its last lines: those are held back until the end shows them. */
final class Footnotes extends FilterInputStream {
  private static final int BLOCK = 1 << 16;
  private final int lines;
  private byte[] held = new byte[BLOCK];
  private int from;
  private int free;
  private int to;
  private boolean ended;
  private long passed;

  private Footnotes(InputStream in, int lines) {
    super(in);
    this.lines = lines;
  }

  /** The stream without that many lines at its end, empty ones too. */
  static InputStream without(InputStream in, int lines) {
    return lines == 0 ? in : new Footnotes(in, lines);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    while (from == free && !ended) {
      more();
    }
    int count = Math.min(length, free - from);
    System.arraycopy(held, from, bytes, offset, count);
    from += count;
    passed += count;
    return count == 0 && length > 0 ? -1 : count;
  }

  /**
   * Takes down the lines that were held back, when everything else was read.
   *
   * @param kind of what is left out at a position of the text
   */
  void tell(RepairLog log, LongFunction<Repair.Kind> kind) {
    for (int line = free; line < to; ) {
      int end = Lines.end(held, line, to);
      int next = Lines.after(held, end, to);
      if (!Bytes.blank(held, line, end)) {
        long position = passed + line - free;
        log.add(kind.apply(position), position, held, line, next);
      }
      line = next;
    }
  }

  @Override
  public long skip(long count) throws IOException {
    return readNBytes((int) Math.min(BLOCK, Math.max(0, count))).length;
  }

  private void more() throws IOException {
    System.arraycopy(held, from, held, 0, to - from);
    to -= from;
    from = 0;
    if (held.length - to < BLOCK) {
      held = Arrays.copyOf(held, 2 * held.length);
    }
    int count = in.read(held, to, held.length - to);
    ended = count < 0;
    to += Math.max(0, count);
    free = lastLines(held, to, lines);
  }

  /**
   * Where the last lines begin; a line end at the very end belongs to the last line.
   *
   * @return 0 if there are no more lines than that
   */
  static int lastLines(byte[] bytes, int to, int lines) {
    int at = to;
    for (int line = 0; line < lines && at > 0; line++) {
      at = lineStart(bytes, at);
    }
    return at;
  }

  /** Where the line begins that ends before this position. */
  private static int lineStart(byte[] bytes, int end) {
    int at = end;
    if (bytes[at - 1] == '\n') {
      at -= at > 1 && bytes[at - 2] == '\r' ? 2 : 1;
    } else if (bytes[at - 1] == '\r') {
      at--;
    }
    while (at > 0 && bytes[at - 1] != '\n' && bytes[at - 1] != '\r') {
      at--;
    }
    return at;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
