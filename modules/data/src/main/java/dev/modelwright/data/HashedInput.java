// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Counts and hashes what is read through it. */
final class HashedInput extends FilterInputStream {

  private final MessageDigest digest;
  private long count;

  HashedInput(InputStream in) {
    super(in);
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public int read() throws IOException {
    int value = in.read();
    if (value >= 0) {
      digest.update((byte) value);
      count++;
    }
    return value;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = in.read(bytes, offset, length);
    if (read > 0) {
      digest.update(bytes, offset, read);
      count += read;
    }
    return read;
  }

  /** How many bytes were read. */
  long count() {
    return count;
  }

  /** The hash of everything read, in hexadecimal; to be asked once, at the end. */
  String sha256() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
