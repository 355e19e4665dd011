// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.nio.charset.Charset;
import java.util.Arrays;

/**
 * How a file's bytes hold characters.
 *
 * @param markBytes the length of the byte order mark at the file's start, 0 where there is none
 * @param delimiter a sign beyond ASCII between cells, which is read as {@link Grammar#STAND_IN}; 0
 *     where there is none
 * @param controls whether the control characters U+0080 to U+009F stand for the signs that
 *     Windows-1252 has in their places, as where a text was taken for Latin-1
 */
record Encoding(Charset charset, int markBytes, char delimiter, boolean controls) {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String SIGNS = new String(highBytes(), WINDOWS);

  Encoding(Charset charset, int markBytes) {
    this(charset, markBytes, '\0', false);
  }

  private static byte[] highBytes() {
    byte[] bytes = new byte[32];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (0x80 + i);
    }
    return bytes;
  }

  /** The same for cells that are parted by a sign; one of ASCII needs nothing. */
  Encoding partedBy(char sign) {
    return sign < 0x80 ? this : new Encoding(charset, markBytes, sign, controls);
  }

  Encoding withControls() {
    return new Encoding(charset, markBytes, delimiter, true);
  }

  /** Whether characters must be changed. */
  boolean changes() {
    return delimiter != 0 || controls;
  }

  /** Changes the characters that stand for others. */
  void change(char[] chars, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = chars[i];
      if (c >= 0x80) {
        boolean control = controls && c < 0xA0 && SIGNS.charAt(c - 0x80) != '\uFFFD';
        chars[i] = c == delimiter ? Grammar.STAND_IN : control ? SIGNS.charAt(c - 0x80) : c;
      }
    }
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
  static byte[] parted(byte[] utf8, char delimiter) {
    byte[] sign = String.valueOf(delimiter).getBytes(java.nio.charset.StandardCharsets.UTF_8);
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
