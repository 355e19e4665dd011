// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The beginning of a file, as UTF-8.
 *
 * @param whole whether it is the whole file
 */
@SuppressWarnings("ArrayRecordComponent")
record Sample(byte[] bytes, boolean whole, Encoding encoding) {

  /** How many bytes of a file are looked at, at most. */
  static final int MOST = 256 << 10;

  /** The beginning of a file whose encoding is to be found out. */
  static Sample of(SourceFile file) throws IOException {
    byte[] raw = file.head(MOST + 1);
    return decoded(raw, EncodingSniffer.detect(raw, Math.min(raw.length, MOST)));
  }

  /** The beginning of a file whose encoding is known. */
  static Sample of(SourceFile file, Encoding encoding) throws IOException {
    return decoded(file.head(MOST + 1), encoding);
  }

  private static Sample decoded(byte[] raw, Encoding encoding) throws IOException {
    boolean whole = raw.length <= MOST;
    byte[] head = whole ? raw : Arrays.copyOf(raw, MOST);
    byte[] bytes = SourceFile.utf8(new ByteArrayInputStream(head), encoding).readAllBytes();
    if (encoding.charset().equals(StandardCharsets.UTF_8)
        && !encoding.controls()
        && Encoding.holdsControls(bytes)) {
      return decoded(raw, encoding.withControls());
    }
    return !encoding.zeros() && holdsZeros(bytes)
        ? decoded(raw, encoding.withoutZeros())
        : new Sample(bytes, whole, encoding);
  }

  /** Whether there are zero bytes in a text, but not so many that it is none. */
  private static boolean holdsZeros(byte[] bytes) {
    int zeros = 0;
    for (byte b : bytes) {
      zeros += b == 0 ? 1 : 0;
    }
    return zeros > 0 && zeros <= bytes.length / 2;
  }

  /** The same with cells that are parted so; a single sign of ASCII needs nothing. */
  Sample partedBy(String delimiter) {
    return Grammar.single(delimiter)
        ? this
        : new Sample(Encoding.parted(bytes, delimiter), whole, encoding.partedBy(delimiter));
  }

  /** The cells of the sample's complete rows under a grammar. */
  Cells cells(Grammar grammar) {
    return cells(grammar, Shape.unknown());
  }

  /** The same with rows mended that have not the usual shape. */
  Cells cells(Grammar grammar, Shape shape) {
    Cells cells = new Cells();
    int end = new RowScanner(grammar, shape).scan(bytes, 0, bytes.length, whole, cells);
    if (cells.rows() == 0 && end < bytes.length) {
      new RowScanner(grammar, shape).scan(bytes, 0, bytes.length, true, cells);
    }
    return cells;
  }
}
