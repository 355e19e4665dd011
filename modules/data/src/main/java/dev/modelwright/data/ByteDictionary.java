// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import dev.modelwright.base.Problem;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Numbers the different ranges of bytes it is shown, 0, 1, 2, … in the order of their first
 * appearance, and counts them; makes no object for any of them.
 */
final class ByteDictionary {

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private static final long MOST_BYTES = Integer.MAX_VALUE - 8L;

  private byte[] arena = new byte[256];
  private int[] offsets = new int[17];
  private int[] hashes = new int[16];
  private int[] counts = new int[16];
  private int[] slots = new int[64];
  private int size;

  /** The number of this range, a new one if it was not seen before; counts it. */
  int add(byte[] bytes, int start, int end) {
    int hash = hash(bytes, start, end);
    int mask = slots.length - 1;
    int slot = hash & mask;
    while (slots[slot] != 0) {
      int code = slots[slot] - 1;
      if (hashes[code] == hash && same(code, bytes, start, end)) {
        counts[code]++;
        return code;
      }
      slot = (slot + 1) & mask;
    }
    return insert(slot, hash, bytes, start, end);
  }

  private boolean same(int code, byte[] bytes, int start, int end) {
    return Arrays.equals(arena, offsets[code], offsets[code + 1], bytes, start, end);
  }

  private int insert(int slot, int hash, byte[] bytes, int start, int end) {
    int code = size++;
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
      counts = Arrays.copyOf(counts, 2 * size);
      offsets = Arrays.copyOf(offsets, 2 * size + 1);
    }
    int offset = offsets[code];
    int length = end - start;
    if (arena.length - offset < length) {
      arena = Arrays.copyOf(arena, larger(offset, length));
    }
    System.arraycopy(bytes, start, arena, offset, length);
    offsets[code + 1] = offset + length;
    hashes[code] = hash;
    counts[code] = 1;
    slots[slot] = size;
    if (size > slots.length / 2) {
      spread();
    }
    return code;
  }

  private static int larger(int used, int more) {
    if ((long) used + more > MOST_BYTES) {
      throw Problem.at("file", "data.too-much-text").exception();
    }
    return (int) Math.min(2L * used + more, MOST_BYTES);
  }

  private void spread() {
    slots = new int[4 * slots.length];
    int mask = slots.length - 1;
    for (int code = 0; code < size; code++) {
      int slot = hashes[code] & mask;
      while (slots[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = code + 1;
    }
  }

  private static int hash(byte[] bytes, int start, int end) {
    long hash = end - start;
    int i = start;
    for (; i + 8 <= end; i += 8) {
      hash = (hash ^ (long) LONGS.get(bytes, i)) * MIX;
      hash ^= hash >>> 29;
    }
    long tail = 0;
    for (; i < end; i++) {
      tail = tail << 8 | (bytes[i] & 0xFF);
    }
    hash = (hash ^ tail) * MIX;
    return (int) (hash >>> 32);
  }

  /** How many different ranges there are. */
  int size() {
    return size;
  }

  /** How often the range of that number was shown. */
  int count(int code) {
    return counts[code];
  }

  String text(int code) {
    return Bytes.text(arena, offsets[code], offsets[code + 1]);
  }
}
