// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.nio.charset.Charset;
import java.util.Arrays;

/**
 * How a file's bytes hold characters.
 *
 * @param markBytes the length of the byte order mark at the file's start, 0 where there is none
 * @param delimiter what stands between cells, if it is not a single sign of ASCII, and is read as
 *     {@link Grammar#STAND_IN}; else empty
 * @param controls whether the control characters U+0080 to U+009F stand for the signs that
 *     Windows-1252 has in their places, as where a text was taken for Latin-1
 * @param zeros whether zero bytes are left out, as where texts of fixed length were filled with
 *     them
 */
record Encoding(Charset charset, int markBytes, String delimiter, boolean controls, boolean zeros) {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String SIGNS = new String(highBytes(), WINDOWS);

  Encoding(Charset charset, int markBytes) {
    this(charset, markBytes, "", false, false);
  }

  private static byte[] highBytes() {
    byte[] bytes = new byte[32];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (0x80 + i);
    }
    return bytes;
  }

  /** The same for cells that are parted so; a single sign of ASCII needs nothing. */
  Encoding partedBy(String cells) {
    return Grammar.single(cells) ? this : new Encoding(charset, markBytes, cells, controls, zeros);
  }

  Encoding withControls() {
    return new Encoding(charset, markBytes, delimiter, true, zeros);
  }

  /** The same for a file that proved to be in another encoding, which has no mark. */
  Encoding in(Charset other) {
    return new Encoding(other, 0, delimiter, false, zeros);
  }

  Encoding withoutZeros() {
    return new Encoding(charset, markBytes, delimiter, controls, true);
  }

  /** Whether characters must be changed. */
  boolean changes() {
    return !delimiter.isEmpty() || controls || zeros;
  }

  /** How many signs of the delimiter stand at a place, all of them or those before the end. */
  int delimiterAt(char[] chars, int from, int to) {
    int length = 0;
    while (length < delimiter.length()
        && from + length < to
        && chars[from + length] == delimiter.charAt(length)) {
      length++;
    }
    return length == delimiter.length() || from + length == to ? length : 0;
  }

  /** The sign that a character stands for. */
  char meant(char c) {
    boolean control = controls && c >= 0x80 && c < 0xA0 && SIGNS.charAt(c - 0x80) != '\uFFFD';
    return control ? SIGNS.charAt(c - 0x80) : c;
  }

  /** Whether bytes of UTF-8 hold the control characters U+0080 to U+009F. */
  static boolean holdsControls(byte[] utf8) {
    for (int i = 0; i + 1 < utf8.length; i++) {
      if (utf8[i] == (byte) 0xC2 && utf8[i + 1] < (byte) 0xA0) {
        return true;
      }
    }
    return false;
  }

  /** Bytes of UTF-8 with the delimiter changed. */
  static byte[] parted(byte[] utf8, String delimiter) {
    byte[] sign = delimiter.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    byte[] parted = new byte[utf8.length];
    int length = 0;
    for (int i = 0; i < utf8.length; ) {
      boolean here =
          i + sign.length <= utf8.length
              && Arrays.equals(utf8, i, i + sign.length, sign, 0, sign.length);
      parted[length++] = here ? (byte) Grammar.STAND_IN : utf8[i];
      i += here ? sign.length : 1;
    }
    return Arrays.copyOf(parted, length);
  }
}
