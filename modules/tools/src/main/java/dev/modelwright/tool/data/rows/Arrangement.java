// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data.rows;

import dev.modelwright.base.JobContext;
import dev.modelwright.base.Message;
import dev.modelwright.data.ColumnInfo;
import dev.modelwright.data.Dataset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * How the rows of a table are to be looked at: which of them, and in which order. Conditions and
 * orders of columns that a table does not have are passed over.
 *
 * @param conditions that all must hold, at most one of a column
 */
public record Arrangement(Optional<Sort> sort, List<Condition> conditions) {

  /** By which column the rows are put in order. */
  public record Sort(String column, boolean ascending) {}

  /** How many rows are looked at between two questions whether to go on. */
  private static final int STRIDE = 65_536;

  /** Copies the conditions. */
  public Arrangement {
    conditions = List.copyOf(conditions);
  }

  /** All rows as they stand. */
  public static Arrangement none() {
    return new Arrangement(Optional.empty(), List.of());
  }

  /** The next of a column's three states: ascending, descending, as it stands in the file. */
  public Arrangement turned(String column) {
    boolean same = sort.filter(now -> now.column().equals(column)).isPresent();
    boolean last = same && !sort.orElseThrow().ascending();
    return with(last ? Optional.empty() : Optional.of(new Sort(column, !same)));
  }

  /** The same in another order. */
  public Arrangement with(Optional<Sort> changed) {
    return new Arrangement(changed, conditions);
  }

  /** The same with a condition; one on the same column is replaced. */
  public Arrangement with(Condition condition) {
    List<Condition> changed = new ArrayList<>(without(condition.column()).conditions());
    changed.add(condition);
    return new Arrangement(sort, changed);
  }

  /** The same without a condition on a column. */
  public Arrangement without(String column) {
    return new Arrangement(
        sort, conditions.stream().filter(c -> !c.column().equals(column)).toList());
  }

  /** The condition on a column. */
  public Optional<Condition> condition(String column) {
    return conditions.stream().filter(c -> c.column().equals(column)).findFirst();
  }

  /** The conditions as one expression of a recipe's step; empty if one cannot be written so. */
  public Optional<String> expression() {
    boolean all = conditions.stream().allMatch(c -> c.expression().isPresent());
    return conditions.isEmpty() || !all
        ? Optional.empty()
        : Optional.of(
            conditions.stream()
                .flatMap(c -> c.expression().stream())
                .collect(Collectors.joining(" and ")));
  }

  /** The rows of a table arranged so. */
  public RowOrder of(Dataset table, JobContext context) {
    List<Condition> known =
        conditions.stream().filter(c -> table.column(c.column()).isPresent()).toList();
    Optional<ColumnInfo> by = sort.flatMap(s -> table.column(s.column()));
    RowOrder all = RowOrder.all(table.rowCount());
    if (known.isEmpty() && by.isEmpty()) {
      return all;
    }
    int[] rows = all.toArray();
    for (Condition condition : known) {
      rows = fitting(rows, table, condition, context);
    }
    if (by.isPresent()) {
      Message stage = Message.of("tooldata.sorting", by.get().name());
      context.progress(0, stage);
      Cells cells = Cells.of(table, by.get());
      rows = new Sorter(context, stage).sort(rows, cells, sort.orElseThrow().ascending());
    }
    return RowOrder.of(table.rowCount(), rows);
  }

  private static int[] fitting(int[] rows, Dataset table, Condition condition, JobContext context) {
    context.progress(Double.NaN, Message.of("tooldata.filtering", condition.column()));
    context.check();
    Cells cells = Cells.of(table, table.column(condition.column()).orElseThrow());
    IntPredicate fits = condition.in(cells);
    int[] kept = new int[rows.length];
    int count = 0;
    for (int i = 0; i < rows.length; i++) {
      if (i % STRIDE == 0) {
        context.check();
      }
      if (fits.test(rows[i])) {
        kept[count++] = rows[i];
      }
    }
    return Arrays.copyOf(kept, count);
  }
}
