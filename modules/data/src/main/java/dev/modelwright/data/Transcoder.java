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

  /** Encodes the next characters; the beginning of a pair or of a delimiter waits for the rest. */
  private boolean more() throws IOException {
    int count = reader.read(chars, held, chars.length - held);
    if (count < 0 && held == 0) {
      return false;
    }
    int filled = held + (encoding.zeros() ? withoutZeros(count) : Math.max(0, count));
    boolean last = count < 0;
    ready = encoding.changes() ? changed(filled, last) : plain(filled, last);
    next = 0;
    return true;
  }

  /** Leaves zeros out of what was just read; how much is left. */
  private int withoutZeros(int count) {
    int to = held;
    for (int from = held; from < held + count; from++) {
      if (chars[from] != 0) {
        chars[to++] = chars[from];
      }
    }
    return to - held;
  }

  private byte[] plain(int filled, boolean last) {
    held = !last && Character.isHighSurrogate(chars[filled - 1]) ? 1 : 0;
    byte[] bytes = new String(chars, 0, filled - held).getBytes(StandardCharsets.UTF_8);
    chars[0] = chars[filled - 1];
    return bytes;
  }

  private byte[] changed(int filled, boolean last) {
    StringBuilder text = new StringBuilder(filled);
    int at = 0;
    while (at < filled) {
      int found = encoding.delimiterAt(chars, at, filled);
      boolean whole = found > 0 && found == encoding.delimiter().length();
      boolean cut = found > 0 || (at == filled - 1 && Character.isHighSurrogate(chars[at]));
      if (!whole && cut && !last) {
        break;
      }
      text.append(whole ? Grammar.STAND_IN : encoding.meant(chars[at]));
      at += whole ? found : 1;
    }
    held = filled - at;
    System.arraycopy(chars, at, chars, 0, held);
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
