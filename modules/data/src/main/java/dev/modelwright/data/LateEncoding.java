// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Looks through a whole file whose beginning could be UTF-8, whether all of it is. */
final class LateEncoding {

  private static final int BLOCK = 1 << 20;

  private LateEncoding() {}

  /** UTF-8, or what the first block that is none seems to be. */
  static Charset of(SourceFile file) throws IOException {
    long sequences = 0;
    long strays = 0;
    byte[] broken = {};
    byte[] block = new byte[BLOCK];
    int open = 0;
    try (InputStream in = file.content(file.open())) {
      int count;
      while ((count = in.readNBytes(block, open, BLOCK - open)) > 0) {
        int filled = open + count;
        Utf8.Count found = Utf8.count(block, 0, filled);
        sequences += found.sequences();
        strays += found.strays();
        if (found.strays() > 0 && broken.length == 0) {
          broken = Arrays.copyOf(block, filled);
        }
        open = found.open();
        System.arraycopy(block, filled - open, block, 0, open);
      }
    }
    if (EncodingSniffer.mostlyUtf8(sequences, strays)) {
      return StandardCharsets.UTF_8;
    }
    Charset charset = EncodingSniffer.detect(broken, broken.length).charset();
    return charset.equals(StandardCharsets.UTF_8) ? NarrowEncodings.SINGLE_BYTE : charset;
  }

  /** The same sample and dialect in the encoding of the whole file. */
  static Sample checked(SourceFile file, Sample sample) throws IOException {
    boolean doubtful =
        !sample.whole() && sample.encoding().charset().equals(StandardCharsets.UTF_8);
    Charset charset = doubtful ? of(file) : sample.encoding().charset();
    return charset.equals(sample.encoding().charset())
        ? sample
        : new Sample(sample.bytes(), false, sample.encoding().in(charset));
  }
}
