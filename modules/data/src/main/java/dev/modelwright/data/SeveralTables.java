// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import dev.modelwright.base.Message;
import dev.modelwright.data.Sniffer.Sniffed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells the tables apart that stand in a sample one below another, each after an empty line, and
 * chooses the one with the most filled cells; of several such the first.
 */
final class SeveralTables {

  private static final int MOST = 100;
  private static final int MOST_TOLD = 10;
  private static final int ROWS_FOR_SHAPE = 200;

  private final Sample sample;
  private final Sniffed sniffed;
  private final Cells cells;
  private final TableRows rows;
  private final Set<String> names = new HashSet<>();

  private SeveralTables(Sample parted, Sniffed sniffed) {
    this.sample = parted;
    this.sniffed = sniffed;
    this.cells = parted.cells(sniffed.grammar(), sniffed.shape());
    this.rows = new TableRows(cells, parted.bytes());
  }

  /**
   * A table.
   *
   * @param read how it is read alone
   * @param from where its first row begins in the sample
   * @param to where the empty line begins that ends it
   * @param cells how many are filled
   * @param real whether it looks like a table, and not like remarks
   */
  record Found(TableSpot spot, Sniffed read, int from, int to, long cells, boolean real) {

    boolean holds(long position) {
      return from <= position && position < to;
    }
  }

  /**
   * How the largest table of a sample is read, and which others there are.
   *
   * @param sniffed how the sample is read as if it held one table
   * @param more how much of the file follows the sample, in samples
   */
  static Sniffed largest(Sample sample, Sniffed sniffed, double more) {
    List<Found> all = of(sample, sniffed).all();
    if (all.isEmpty()) {
      return sniffed;
    }
    Found largest = largest(all, more);
    List<Found> others = all.stream().filter(found -> found.real && found != largest).toList();
    boolean cut = !sample.whole() && largest != all.getLast();
    return cut ? sniffed : largest.read.beside(others);
  }

  /** All tables of a sample in their order; none if it holds but one. */
  static List<Found> all(Sample sample, Sniffed sniffed) {
    List<Found> real = of(sample, sniffed).all().stream().filter(Found::real).toList();
    return real.size() < 2 ? List.of() : real;
  }

  /** Says which other tables there are. */
  static List<Message> told(List<Found> others) {
    if (others.isEmpty()) {
      return List.of();
    }
    String first =
        others.stream()
            .limit(MOST_TOLD)
            .map(found -> found.spot().told())
            .collect(Collectors.joining(", "));
    String all = others.size() > MOST_TOLD ? first + ", …" : first;
    return List.of(Message.of("data.other-tables", others.size() + 1, all));
  }

  private static SeveralTables of(Sample sample, Sniffed sniffed) {
    return new SeveralTables(sample.partedBy(sniffed.dialect().delimiter()), sniffed);
  }

  /**
   * The largest, if it is the first or certainly a table; the last one goes on in the rest of the
   * file.
   */
  private static Found largest(List<Found> all, double more) {
    double rest = more * all.stream().mapToLong(Found::cells).sum();
    Found best = all.getFirst();
    double most = best.cells;
    for (Found found : all) {
      double filled = found.cells + (found == all.getLast() ? rest : 0);
      if (found.real && filled > most) {
        most = filled;
        best = found;
      }
    }
    return best;
  }

  /** Where the table begins as it is read if there is but one. */
  private int begin() {
    int row = sniffed.dialect().preambleLines();
    return row < cells.rows() ? cells.from(row) : -1;
  }

  private List<Found> all() {
    List<int[]> pieces = sniffed.shape().width() < 2 ? List.of() : pieces();
    List<Found> all = new ArrayList<>();
    if (pieces.size() > 1 && pieces.size() <= MOST) {
      pieces.forEach(piece -> found(piece[0], piece[1]).ifPresent(all::add));
    }
    return all.size() == pieces.size() ? all : List.of();
  }

  /** The first row of each table, and the empty one below it. */
  private List<int[]> pieces() {
    List<int[]> pieces = new ArrayList<>();
    Set<String> headers = new HashSet<>();
    int start = 0;
    for (int row = 1; row < cells.rows() && pieces.size() < MOST; row++) {
      if (rows.empty(row)) {
        int next = rows.pastTitles(row);
        if (rows.several(start, row)) {
          headers.add(rows.line(rows.pastTitles(start)));
          if (headers.contains(rows.line(next)) || rows.begins(next, shape(start, row))) {
            pieces.add(new int[] {start, row});
            start = next;
          }
        }
        row = Math.max(row, next - 1);
      }
    }
    pieces.add(new int[] {start, cells.rows()});
    return pieces;
  }

  /** The shape of some rows, as the first of them show it. */
  private Shape shape(int from, int to) {
    int last = Math.min(to, from + ROWS_FOR_SHAPE) - 1;
    byte[] bytes = Arrays.copyOfRange(sample.bytes(), cells.from(from), cells.to(last));
    Sample part = new Sample(bytes, true, sample.encoding());
    return Shape.of(part.cells(sniffed.grammar()), bytes);
  }

  /** The table in some rows; nothing if the rows above cannot be told from it. */
  private Optional<Found> found(int start, int stop) {
    boolean open = stop == cells.rows() && !sample.whole();
    int from = cells.from(start);
    int to = stop == cells.rows() ? sample.bytes().length : cells.from(stop);
    TablePiece piece =
        TablePiece.of(
            new Sample(Arrays.copyOfRange(sample.bytes(), from, to), !open, sample.encoding()),
            sniffed,
            start == 0 && begin() < to);
    int above = rowsAbove(piece.read(), from);
    if (above < 0) {
      return Optional.empty();
    }
    int below = Lines.count(sample.bytes(), to, sample.bytes().length);
    TableEnd end = new TableEnd(below + piece.read().end().notes(), below);
    Sniffed read = piece.read().below(above).endingAt(end);
    long before = Lines.count(sample.bytes(), 0, from + piece.begin());
    TableSpot spot =
        new TableSpot(
            name(start + piece.read().dialect().preambleLines()),
            before + 1,
            open ? Optional.empty() : Optional.of(before + piece.lines()),
            piece.rows(),
            piece.read().shape().width(),
            sample.whole() ? Optional.of(read.dialect()) : Optional.empty());
    return Optional.of(
        new Found(spot, read, from + piece.begin(), to, piece.cells(), piece.real()));
  }

  /** How many rows stand above a place when they are read like the table there; -1 if none ends. */
  private int rowsAbove(Sniffed alone, int from) {
    Cells read = sample.cells(alone.grammar(), alone.shape());
    int row = 0;
    while (row < read.rows() && read.from(row) < from) {
      row++;
    }
    return row < read.rows() && read.from(row) == from ? row : -1;
  }

  /** The title just above the row, or the table's number. */
  private String name(int begin) {
    int row = begin - 1;
    while (row >= 0 && rows.empty(row)) {
      row--;
    }
    String title = row >= 0 && rows.filled(row) == 1 ? sniffed.dialect().shown(rows.text(row)) : "";
    String name = TableSpot.names(title) ? title : String.valueOf(names.size() + 1);
    return names.add(name) ? name : numbered();
  }

  private String numbered() {
    String number = String.valueOf(names.size() + 1);
    names.add(number);
    return number;
  }
}
