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

  private static final long STIR = 0xC2B2AE3D27D4EB4FL;
  private static final int FIRST_BITS = 6;

  /** Fewer slots than that are filled to an eighth, since looking twice takes longer than room. */
  private static final int MANY = 1 << 16;

  private static final int ROOMY = 8;

  private static final long MOST_BYTES = Integer.MAX_VALUE - 8L;

  private byte[] arena = new byte[256];

  /** For each number the first eight bytes, the last eight, and where all of them are. */
  private long[] entries = new long[3 * 16];

  private int[] counts = new int[16];

  /** Half of each slot is a hash, half is a number, counted from 1; 0 where the slot is free. */
  private long[] slots = new long[1 << FIRST_BITS];

  /** What brings a hash to its place: its highest bits depend on all bytes. */
  private int shift = Long.SIZE - FIRST_BITS;

  private int size;
  private int used;

  /** The number of this range, a new one if it was not seen before; counts it. */
  int add(byte[] bytes, int start, int end) {
    int length = end - start;
    long head;
    long tail;
    if (length > 0 && start + Words.BYTES <= bytes.length) {
      long mask = -1L >>> (Long.SIZE - 8 * Math.min(length, Words.BYTES));
      head = Words.at(bytes, start) & mask;
      tail = Words.at(bytes, Math.max(start, end - Words.BYTES)) & mask;
    } else {
      head = fewBytes(bytes, start, end);
      tail = head;
    }
    long hash = (head + (tail ^ length) * STIR) * MIX;
    return add(
        length > 2 * Words.BYTES ? inner(hash, bytes, start, end) : hash,
        head,
        tail,
        bytes,
        start,
        length);
  }

  private int add(long hash, long head, long tail, byte[] bytes, int start, int length) {
    int mask = slots.length - 1;
    int place = (int) (hash >>> shift);
    for (long slot = slots[place]; slot != 0; slot = slots[place]) {
      int code = (int) slot - 1;
      if ((slot ^ hash) >>> 32 == 0 && same(code, head, tail, bytes, start, length)) {
        counts[code]++;
        return code;
      }
      place = (place + 1) & mask;
    }
    slots[place] = hash >>> 32 << 32 | (size + 1);
    return insert(head, tail, bytes, start, length);
  }

  private boolean same(int code, long head, long tail, byte[] bytes, int start, int length) {
    long range = entries[3 * code + 2];
    if ((entries[3 * code] ^ head | entries[3 * code + 1] ^ tail | (int) range ^ length) != 0) {
      return false;
    }
    int offset = (int) (range >>> 32);
    for (int i = Words.BYTES; i < length - Words.BYTES; i += Words.BYTES) {
      if (Words.at(arena, offset + i) != Words.at(bytes, start + i)) {
        return false;
      }
    }
    return true;
  }

  private int insert(long head, long tail, byte[] bytes, int start, int length) {
    int code = size++;
    if (size == counts.length) {
      counts = Arrays.copyOf(counts, 2 * size);
      entries = Arrays.copyOf(entries, 6 * size);
    }
    if (arena.length - used < length) {
      arena = Arrays.copyOf(arena, larger(used, length));
    }
    System.arraycopy(bytes, start, arena, used, length);
    entries[3 * code] = head;
    entries[3 * code + 1] = tail;
    entries[3 * code + 2] = (long) used << 32 | length;
    used += length;
    counts[code] = 1;
    if (size > slots.length / (slots.length < MANY ? ROOMY : 2)) {
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
    shift--;
    int mask = slots.length - 1;
    for (long slot : old) {
      if (slot != 0) {
        int place = (int) (slot >>> shift);
        while (slots[place] != 0) {
          place = (place + 1) & mask;
        }
        slots[place] = slot;
      }
    }
  }

  /** Fewer than eight bytes, followed by zeros. */
  private static long fewBytes(byte[] bytes, int start, int end) {
    long few = 0;
    for (int i = end - 1; i >= start; i--) {
      few = few << 8 | (bytes[i] & 0xFF);
    }
    return few;
  }

  /** Takes the bytes between the first and the last eight into the hash, too. */
  private static long inner(long hash, byte[] bytes, int start, int end) {
    long all = hash;
    for (int i = start + Words.BYTES; i < end - Words.BYTES; i += Words.BYTES) {
      all ^= all >>> 29;
      all = (all ^ Words.at(bytes, i)) * MIX;
    }
    return all;
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
    long range = entries[3 * code + 2];
    int offset = (int) (range >>> 32);
    return Bytes.text(arena, offset, offset + (int) range);
  }
}
