// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds out how a sample of a text file holds a table. */
final class Sniffer {

  private static final int MOST_BYTES = 128 << 10;
  private static final double SYSTEMATIC = 0.9;

  /** Signs beyond ASCII that people put between cells. */
  private static final String FOREIGN = "；，、｜¦§·‖│¬";

  private static final double FOREIGN_WEIGHT = 0.9;

  private Sniffer() {}

  /**
   * What was found out.
   *
   * @param skipSpaces whether spaces after delimiters do not belong to the cells
   * @param shape of the table's rows
   */
  record Sniffed(Dialect dialect, boolean skipSpaces, Shape shape) {

    Grammar grammar() {
      return Grammar.of(dialect, skipSpaces);
    }

    /**
     * The same with the spaces after delimiters kept as they are, but where they stand before
     * quotes, as in {@code a, "b, c"}, or there is exactly one after each delimiter.
     */
    Sniffed asText(Sample sample) {
      boolean skip =
          skipSpaces
              && (spacedQuotes(sample.bytes(), dialect.delimiter())
                  || alwaysOneSpace(sample, Grammar.of(dialect, false)));
      return new Sniffed(dialect, skip, shape);
    }

    /** The same in another encoding. */
    Sniffed in(Charset encoding) {
      return new Sniffed(dialect.in(encoding), skipSpaces, shape);
    }
  }

  private record Candidate(char delimiter, double weight) {}

  private record Scored(Grammar grammar, double score) {}

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

  private static boolean spacedQuotes(byte[] bytes, char delimiter) {
    for (int i = 2; i < bytes.length; i++) {
      boolean quote = bytes[i] == '"' || bytes[i] == '\'';
      if (quote && bytes[i - 1] == ' ' && bytes[i - 2] == delimiter) {
        return true;
      }
    }
    return false;
  }

  /** Whether every delimiter has exactly one space after it, and not only before numbers. */
  private static boolean alwaysOneSpace(Sample sample, Grammar grammar) {
    byte[] bytes = sample.bytes();
    Cells cells = sample.cells(grammar);
    boolean words = false;
    for (int row = 0; row < cells.rows(); row++) {
      for (int column = 1; column < cells.width(row); column++) {
        int cell = cells.cell(row, column);
        int length = cells.end(cell) - cells.start(cell);
        if (length == 0 || bytes[cells.start(cell)] != ' ') {
          return false;
        }
        if (length > 1 && bytes[cells.start(cell) + 1] == ' ') {
          return false;
        }
        words |=
            !CellForm.number(bytes, cells.start(cell), cells.end(cell))
                && !Bytes.blank(bytes, cells.start(cell), cells.end(cell));
      }
    }
    return words;
  }

  /** The dialect of a sample, and where its table begins. */
  static Sniffed sniff(Sample sample) {
    Scored ascii = best(part(sample));
    char foreign = foreign(part(sample), ascii.score());
    return foreign == 0
        ? sniffed(sample, ascii.grammar(), (char) ascii.grammar().delimiter())
        : sniffed(
            sample.partedBy(foreign), best(part(sample.partedBy(foreign))).grammar(), foreign);
  }

  /** A delimiter beyond ASCII that explains the sample better than any of ASCII; 0 if none does. */
  private static char foreign(Sample sample, double ascii) {
    char best = 0;
    double bestScore = ascii;
    String text = new String(sample.bytes(), StandardCharsets.UTF_8);
    for (char sign : FOREIGN.toCharArray()) {
      if (text.indexOf(sign) >= 0) {
        Sample parted = sample.partedBy(sign);
        double score = FOREIGN_WEIGHT * scored(parted, Grammar.STAND_IN).score();
        if (score > bestScore) {
          bestScore = score;
          best = sign;
        }
      }
    }
    return best;
  }

  private static Sniffed sniffed(Sample sample, Grammar best, char delimiter) {
    Sample part = part(sample);
    boolean skipSpaces = best.skipSpaces() || skipSpaces(part, best);
    Grammar grammar = new Grammar(best.delimiter(), best.quote(), best.escape(), skipSpaces);
    Shape shape = Shape.of(sample.cells(grammar), sample.bytes());
    TableStart start = TableStart.find(sample.cells(grammar, shape), sample.bytes());
    return new Sniffed(dialect(sample.encoding(), grammar, delimiter, start), skipSpaces, shape);
  }

  /** Where the table of a file of RFC 4180 begins, and whether with names. */
  static Sniffed sniffClean(Sample sample) {
    Grammar grammar = new Grammar(',', '"', -1, false);
    TableStart start = TableStart.find(sample.cells(grammar), sample.bytes());
    Dialect dialect = dialect(sample.encoding(), grammar, ',', start);
    return new Sniffed(dialect, false, Shape.unknown());
  }

  /** What is still to be found out where the dialect is known. */
  static Sniffed given(Sample sample, Dialect dialect) {
    boolean skipSpaces = skipSpaces(sample, Grammar.of(dialect, false));
    Shape shape = Shape.of(sample.cells(Grammar.of(dialect, skipSpaces)), sample.bytes());
    return new Sniffed(dialect, skipSpaces, shape);
  }

  private static Sample part(Sample sample) {
    if (sample.bytes().length <= MOST_BYTES) {
      return sample;
    }
    byte[] fewer = java.util.Arrays.copyOf(sample.bytes(), MOST_BYTES);
    return new Sample(fewer, false, sample.encoding());
  }

  private static Dialect dialect(
      Encoding encoding, Grammar grammar, char delimiter, TableStart start) {
    return new Dialect(
        encoding.charset(),
        delimiter,
        sign(grammar.quote()),
        sign(grammar.escape()),
        start.preamble(),
        start.headerRows(),
        0);
  }

  private static Optional<Character> sign(int sign) {
    return sign < 0 ? Optional.empty() : Optional.of((char) sign);
  }

  private static Scored best(Sample sample) {
    Scored best = new Scored(new Grammar(',', '"', -1, false), -1);
    for (Candidate candidate : DELIMITERS) {
      if (candidate.delimiter == ',' || holds(sample.bytes(), candidate.delimiter)) {
        Scored scored = scored(sample, candidate.delimiter);
        double score = candidate.weight * scored.score();
        best = score > best.score() + 1e-9 ? new Scored(scored.grammar(), score) : best;
      }
    }
    return best;
  }

  /** The best grammar with a delimiter. */
  private static Scored scored(Sample sample, char delimiter) {
    Scored best = new Scored(new Grammar(delimiter, '"', -1, false), -1);
    for (Grammar grammar : grammars(sample, delimiter)) {
      double score = DialectScore.of(sample.cells(grammar), sample.bytes());
      best = score > best.score() + 1e-9 ? new Scored(grammar, score) : best;
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
    if (delimiter != ' ' && spacedQuotes(sample.bytes(), delimiter)) {
      grammars.addAll(grammars.stream().map(Grammar::skippingSpaces).toList());
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
