// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/** Finds out how a sample of a text file holds a table. */
final class Sniffer {

  private Sniffer() {}

  /**
   * What was found out.
   *
   * @param skipSpaces whether spaces after delimiters do not belong to the cells
   * @param shape of the table's rows
   * @param end what stands below the table, as far as the sample shows it
   * @param others other tables of the same file
   */
  record Sniffed(
      Dialect dialect,
      boolean skipSpaces,
      Shape shape,
      TableEnd end,
      List<SeveralTables.Found> others) {

    Sniffed(Dialect dialect, boolean skipSpaces, Shape shape, TableEnd end) {
      this(dialect, skipSpaces, shape, end, List.of());
    }

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
              && (Spaces.beforeQuotes(sample.bytes(), dialect.sign())
                  || Spaces.alwaysOne(sample, Grammar.of(dialect, false)));
      return new Sniffed(dialect, skip, shape, end, others);
    }

    /** The same in another encoding. */
    Sniffed in(Charset encoding) {
      return new Sniffed(dialect.in(encoding), skipSpaces, shape, end, others);
    }

    /** The same with another end of the table. */
    Sniffed endingAt(TableEnd other) {
      return new Sniffed(dialect.withFootnotes(other.notes()), skipSpaces, shape, other, others);
    }

    /** The same beginning where a dialect says, which was found out from more rows. */
    Sniffed startingAs(Dialect known) {
      Dialect started = known.withFootnotes(dialect.footnoteLines());
      return new Sniffed(started, skipSpaces, shape, end, others);
    }

    /** The same with more rows above the table. */
    Sniffed below(int rows) {
      Dialect placed = dialect.withPreamble(rows + dialect.preambleLines());
      return new Sniffed(placed, skipSpaces, shape, end, others);
    }

    /** The same as one of several tables. */
    Sniffed beside(List<SeveralTables.Found> tables) {
      return new Sniffed(dialect, skipSpaces, shape, end, tables);
    }
  }

  /** The dialect of a sample, and where its table begins and ends. */
  static Sniffed sniff(Sample sample) {
    GrammarChoice.Scored best = GrammarChoice.best(sample);
    return sniff(sample.partedBy(best.delimiter()), best.grammar(), best.delimiter());
  }

  /**
   * Where the table begins and ends in a sample whose signs are known.
   *
   * @param parted the sample with its delimiter as the grammar has it
   * @param delimiter as it stands in the file
   */
  static Sniffed sniff(Sample parted, Grammar signs, String delimiter) {
    boolean skipSpaces = signs.skipSpaces() || Spaces.systematic(parted, signs);
    Grammar grammar = skipSpaces ? signs.skippingSpaces() : signs;
    Shape shape = Shape.of(parted.cells(grammar), parted.bytes());
    Cells cells = parted.cells(grammar, shape);
    TableStart start = TableStart.find(cells, parted.bytes());
    Dialect dialect = dialect(parted.encoding(), grammar, delimiter, start);
    Sniffed sniffed = new Sniffed(dialect, skipSpaces, shape, TableEnd.NONE);
    return parted.whole()
        ? sniffed.endingAt(
            TableEnd.find(cells, parted.bytes(), start.preamble() + start.headerRows(), shape))
        : sniffed;
  }

  /** Where the table of a file of RFC 4180 begins, and whether with names. */
  static Sniffed sniffClean(Sample sample) {
    Grammar grammar = new Grammar(',', '"', -1, false);
    TableStart start = TableStart.find(sample.cells(grammar), sample.bytes());
    Dialect dialect = dialect(sample.encoding(), grammar, ",", start);
    return new Sniffed(dialect, false, Shape.unknown(), TableEnd.NONE);
  }

  /** What is still to be found out where the dialect is known. */
  static Sniffed given(Sample sample, Dialect dialect) {
    boolean skipSpaces = Spaces.systematic(sample, Grammar.of(dialect, false));
    Shape shape = Shape.of(sample.cells(Grammar.of(dialect, skipSpaces)), sample.bytes());
    return new Sniffed(dialect, skipSpaces, shape, new TableEnd(dialect.footnoteLines(), 0));
  }

  private static Dialect dialect(
      Encoding encoding, Grammar grammar, String delimiter, TableStart start) {
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
}
