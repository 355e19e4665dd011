// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.nio.charset.StandardCharsets;

/** Ranges of UTF-8 bytes. */
final class Bytes {

  private Bytes() {}

  static boolean blank(byte[] bytes, int start, int end) {
    return trimStart(bytes, start, end) == end;
  }

  /** The first position that is not a space or tab. */
  static int trimStart(byte[] bytes, int start, int end) {
    int i = start;
    while (i < end && (bytes[i] == ' ' || bytes[i] == '\t')) {
      i++;
    }
    return i;
  }

  /** The end without spaces and tabs before it. */
  static int trimEnd(byte[] bytes, int start, int end) {
    int i = end;
    while (i > start && (bytes[i - 1] == ' ' || bytes[i - 1] == '\t')) {
      i--;
    }
    return i;
  }

  static String text(byte[] bytes, int start, int end) {
    return new String(bytes, start, end - start, StandardCharsets.UTF_8);
  }
}
