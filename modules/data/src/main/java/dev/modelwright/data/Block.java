// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.util.Arrays;

/**
 * A piece of a table's bytes, as UTF-8, with the cells of its complete rows. Used again and again.
 */
final class Block {

  private static final int MOST_CELLS = 1 << 18;

  private final int size;
  private final Cells cells = new Cells(MOST_CELLS);
  private byte[] bytes;
  private int fresh;
  private int filled;
  private int end;
  private byte[] raw = {};
  private int rawLength;
  private long position;

  Block(int size) {
    this.size = size;
    this.bytes = new byte[size];
  }

  /** Another block of this size, empty. */
  Block another() {
    return new Block(size);
  }

  /** Begins with what the block before left over. */
  void begin(Block before) {
    int left = before.filled - before.end;
    position = before.position + before.end;
    byte[] from = before.bytes;
    if (left > bytes.length || (bytes.length > size && left <= size)) {
      bytes = new byte[Math.max(size, left)];
    }
    System.arraycopy(from, before.end, bytes, 0, left);
    fresh = left;
    filled = left;
    end = 0;
  }

  /** Makes room for more bytes. */
  void grow(int most) {
    bytes = Arrays.copyOf(bytes, (int) Math.min(2L * bytes.length, most));
  }

  boolean full() {
    return filled == bytes.length;
  }

  /** The block's bytes; those up to {@link #end()} are its rows. */
  byte[] bytes() {
    return bytes;
  }

  int filled() {
    return filled;
  }

  /** Where the bytes begin that the block before did not have. */
  int fresh() {
    return fresh;
  }

  void fill(int count) {
    filled += count;
  }

  /** The end of the complete rows. */
  int end() {
    return end;
  }

  void end(int position) {
    end = position;
  }

  /** Where the block begins in the table's text. */
  long position() {
    return position;
  }

  Cells cells() {
    return cells;
  }

  /** What was read of the file itself to make this block. */
  byte[] raw() {
    return raw;
  }

  int rawLength() {
    return rawLength;
  }

  /** Takes over what was read of the file; returns an array that can be used for the next bytes. */
  byte[] raw(byte[] read, int length) {
    byte[] free = raw;
    raw = read;
    rawLength = length;
    return free;
  }
}
