// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

/** Tells UTF-8 from other bytes, after The Unicode Standard 16, table 3-7. */
final class Utf8 {

  private static final long HIGH_BITS = 0x8080808080808080L;

  private Utf8() {}

  /** The first position at or after {@code from} with a byte beyond ASCII, or {@code to}. */
  static int skipAscii(byte[] bytes, int from, int to) {
    int i = from;
    while (i + 32 <= to) {
      long four =
          Words.at(bytes, i)
              | Words.at(bytes, i + 8)
              | Words.at(bytes, i + 16)
              | Words.at(bytes, i + 24);
      if ((four & HIGH_BITS) != 0) {
        break;
      }
      i += 32;
    }
    while (i < to && bytes[i] >= 0) {
      i++;
    }
    return i;
  }

  /**
   * The length of the well-formed sequence at a position; 0 where it is not well formed, and -1
   * where it is cut off by the end.
   */
  static int sequence(byte[] bytes, int at, int to) {
    int lead = bytes[at] & 0xFF;
    int length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (lead > 0xF4) {
      return 0;
    }
    for (int k = 1; k < length; k++) {
      if (at + k >= to) {
        return -1;
      }
      int next = bytes[at + k] & 0xFF;
      if ((next & 0xC0) != 0x80 || (k == 1 && !second(lead, next))) {
        return 0;
      }
    }
    return length;
  }

  private static boolean second(int lead, int next) {
    return switch (lead) {
      case 0xE0 -> next >= 0xA0;
      case 0xED -> next < 0xA0;
      case 0xF0 -> next >= 0x90;
      case 0xF4 -> next < 0x90;
      default -> true;
    };
  }

  /** Counts the well-formed sequences beyond ASCII and the bytes that belong to none. */
  static Count count(byte[] bytes, int from, int to) {
    int sequences = 0;
    int strays = 0;
    int i = skipAscii(bytes, from, to);
    while (i < to) {
      int length = sequence(bytes, i, to);
      if (length < 0) {
        return new Count(sequences, strays, to - i);
      }
      sequences += length > 1 ? 1 : 0;
      strays += length == 0 ? 1 : 0;
      i = skipAscii(bytes, i + Math.max(1, length), to);
    }
    return new Count(sequences, strays, 0);
  }

  /**
   * What was found.
   *
   * @param sequences well-formed sequences of more than one byte
   * @param strays bytes that belong to no well-formed sequence
   * @param open bytes at the end that may go on
   */
  record Count(int sequences, int strays, int open) {}
}
