// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data.rows;

import dev.modelwright.base.JobContext;
import dev.modelwright.base.Message;
import dev.modelwright.data.ColumnInfo;
import dev.modelwright.data.Dataset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** The cells in which a text was found: a bit for each cell, so that any number fits. Immutable. */
public final class Finds {

  private static final int STRIDE = 16_384;

  private final String text;
  private final RowOrder order;
  private final List<BitSet> columns;
  private final BitSet rows;
  private final long count;

  private Finds(String text, RowOrder order, List<BitSet> columns) {
    this.text = text;
    this.order = order;
    this.columns = columns;
    rows = new BitSet();
    columns.forEach(rows::or);
    count = columns.stream().mapToLong(BitSet::cardinality).sum();
  }

  /**
   * A cell that is shown.
   *
   * @param position of its row among those shown, from 0
   * @param column its position in the table, from 0
   */
  public record Place(int position, int column) {}

  /** Nothing was looked for. */
  public static Finds none() {
    return new Finds("", RowOrder.all(0), List.of());
  }

  /** Looks for a text in all cells of the rows shown, as cells show their values. */
  public static Finds of(Dataset table, RowOrder order, String text, JobContext context) {
    Needle needle = new Needle(text);
    List<BitSet> columns = new ArrayList<>();
    for (ColumnInfo column : table.columns()) {
      context.check();
      context.progress(
          (double) columns.size() / table.columns().size(),
          Message.of("tooldata.searching", column.name()));
      columns.add(found(table, column, order, needle, context));
    }
    return new Finds(text, order, columns);
  }

  private static BitSet found(
      Dataset table, ColumnInfo column, RowOrder order, Needle needle, JobContext context) {
    BitSet found = new BitSet();
    if (!column.storage().isText() && !needle.numeric()) {
      return found;
    }
    Cells cells = Cells.of(table, column);
    IntPredicate test = row -> cells.text(row).filter(needle::in).isPresent();
    for (int position = 0; position < order.size(); position++) {
      if (position % STRIDE == 0) {
        context.check();
      }
      int row = order.row(position);
      if (test.test(row)) {
        found.set(row);
      }
    }
    return found;
  }

  /** What was looked for. */
  public String text() {
    return text;
  }

  /** In how many cells it was found. */
  public long count() {
    return count;
  }

  /** Whether it stands in a cell of the table. */
  public boolean in(int row, int column) {
    return column < columns.size() && columns.get(column).get(row);
  }

  /** The next cell after a place, row by row; from the beginning after the last. */
  public Optional<Place> next(Place from) {
    Optional<Place> after = ahead(from.position(), from.column() + 1, order.size());
    return after.isPresent() ? after : ahead(0, 0, order.size());
  }

  /** The cell before a place; from the end before the first. */
  public Optional<Place> previous(Place from) {
    Optional<Place> before = back(from.position(), from.column() - 1);
    return before.isPresent() ? before : back(order.size() - 1, columns.size() - 1);
  }

  private Optional<Place> ahead(int position, int column, int end) {
    int from = column;
    for (int at = position; at < end; at++) {
      int row = order.row(at);
      for (int c = from; rows.get(row) && c < columns.size(); c++) {
        if (columns.get(c).get(row)) {
          return Optional.of(new Place(at, c));
        }
      }
      from = 0;
    }
    return Optional.empty();
  }

  private Optional<Place> back(int position, int column) {
    int from = column;
    for (int at = Math.min(position, order.size() - 1); at >= 0; at--) {
      int row = order.row(at);
      for (int c = from; rows.get(row) && c >= 0; c--) {
        if (columns.get(c).get(row)) {
          return Optional.of(new Place(at, c));
        }
      }
      from = columns.size() - 1;
    }
    return Optional.empty();
  }
}
