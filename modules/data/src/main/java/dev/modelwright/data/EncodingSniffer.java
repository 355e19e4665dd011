// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Finds out how a file's bytes hold characters: a byte order mark, the zero bytes of UTF-16,
 * well-formed UTF-8, and else the most plausible of GB18030, Shift-JIS and Windows-1252.
 */
final class EncodingSniffer {

  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

  /** What bytes are read as that are of no other encoding. */
  static final Charset SINGLE_BYTE = Charset.forName("windows-1252");

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

  /** UTF-16 without a mark: delimiters and line ends alone bring zeros on one side of the pairs. */
  private static Optional<Encoding> wide(byte[] sample, int length) {
    int[] zeros = new int[2];
    for (int i = 0; i < length; i++) {
      zeros[i & 1] += sample[i] == 0 ? 1 : 0;
    }
    int pairs = length / 2;
    boolean little = zeros[1] > pairs / 10 && zeros[0] <= zeros[1] / 20;
    boolean big = zeros[0] > pairs / 10 && zeros[1] <= zeros[0] / 20;
    if (pairs < 2 || little == big) {
      return Optional.empty();
    }
    return Optional.of(
        new Encoding(little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE, 0));
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
    Charset best = SINGLE_BYTE;
    double bestScore = isolated(sample, length);
    for (String name : new String[] {"GB18030", "windows-31j"}) {
      if (Charset.isSupported(name)) {
        double score = asian(sample, length, Charset.forName(name));
        if (score > bestScore) {
          bestScore = score;
          best = Charset.forName(name);
        }
      }
    }
    return best;
  }

  /** The share of bytes beyond ASCII that stand alone, as accented letters and signs do. */
  private static double isolated(byte[] sample, int length) {
    int high = 0;
    int alone = 0;
    for (int i = 0; i < length; i++) {
      if (sample[i] < 0) {
        high++;
        boolean before = i > 0 && sample[i - 1] < 0;
        boolean after = i + 1 < length && sample[i + 1] < 0;
        alone += before || after ? 0 : 1;
      }
    }
    return high == 0 ? 1 : (double) alone / high;
  }

  /**
   * The share of characters beyond ASCII that are common in Chinese or Japanese; 0 if malformed.
   */
  private static double asian(byte[] sample, int length, Charset charset) {
    CharBuffer text = CharBuffer.allocate(length);
    CoderResult result =
        charset.newDecoder().decode(ByteBuffer.wrap(sample, 0, length), text, false);
    if (result.isError()) {
      return 0;
    }
    text.flip();
    int beyond = 0;
    double common = 0;
    while (text.hasRemaining()) {
      char c = text.get();
      if (c >= 0x80) {
        beyond++;
        common += weight(c, charset);
      }
    }
    return beyond == 0 ? 0 : common / beyond;
  }

  private static double weight(char c, Charset charset) {
    boolean kana = c >= 0x3040 && c <= 0x30FF;
    boolean han = c >= 0x4E00 && c <= 0x9FFF;
    boolean signs = (c >= 0x3000 && c <= 0x303F) || (c >= 0xFF00 && c <= 0xFF5E);
    if (charset.name().equals("GB18030")) {
      return han ? (everyday(c) ? 1 : 0.3) : signs ? 0.9 : 0;
    }
    return kana ? 1.05 : han ? 0.7 : signs ? 0.9 : 0;
  }

  /** Whether a character is of GB 2312's first level, the 3,755 everyday ones. */
  private static boolean everyday(char c) {
    try {
      ByteBuffer code =
          Charset.forName("GB18030").newEncoder().encode(CharBuffer.wrap(new char[] {c}));
      int lead = code.get() & 0xFF;
      return lead >= 0xB0 && lead <= 0xD7 && code.remaining() == 1 && (code.get() & 0xFF) >= 0xA1;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
