// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells apart encodings of one or two bytes a character that are not Unicode, by how plausible the
 * text is that each makes of the bytes: everyday characters of Chinese, syllables of Japanese and
 * Korean, the letters of other languages as often as they are used.
 */
final class NarrowEncodings {
  /** What bytes are read as that are of no other encoding. */
  static final Charset SINGLE_BYTE = Charset.forName("windows-1252");

  private static final List<String> ASIAN =
      List.of("GB18030", "windows-31j", "Big5", "EUC-JP", "EUC-KR");

  /** Bytes that make less plausible text than that are of a western encoding. */
  private static final double DOUBT = 0.75;

  private static final double SYLLABLE = 1.05;
  private static final double HANGUL = 1.02;
  private static final double RARE = 0.3;
  private static final double KANJI = 0.7;
  private static final double LETTERS = 0.97;
  private static final double SCRIPT_WEIGHT = 1.01;

  private NarrowEncodings() {}

  /** All that are told apart, the most usual first. */
  static Stream<String> names() {
    return Stream.concat(
        Stream.concat(Stream.of(SINGLE_BYTE.name()), ASIAN.stream()),
        Alphabet.ALL.stream().skip(1).map(Alphabet::charset));
  }

  /** The most plausible encoding of bytes that are not UTF-8. */
  static Charset of(byte[] sample, int length) {
    SingleBytes single = SingleBytes.best(sample, length);
    Charset best = Charset.forName(single.alphabet().charset());
    double bestScore =
        single.alphabet().latin()
            ? Math.max(Math.max(DOUBT, isolated(sample, length)), LETTERS * single.share())
            : SCRIPT_WEIGHT * single.share();
    for (String name : ASIAN) {
      double score = Charset.isSupported(name) ? asian(sample, length, name) : 0;
      if (score > bestScore) {
        bestScore = score;
        best = Charset.forName(name);
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

  /** The bytes as text; empty if they are malformed. */
  private static CharBuffer decoded(byte[] sample, int length, String charset) {
    CharBuffer text = CharBuffer.allocate(length);
    CoderResult result =
        Charset.forName(charset)
            .newDecoder()
            .decode(ByteBuffer.wrap(sample, 0, length), text, false);
    return result.isError() ? CharBuffer.allocate(0) : text.flip();
  }

  /** The share of characters beyond ASCII that are common in the encoding's language. */
  private static double asian(byte[] sample, int length, String name) {
    CharBuffer text = decoded(sample, length, name);
    int beyond = 0;
    double common = 0;
    int at = 0;
    for (int i = 0; i < text.limit(); i++) {
      char c = text.get(i);
      while (at < length && c >= 0x80 && sample[at] >= 0) {
        at++;
      }
      if (c >= 0x80) {
        beyond++;
        common += weight(c, sample[at] & 0xFF, at + 1 < length ? sample[at + 1] & 0xFF : 0, name);
        at += name.equals("windows-31j") && halfKana(c) ? 1 : 2;
      }
    }
    return beyond == 0 ? 0 : common / beyond;
  }

  private static boolean halfKana(char c) {
    return c >= 0xFF61 && c <= 0xFF9F;
  }

  private static double weight(char c, int lead, int trail, String name) {
    boolean kana = c >= 0x3040 && c <= 0x30FF;
    boolean han = c >= 0x4E00 && c <= 0x9FFF;
    boolean hangul = c >= 0xAC00 && c <= 0xD7A3;
    boolean signs =
        (c >= 0x3000 && c <= 0x303F) || (c >= 0xFF00 && c <= 0xFF5E) || "·§—…‘’“”×".indexOf(c) >= 0;
    if (signs) {
      return 0.9;
    }
    return switch (name) {
      case "GB18030" -> han ? everyday(lead >= 0xB0 && lead <= 0xD7 && trail >= 0xA1) : 0;
      case "Big5" -> han ? everyday(lead >= 0xA4 && lead <= 0xC6) : 0;
      case "EUC-KR" -> hangul ? HANGUL : han ? RARE : 0;
      case "windows-31j" ->
          kana ? SYLLABLE : han ? (lead >= 0x88 && lead <= 0x97 ? LETTERS : KANJI) : 0;
      default -> kana ? SYLLABLE : han ? KANJI : 0;
    };
  }

  /** Whether a character is one of the few thousand that come first in its standard. */
  private static double everyday(boolean first) {
    return first ? 1 : RARE;
  }
}
