// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Counts what is read through it, and hashes it: at once, or later, by whoever has the time, in
 * which case what was read is kept until it is handed over, unless who reads it keeps it.
 */
final class HashedInput extends FilterInputStream {

  private static final int SKIPPED = 1 << 10;

  private final MessageDigest digest;
  private final long most;
  private long count;
  private boolean later;
  private boolean elsewhere;
  private byte[] kept = {};
  private int keptLength;

  HashedInput(InputStream in) {
    this(in, Long.MAX_VALUE);
  }

  /** An input that ends after so many bytes, even if its file grows meanwhile. */
  HashedInput(InputStream in, long most) {
    super(in);
    this.most = most;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** From now on what is read is kept for {@link #handOver} and not hashed. */
  void hashLater() {
    later = true;
  }

  /** From now on what is read is neither kept nor hashed: whoever reads will tell it. */
  void hashElsewhere() {
    elsewhere = true;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int wanted = (int) Math.min(length, most - count);
    int read = wanted == 0 && length > 0 ? -1 : in.read(bytes, offset, wanted);
    if (read > 0) {
      count += read;
      if (elsewhere) {
        return read;
      }
      if (later) {
        keep(bytes, offset, read);
      } else {
        hash(bytes, offset, read);
      }
    }
    return read;
  }

  /** What is skipped belongs to the file too. */
  @Override
  public long skip(long length) throws IOException {
    byte[] skipped = new byte[(int) Math.min(SKIPPED, Math.max(0, length))];
    return Math.max(0, read(skipped, 0, skipped.length));
  }

  private void keep(byte[] bytes, int offset, int length) {
    if (kept.length - keptLength < length) {
      kept = Arrays.copyOf(kept, Math.max(keptLength + length, 2 * keptLength));
    }
    System.arraycopy(bytes, offset, kept, keptLength, length);
    keptLength += length;
  }

  /** Gives the bytes that were read since the last time to the block. */
  void handOver(Block block) {
    kept = block.raw(kept, keptLength);
    keptLength = 0;
  }

  /** Adds bytes that were handed over. */
  void hash(byte[] bytes, int offset, int length) {
    digest.update(bytes, offset, length);
  }

  /** Hashes what was not handed over, and what follows the last row: it belongs to the file too. */
  void finish() throws IOException {
    later = false;
    elsewhere = false;
    hash(kept, 0, keptLength);
    keptLength = 0;
    byte[] rest = new byte[1 << 16];
    while (read(rest, 0, rest.length) >= 0) {
      // read and hashed
    }
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
