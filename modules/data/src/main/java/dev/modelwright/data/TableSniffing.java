// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import dev.modelwright.base.Problem;
import dev.modelwright.base.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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
        dialect.delimiter().indexOf('\n') < 0
            && dialect.delimiter().indexOf('\r') < 0
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

  /**
   * The dialect of a file, of its largest table or the one that is wanted; notes at the end of a
   * long file are looked for in its last part only.
   */
  static Sniffer.Sniffed sniff(SourceFile file, Sample sample) throws IOException {
    Sniffer.Sniffed one = Sniffer.sniff(sample);
    Optional<Sniffer.Sniffed> wanted = wanted(file, sample, one);
    if (wanted.isPresent()) {
      return wanted.get();
    }
    Sniffer.Sniffed sniffed = SeveralTables.largest(sample, one, rest(file, sample));
    boolean wide =
        sample.encoding().charset().name().startsWith("UTF-16")
            || sample.encoding().charset().name().startsWith("UTF-32");
    return sample.whole() || wide || file.packed()
        ? sniffed
        : sniffed.endingAt(tail(file, sample, sniffed));
  }

  /** How much of a file follows its sample, in samples; more than any where that is not known. */
  private static double rest(SourceFile file, Sample sample) throws IOException {
    return sample.whole()
        ? 0
        : file.packed() ? Integer.MAX_VALUE : (double) file.size() / Sample.MOST - 1;
  }

  /** The tables of a file that can be asked for. */
  static List<TableSpot> tables(Sample sample, Sniffer.Sniffed sniffed) {
    return SeveralTables.all(sample, sniffed).stream()
        .map(SeveralTables.Found::spot)
        .filter(spot -> spot.dialect().isPresent())
        .toList();
  }

  /** The table that was asked for, of a file that holds several. */
  private static Optional<Sniffer.Sniffed> wanted(
      SourceFile file, Sample sample, Sniffer.Sniffed one) throws IOException {
    List<SeveralTables.Found> all = new ArrayList<>(SeveralTables.all(sample, one));
    if (file.tableWanted().isEmpty() || all.isEmpty()) {
      return Optional.empty();
    }
    String name = file.tableWanted().get();
    SeveralTables.Found wanted =
        all.stream()
            .filter(table -> table.spot().name().equals(name))
            .filter(table -> table.spot().dialect().isPresent())
            .findFirst()
            .orElseThrow(() -> missing(file, name, tables(sample, one)));
    all.remove(wanted);
    return Optional.of(wanted.read().beside(all));
  }

  private static ProblemException missing(SourceFile file, String name, List<TableSpot> tables) {
    String names = tables.stream().map(TableSpot::name).collect(Collectors.joining(", "));
    return Problem.at("file", "data.no-such-part", file.name(), name, names).exception();
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
