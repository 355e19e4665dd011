// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import dev.modelwright.base.Problem;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes that come out of packed ones, up to a limit. */
final class Unpacked extends FilterInputStream {

  private final HashedInput packed;
  private final UnpackLimits limits;
  private final String name;
  private long count;

  /**
   * Bytes that come out.
   *
   * @param in what unpacks
   * @param packed what it reads
   * @param name of the file, to be told
   */
  Unpacked(InputStream in, HashedInput packed, UnpackLimits limits, String name) {
    super(in);
    this.packed = packed;
    this.limits = limits;
    this.name = name;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = in.read(bytes, offset, length);
    count += Math.max(0, read);
    if (count > limits.bytes()) {
      throw Problem.at("file", "data.unpacked-too-large", name, megabytes(limits.bytes()))
          .exception();
    }
    if (count > limits.freeBytes() && count / limits.ratio() > packed.count()) {
      throw Problem.at("file", "data.unpacked-too-dense", name, limits.ratio()).exception();
    }
    return read;
  }

  private static long megabytes(long bytes) {
    return bytes >> 20;
  }
}
