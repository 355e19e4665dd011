// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

/** Lines of bytes that end with LF, CR LF or CR. */
final class Lines {
  private Lines() {}

  /** Where the line end is, or the end of the bytes. */
  static int end(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to && bytes[at] != '\n' && bytes[at] != '\r') {
      at++;
    }
    return at;
  }

  /** Where the next line begins after a line end. */
  static int after(byte[] bytes, int lineEnd, int to) {
    boolean two = lineEnd + 1 < to && bytes[lineEnd] == '\r' && bytes[lineEnd + 1] == '\n';
    return Math.min(to, lineEnd + (two ? 2 : 1));
  }

  /** How many lines begin between two places, the first of which is the beginning of one. */
  static int count(byte[] bytes, int from, int to) {
    int lines = 0;
    for (int at = from; at < to; lines++) {
      at = after(bytes, end(bytes, at, to), to);
    }
    return lines;
  }
}
