// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import dev.modelwright.base.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Takes samples of files, and refuses those that hold no text. */
final class TableSniffing {

  private static final int TAIL = 64 << 10;

  private TableSniffing() {}

  /** The beginning of a file whose encoding is to be found out. */
  static Sample sample(SourceFile file) throws IOException {
    return checked(file, Sample.of(file));
  }

  /** The beginning of a file whose dialect is known. */
  static Sample sample(SourceFile file, Dialect dialect) throws IOException {
    boolean known =
        (dialect.delimiter() >= 0x80 || Grammar.allows(dialect.delimiter()))
            && dialect.quote().stream().allMatch(Grammar::allows)
            && dialect.escape().stream().allMatch(Grammar::allows);
    if (!known) {
      throw Problem.at("dialect", "data.not-ascii").exception();
    }
    int mark = EncodingSniffer.markLength(file.head(4), dialect.encoding());
    return checked(
        file,
        Sample.of(file, new Encoding(dialect.encoding(), mark).partedBy(dialect.delimiter())));
  }

  /** The dialect of a file; notes at the end of a long one are looked for in its last part only. */
  static Sniffer.Sniffed sniff(SourceFile file, Sample sample) throws IOException {
    Sniffer.Sniffed sniffed = Sniffer.sniff(sample);
    boolean wide =
        sample.encoding().charset().name().startsWith("UTF-16")
            || sample.encoding().charset().name().startsWith("UTF-32");
    return sample.whole() || wide || file.packed()
        ? sniffed
        : sniffed.endingAt(tail(file, sample, sniffed));
  }

  private static TableEnd tail(SourceFile file, Sample sample, Sniffer.Sniffed sniffed)
      throws IOException {
    byte[] raw = file.tail(TAIL);
    int from = Lines.after(raw, Lines.end(raw, 0, raw.length), raw.length);
    Encoding encoding = new Encoding(sample.encoding().charset(), 0);
    byte[] bytes =
        SourceFile.utf8(
                new ByteArrayInputStream(raw, from, raw.length - from),
                encoding.partedBy(sniffed.dialect().delimiter()))
            .readAllBytes();
    Cells cells = new Cells();
    new RowScanner(sniffed.grammar(), sniffed.shape()).scan(bytes, 0, bytes.length, true, cells);
    int fitting = 0;
    for (int row = 0; row < cells.rows(); row++) {
      fitting += cells.width(row) == sniffed.shape().width() ? 1 : 0;
    }
    return fitting > cells.rows() / 2
        ? TableEnd.find(cells, bytes, 0, sniffed.shape())
        : TableEnd.NONE;
  }

  private static Sample checked(SourceFile file, Sample sample) throws IOException {
    BinaryRule.check(file, file.head(16), sample);
    if (isEmpty(sample)) {
      throw Problem.at("file", "data.empty-file", file.name()).exception();
    }
    return sample;
  }

  private static boolean isEmpty(Sample sample) {
    if (!sample.whole()) {
      return false;
    }
    for (byte b : sample.bytes()) {
      if (b != ' ' && b != '\t' && b != '\n' && b != '\r') {
        return false;
      }
    }
    return true;
  }
}
