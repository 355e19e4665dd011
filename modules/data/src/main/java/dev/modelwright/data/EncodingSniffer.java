// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Finds out how a file's bytes hold characters: a byte order mark, the zero bytes of UTF-16 and
 * UTF-32, well-formed UTF-8, and else the most plausible of {@link NarrowEncodings}.
 */
final class EncodingSniffer {

  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

  private EncodingSniffer() {}

  /** The encoding of a file that begins with these bytes. */
  static Encoding detect(byte[] sample, int length) {
    return mark(sample, length)
        .or(() -> wide(sample, length))
        .orElseGet(() -> new Encoding(narrow(sample, length), 0));
  }

  /** The length of the byte order mark of a known encoding at a file's start. */
  static int markLength(byte[] head, Charset charset) {
    return mark(head, head.length)
        .filter(encoding -> encoding.charset().equals(charset))
        .map(Encoding::markBytes)
        .orElse(0);
  }

  private static Optional<Encoding> mark(byte[] sample, int length) {
    byte[] head = Arrays.copyOf(sample, Math.min(length, 4));
    int mark = head.length < 4 ? 0 : ByteBuffer.wrap(head).getInt();
    if (mark == 0x0000FEFF) {
      return Optional.of(new Encoding(UTF_32BE, 4));
    }
    if (mark == 0xFFFE0000) {
      return Optional.of(new Encoding(UTF_32LE, 4));
    }
    if (head.length >= 3
        && head[0] == (byte) 0xEF
        && head[1] == (byte) 0xBB
        && head[2] == (byte) 0xBF) {
      return Optional.of(new Encoding(StandardCharsets.UTF_8, 3));
    }
    if (head.length < 2 || (head[0] + head[1]) != (byte) 0xFE + (byte) 0xFF) {
      return Optional.empty();
    }
    return head[0] == (byte) 0xFE && head[1] == (byte) 0xFF
        ? Optional.of(new Encoding(StandardCharsets.UTF_16BE, 2))
        : head[0] == (byte) 0xFF && head[1] == (byte) 0xFE
            ? Optional.of(new Encoding(StandardCharsets.UTF_16LE, 2))
            : Optional.empty();
  }

  /**
   * UTF-16 or UTF-32 without a mark: delimiters and line ends alone bring zeros at one place of
   * each two bytes, or at three of each four.
   */
  private static Optional<Encoding> wide(byte[] sample, int length) {
    int[] zeros = new int[4];
    for (int i = 0; i < length; i++) {
      zeros[i & 3] += sample[i] == 0 ? 1 : 0;
    }
    int few = length / 20;
    if (length < 4 || zeros[0] + zeros[1] + zeros[2] + zeros[3] <= few) {
      return Optional.empty();
    }
    int all = length / 4;
    if (zeros[3] >= all && zeros[2] > all / 2) {
      return Optional.of(new Encoding(UTF_32LE, 0));
    }
    if (zeros[0] >= all && zeros[1] > all / 2) {
      return Optional.of(new Encoding(UTF_32BE, 0));
    }
    int even = zeros[0] + zeros[2];
    int odd = zeros[1] + zeros[3];
    return odd > few && even <= odd / 4 && wideLines(sample, length, 0, odd)
        ? Optional.of(new Encoding(StandardCharsets.UTF_16LE, 0))
        : even > few && odd <= even / 4 && wideLines(sample, length, 1, even)
            ? Optional.of(new Encoding(StandardCharsets.UTF_16BE, 0))
            : Optional.empty();
  }

  /**
   * Whether the line ends are of two bytes: zeros strewn in a text of single bytes can stand at one
   * of two places by chance, but its line ends do not. Without a line end only many zeros tell.
   *
   * @param low which byte of two says which sign of ASCII it is: 0 the first, 1 the second
   */
  private static boolean wideLines(byte[] sample, int length, int low, int zeros) {
    int wide = 0;
    int astray = 0;
    for (int i = 0; i + 1 < length; i += 2) {
      wide += lineEnd(sample[i + low]) && sample[i + 1 - low] == 0 ? 1 : 0;
      astray += lineEnd(sample[i + 1 - low]) ? 1 : 0;
    }
    return wide > 0 ? astray <= wide / 4 : astray == 0 && zeros >= length / 8;
  }

  private static boolean lineEnd(byte sign) {
    return sign == '\n' || sign == '\r';
  }

  /** Whether bytes are UTF-8 with few broken ones at most. */
  static boolean mostlyUtf8(long sequences, long strays) {
    return strays == 0 || sequences >= 10 * strays;
  }

  private static Charset narrow(byte[] sample, int length) {
    Utf8.Count utf8 = Utf8.count(sample, 0, length);
    if (mostlyUtf8(utf8.sequences(), utf8.strays())) {
      return StandardCharsets.UTF_8;
    }
    return NarrowEncodings.of(sample, length);
  }
}
