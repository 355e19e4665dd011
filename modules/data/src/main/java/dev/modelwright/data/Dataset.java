// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import dev.modelwright.base.Message;
import dev.modelwright.base.Problem;
import dev.modelwright.model.Batch;
import dev.modelwright.model.InputColumn;
import dev.modelwright.model.InputSchema;
import dev.modelwright.model.InputType;
import dev.modelwright.model.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * A typed table with what is known of it. Immutable: the table behind it is never changed after it
 * was made.
 */
public final class Dataset {

  private final DataSource source;
  private final Table table;
  private final List<ColumnInfo> columns;
  private final List<Message> warnings;
  private final Repairs repairs;

  Dataset(
      DataSource source,
      Table table,
      List<ColumnInfo> columns,
      List<Message> warnings,
      Repairs repairs) {
    this.source = source;
    this.table = table;
    this.columns = List.copyOf(columns);
    this.warnings = List.copyOf(warnings);
    this.repairs = repairs;
  }

  /**
   * A dataset of a table that is never changed afterwards.
   *
   * @param columns one for each of the table's columns, in their order
   */
  public static Dataset of(
      DataSource source, Table table, List<ColumnInfo> columns, List<Message> warnings) {
    return new Dataset(source, table, columns, warnings, Repairs.none());
  }

  /**
   * The same table, which was made of another file than it was read from.
   *
   * @param origin that file
   * @param more what should be known of how it was made, before the other warnings
   */
  public Dataset madeOf(DataSource origin, List<Message> more) {
    List<Message> all = new ArrayList<>(more);
    all.addAll(warnings);
    return new Dataset(origin, table, columns, all, repairs);
  }

  /** Where it came from. */
  public DataSource source() {
    return source;
  }

  /** The file's name without its folder. */
  public String name() {
    return String.valueOf(source.file().getFileName());
  }

  /** How many rows. */
  public int rowCount() {
    return table.rowCount();
  }

  /** The columns in the order of the file; names are unique and not empty. */
  public List<ColumnInfo> columns() {
    return columns;
  }

  /** The column of that name. */
  public Optional<ColumnInfo> column(String name) {
    return columns.stream().filter(column -> column.name().equals(name)).findFirst();
  }

  /** What was repaired, or should be looked at, in sentences. */
  public List<Message> warnings() {
    return warnings;
  }

  /** What was mended in the file, or left out of the table. */
  public Repairs repairs() {
    return repairs;
  }

  /**
   * The table itself, to be read only; its columns stand in the order of {@link #columns()}, their
   * names may differ from those where two names differ in capitals only.
   */
  public Table table() {
    return table;
  }

  /**
   * A fresh array of a column's numbers: NaN where missing, days since 1970-01-01 for dates,
   * seconds since then for points in time.
   *
   * @throws dev.modelwright.base.ProblemException if there is no such column
   * @throws IllegalArgumentException if the column is kept as text
   */
  public double[] numbers(String column) {
    return Columns.numbers(tableColumn(column));
  }

  /**
   * A fresh array of a column's values as text, null where missing: texts as they stood in the
   * file, numbers in their shortest form, dates and points in time in ISO 8601.
   */
  public @Nullable String[] texts(String column) {
    return Columns.texts(tableColumn(column));
  }

  /**
   * The dataset of the rows at the given positions, in that order; column facts stay as they are.
   */
  public Dataset rows(int[] positions) {
    Table chosen =
        Table.create(
            table.name(), table.columns().stream().map(column -> Columns.rows(column, positions)));
    return new Dataset(source, chosen, columns, warnings, repairs);
  }

  /** By position, since Tablesaw does not tell capitals from small letters in names. */
  private Column<?> tableColumn(String name) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(name)) {
        return table.column(i);
      }
    }
    throw Problem.at("column:" + name, "data.no-such-column", name).exception();
  }

  /**
   * The rows as a model wants them.
   *
   * @throws dev.modelwright.base.ProblemException if a column is not there, or holds texts where
   *     the model wants numbers or dates
   */
  public Batch batch(InputSchema schema) {
    List<Values> values = schema.columns().stream().map(this::values).toList();
    return new Batch(schema, rowCount(), values);
  }

  private Values values(InputColumn wanted) {
    ColumnInfo found =
        column(wanted.name())
            .orElseThrow(
                () ->
                    Problem.at("column:" + wanted.name(), "data.no-such-column", wanted.name())
                        .exception());
    if (wanted.type().isText()) {
      return new Values.Texts(texts(wanted.name()));
    }
    boolean fits = wanted.type() == found.storage() || found.kind() == ColumnKind.CONSTANT;
    if (!fits) {
      throw Problem.at(
              "column:" + wanted.name(),
              "data.wrong-type",
              wanted.name(),
              found.kind().word(),
              wanted.type().name().toLowerCase(java.util.Locale.ROOT))
          .exception();
    }
    return new Values.Numbers(
        found.storage() == InputType.CATEGORY ? allMissing() : numbers(wanted.name()));
  }

  private double[] allMissing() {
    double[] missing = new double[rowCount()];
    java.util.Arrays.fill(missing, Double.NaN);
    return missing;
  }
}
