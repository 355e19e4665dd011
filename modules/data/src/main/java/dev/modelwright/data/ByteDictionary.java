// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import dev.modelwright.base.Problem;
import java.util.Arrays;

/**
 * Numbers the different ranges of bytes it is shown, 0, 1, 2, … in the order of their first
 * appearance, and counts them; makes no object for any of them.
 */
final class ByteDictionary {

  private static final long MIX = 0x9E3779B97F4A7C15L;

  private static final long MOST_BYTES = Integer.MAX_VALUE - 8L;

  private byte[] arena = new byte[256];
  private int[] offsets = new int[17];
  private int[] hashes = new int[16];
  private long[] heads = new long[16];
  private int[] counts = new int[16];
  private int[] slots = new int[64];
  private int size;

  /** The number of this range, a new one if it was not seen before; counts it. */
  int add(byte[] bytes, int start, int end) {
    long head = head(bytes, start, end);
    int hash = hash(head, bytes, start, end);
    int mask = slots.length - 1;
    int slot = hash & mask;
    while (slots[slot] != 0) {
      int code = slots[slot] - 1;
      if (heads[code] == head && hashes[code] == hash && same(code, bytes, start, end)) {
        counts[code]++;
        return code;
      }
      slot = (slot + 1) & mask;
    }
    heads[size] = head;
    return insert(slot, hash, bytes, start, end);
  }

  /** Whether the text of that number, whose head is the same, is the same. */
  private boolean same(int code, byte[] bytes, int start, int end) {
    int offset = offsets[code];
    int length = end - start;
    return offsets[code + 1] - offset == length
        && (length <= Words.BYTES
            || Arrays.equals(
                arena,
                offset + Words.BYTES,
                offset + length,
                bytes,
                start + Words.BYTES,
                end));
  }

  private int insert(int slot, int hash, byte[] bytes, int start, int end) {
    int code = size++;
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
      heads = Arrays.copyOf(heads, 2 * size);
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

  /** The first eight bytes, followed by zeros if there are fewer. */
  private static long head(byte[] bytes, int start, int end) {
    int length = end - start;
    if (length >= Words.BYTES) {
      return Words.at(bytes, start);
    }
    if (start + Words.BYTES <= bytes.length) {
      return Words.head(Words.at(bytes, start), length);
    }
    long head = 0;
    for (int i = end - 1; i >= start; i--) {
      head = head << 8 | (bytes[i] & 0xFF);
    }
    return head;
  }

  /** Takes the bytes behind the head in words too, the last of which overlaps the one before. */
  private static int hash(long head, byte[] bytes, int start, int end) {
    long hash = (head ^ (end - start)) * MIX;
    for (int i = start + Words.BYTES; i < end; i += Words.BYTES) {
      hash ^= hash >>> 29;
      hash = (hash ^ Words.at(bytes, Math.min(i, end - Words.BYTES))) * MIX;
    }
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
