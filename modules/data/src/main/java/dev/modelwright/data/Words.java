// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Eight bytes at once in a long, the first one in its lowest bits. Marks are longs that have the
 * highest bit set of each byte that was sought, and no others.
 */
final class Words {

  static final int BYTES = 8;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long HIGH = 0x8080808080808080L;
  private static final long LOW = ~HIGH;

  /** Brings the lowest bit of each byte to the highest byte. */
  private static final long EIGHTH = 0x0102040810204080L;

  private static final long ONES = 0x0101010101010101L;

  private Words() {}

  /** The eight bytes from a position on. */
  static long at(byte[] bytes, int position) {
    return (long) LONGS.get(bytes, position);
  }

  /** Eight times the same byte. */
  static long all(int sign) {
    return (sign & 0xFF) * ONES;
  }

  /** Marks the bytes that are zero. */
  static long zeros(long word) {
    return ~(((word & LOW) + LOW) | word) & HIGH;
  }

  /** Marks the bytes below a number, which is at most 128. */
  static long below(long word, int bound) {
    return ~(((word & LOW) + all(128 - bound)) | word) & HIGH;
  }

  /**
   * The number that eight digits are, each of them a byte from 0 to 9: made by three
   * multiplications (after Daniel Lemire, "Quickly parsing eight digits", 2018).
   */
  static long digits(long word) {
    long pairs = (word * 2561) >>> 8;
    long fours = ((pairs & 0x00FF00FF00FF00FFL) * 6553601) >>> 16;
    return ((fours & 0x0000FFFF0000FFFFL) * 42949672960001L) >>> 32;
  }

  /** Marks as eight bits, that of the first byte the lowest. */
  static long bits(long marks) {
    return (marks >>> 7) * EIGHTH >>> 56;
  }

  /** Which of the bytes, from 0, is the first that is marked. */
  static int first(long marks) {
    return Long.numberOfTrailingZeros(marks) >>> 3;
  }

  /** The first bytes of a word, at most seven; the others are zero. */
  static long head(long word, int count) {
    return word & ((1L << (8 * count)) - 1);
  }
}
