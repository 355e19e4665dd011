// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes of any encoding as UTF-8; what cannot be read becomes U+FFFD. */
final class Transcoder extends InputStream {

  private final Reader reader;
  private final Encoding encoding;
  private final char[] chars = new char[1 << 15];
  private int held;
  private byte[] ready = {};
  private int next;

  Transcoder(InputStream in, Encoding encoding) {
    this.encoding = encoding;
    this.reader =
        new InputStreamReader(
            in,
            encoding
                .charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE));
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    while (next == ready.length) {
      if (!more()) {
        return -1;
      }
    }
    int count = Math.min(length, ready.length - next);
    System.arraycopy(ready, next, bytes, offset, count);
    next += count;
    return count;
  }

  /** Encodes the next characters; the first half of a pair waits for the second. */
  private boolean more() throws IOException {
    int count = reader.read(chars, held, chars.length - held);
    if (count < 0 && held == 0) {
      return false;
    }
    int filled = held + Math.max(0, count);
    held = count >= 0 && Character.isHighSurrogate(chars[filled - 1]) ? 1 : 0;
    if (encoding.changes()) {
      encoding.change(chars, 0, filled);
    }
    ready = new String(chars, 0, filled - held).getBytes(StandardCharsets.UTF_8);
    next = 0;
    if (held == 1) {
      chars[0] = chars[filled - 1];
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
