// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.data.ColumnInfo;
import dev.modelwright.data.ColumnKind;
import dev.modelwright.data.DataSource;
import dev.modelwright.data.Dataset;
import dev.modelwright.data.Dialect;
import dev.modelwright.model.InputType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** Builds a dataset column by column. */
final class TestTable {

  private final int rows;
  private final List<Column<?>> columns = new ArrayList<>();
  private final List<ColumnInfo> infos = new ArrayList<>();

  TestTable(int rows) {
    this.rows = rows;
  }

  TestTable number(String name, ColumnKind kind, IntToDoubleFunction value) {
    double[] values = IntStream.range(0, rows).mapToDouble(value).toArray();
    columns.add(DoubleColumn.create(name, values));
    int missing = (int) Arrays.stream(values).filter(Double::isNaN).count();
    int distinct = (int) Arrays.stream(values).filter(x -> !Double.isNaN(x)).distinct().count();
    return info(name, kind, InputType.NUMBER, missing, distinct);
  }

  TestTable number(String name, IntToDoubleFunction value) {
    return number(name, ColumnKind.NUMBER, value);
  }

  TestTable text(String name, ColumnKind kind, IntFunction<String> value) {
    String[] values = IntStream.range(0, rows).mapToObj(value).toArray(String[]::new);
    columns.add(StringColumn.create(name, values));
    int missing = (int) Arrays.stream(values).filter(Objects::isNull).count();
    int distinct = (int) Arrays.stream(values).filter(Objects::nonNull).distinct().count();
    return info(name, kind, InputType.CATEGORY, missing, distinct);
  }

  TestTable category(String name, IntFunction<String> value) {
    return text(name, ColumnKind.CATEGORY, value);
  }

  TestTable date(String name, IntFunction<LocalDate> value) {
    LocalDate[] values = IntStream.range(0, rows).mapToObj(value).toArray(LocalDate[]::new);
    columns.add(DateColumn.create(name, values));
    int missing = (int) Arrays.stream(values).filter(Objects::isNull).count();
    return info(name, ColumnKind.DATE, InputType.DATE, missing, rows - missing);
  }

  private TestTable info(String name, ColumnKind kind, InputType type, int missing, int distinct) {
    infos.add(new ColumnInfo(name, kind, type, missing, distinct, List.of()));
    return this;
  }

  /** Says what stands for a missing value in the column that was added last. */
  TestTable missing(String... marks) {
    ColumnInfo last = infos.removeLast();
    infos.add(
        new ColumnInfo(
            last.name(),
            last.kind(),
            last.storage(),
            last.missing(),
            last.distinct(),
            last.evidence(),
            List.of(marks),
            last.spelling()));
    return this;
  }

  Dataset dataset() {
    Dialect dialect =
        new Dialect(StandardCharsets.UTF_8, ',', Optional.of('"'), Optional.empty(), 0, 1, 0);
    DataSource source = new DataSource(Path.of("credit.csv"), "ab".repeat(32), 1, dialect);
    return Dataset.of(source, Table.create("t", columns), infos, List.of());
  }
}
