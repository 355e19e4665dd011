// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import dev.modelwright.base.Problem;
import java.io.IOException;

/** Takes samples of files, and refuses those that hold no text. */
final class TableSniffing {

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
