// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds out how a sample of a text file holds a table. */
final class Sniffer {

  private static final int MOST_BYTES = 128 << 10;
  private static final double SYSTEMATIC = 0.9;

  private Sniffer() {}

  /**
   * What was found out.
   *
   * @param skipSpaces whether spaces after delimiters do not belong to the cells
   */
  record Sniffed(Dialect dialect, boolean skipSpaces) {

    Grammar grammar() {
      return Grammar.of(dialect, skipSpaces);
    }

    /**
     * The same with the spaces after delimiters kept as they are; only spaces before quotes, as in
     * {@code a, "b, c"}, never belong to a cell.
     */
    Sniffed asText(Sample sample) {
      return new Sniffed(dialect, skipSpaces && spacedQuotes(sample.bytes()));
    }

    private boolean spacedQuotes(byte[] bytes) {
      int quote = dialect.quote().map(sign -> (int) sign).orElse(-1);
      for (int i = 2; i < bytes.length; i++) {
        if (bytes[i] == quote && bytes[i - 1] == ' ' && bytes[i - 2] == dialect.delimiter()) {
          return true;
        }
      }
      return false;
    }

    /** The same in another encoding. */
    Sniffed in(Charset encoding) {
      return new Sniffed(dialect.in(encoding), skipSpaces);
    }
  }

  private record Candidate(char delimiter, double weight) {}

  private static final List<Candidate> DELIMITERS =
      List.of(
          new Candidate(',', 1),
          new Candidate(';', 1),
          new Candidate('\t', 1),
          new Candidate('|', 1),
          new Candidate('\u001F', 1),
          new Candidate('\u0001', 1),
          new Candidate('^', 0.9),
          new Candidate('~', 0.9),
          new Candidate(' ', 0.6),
          new Candidate(':', 0.3));

  /** The dialect of a sample, and where its table begins. */
  static Sniffed sniff(Sample sample) {
    Sample part = part(sample);
    Grammar best = best(part);
    boolean skipSpaces = skipSpaces(part, best);
    Grammar grammar = new Grammar(best.delimiter(), best.quote(), best.escape(), skipSpaces);
    TableStart start = TableStart.find(sample.cells(grammar), sample.bytes());
    return new Sniffed(dialect(sample.encoding(), grammar, start), skipSpaces);
  }

  /** Where the table of a file of RFC 4180 begins, and whether with names. */
  static Sniffed sniffClean(Sample sample) {
    Grammar grammar = new Grammar(',', '"', -1, false);
    TableStart start = TableStart.find(sample.cells(grammar), sample.bytes());
    return new Sniffed(dialect(sample.encoding(), grammar, start), false);
  }

  /** Whether spaces after the delimiters of a known dialect do not belong to the cells. */
  static boolean skipSpaces(Sample sample, Dialect dialect) {
    return skipSpaces(sample, Grammar.of(dialect, false));
  }

  private static Sample part(Sample sample) {
    if (sample.bytes().length <= MOST_BYTES) {
      return sample;
    }
    byte[] fewer = java.util.Arrays.copyOf(sample.bytes(), MOST_BYTES);
    return new Sample(fewer, false, sample.encoding());
  }

  private static Dialect dialect(Encoding encoding, Grammar grammar, TableStart start) {
    return new Dialect(
        encoding.charset(),
        (char) grammar.delimiter(),
        sign(grammar.quote()),
        sign(grammar.escape()),
        start.preamble(),
        start.header() ? 1 : 0,
        0);
  }

  private static Optional<Character> sign(int sign) {
    return sign < 0 ? Optional.empty() : Optional.of((char) sign);
  }

  private static Grammar best(Sample sample) {
    Grammar best = new Grammar(',', '"', -1, false);
    double bestScore = -1;
    for (Candidate candidate : DELIMITERS) {
      if (candidate.delimiter != ',' && !holds(sample.bytes(), candidate.delimiter)) {
        continue;
      }
      for (Grammar grammar : grammars(sample, candidate.delimiter)) {
        double score = candidate.weight * DialectScore.of(sample.cells(grammar), sample.bytes());
        if (score > bestScore + 1e-9) {
          bestScore = score;
          best = grammar;
        }
      }
    }
    return best;
  }

  private static List<Grammar> grammars(Sample sample, char delimiter) {
    List<Grammar> grammars = new ArrayList<>();
    grammars.add(new Grammar(delimiter, '"', -1, false));
    if (holds(sample.bytes(), '"')) {
      if (holds(sample.bytes(), '\\')) {
        grammars.add(new Grammar(delimiter, '"', '\\', false));
      }
      grammars.add(new Grammar(delimiter, -1, -1, false));
    }
    if (holds(sample.bytes(), '\'')) {
      grammars.add(new Grammar(delimiter, '\'', -1, false));
    }
    return grammars;
  }

  private static boolean holds(byte[] bytes, char sign) {
    for (byte b : bytes) {
      if (b == sign) {
        return true;
      }
    }
    return false;
  }

  private static boolean skipSpaces(Sample sample, Grammar grammar) {
    if (grammar.runs()) {
      return false;
    }
    Cells cells = sample.cells(grammar);
    int filled = 0;
    int spaced = 0;
    for (int row = 0; row < cells.rows(); row++) {
      for (int column = 1; column < cells.width(row); column++) {
        int cell = cells.cell(row, column);
        if (cells.end(cell) > cells.start(cell)) {
          filled++;
          spaced += sample.bytes()[cells.start(cell)] == ' ' && !cells.quoted(cell) ? 1 : 0;
        }
      }
    }
    return filled > 0 && spaced >= SYSTEMATIC * filled;
  }
}
