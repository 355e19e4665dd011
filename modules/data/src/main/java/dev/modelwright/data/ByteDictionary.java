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

  /** For each number the first eight bytes, then the offset and the length of all of them. */
  private long[] entries = new long[32];

  private int[] counts = new int[16];

  /** Half of each slot is a hash, half is a number, counted from 1; 0 where the slot is free. */
  private long[] slots = new long[64];

  private int size;
  private int used;

  /** The number of this range, a new one if it was not seen before; counts it. */
  int add(byte[] bytes, int start, int end) {
    long head = head(bytes, start, end);
    long hash = hash(head, bytes, start, end);
    int mask = slots.length - 1;
    int place = (int) (hash >>> 32) & mask;
    for (long slot = slots[place]; slot != 0; slot = slots[place]) {
      int code = (int) slot - 1;
      if ((slot ^ hash) >>> 32 == 0 && same(code, head, bytes, start, end)) {
        counts[code]++;
        return code;
      }
      place = (place + 1) & mask;
    }
    return insert(place, head, hash, bytes, start, end);
  }

  private boolean same(int code, long head, byte[] bytes, int start, int end) {
    long range = entries[2 * code + 1];
    int length = end - start;
    if (entries[2 * code] != head || (int) range != length) {
      return false;
    }
    int offset = (int) (range >>> 32);
    for (int i = Words.BYTES; i < length; i += Words.BYTES) {
      int at = Math.min(i, length - Words.BYTES);
      if (Words.at(arena, offset + at) != Words.at(bytes, start + at)) {
        return false;
      }
    }
    return true;
  }

  private int insert(int place, long head, long hash, byte[] bytes, int start, int end) {
    int code = size++;
    if (size == counts.length) {
      counts = Arrays.copyOf(counts, 2 * size);
      entries = Arrays.copyOf(entries, 4 * size);
    }
    int length = end - start;
    if (arena.length - used < length) {
      arena = Arrays.copyOf(arena, larger(used, length));
    }
    System.arraycopy(bytes, start, arena, used, length);
    entries[2 * code] = head;
    entries[2 * code + 1] = (long) used << 32 | length;
    used += length;
    counts[code] = 1;
    slots[place] = hash >>> 32 << 32 | size;
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
    long[] old = slots;
    slots = new long[2 * old.length];
    int mask = slots.length - 1;
    for (long slot : old) {
      if (slot != 0) {
        int place = (int) (slot >>> 32) & mask;
        while (slots[place] != 0) {
          place = (place + 1) & mask;
        }
        slots[place] = slot;
      }
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
  private static long hash(long head, byte[] bytes, int start, int end) {
    long hash = (head ^ (end - start)) * MIX;
    for (int i = start + Words.BYTES; i < end; i += Words.BYTES) {
      hash ^= hash >>> 29;
      hash = (hash ^ Words.at(bytes, Math.min(i, end - Words.BYTES))) * MIX;
    }
    return hash;
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
    long range = entries[2 * code + 1];
    int offset = (int) (range >>> 32);
    return Bytes.text(arena, offset, offset + (int) range);
  }
}
