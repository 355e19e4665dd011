// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.testkit.learn;

import dev.modelwright.data.ColumnInfo;
import dev.modelwright.data.ColumnKind;
import dev.modelwright.data.DataSource;
import dev.modelwright.data.Dataset;
import dev.modelwright.data.Dialect;
import dev.modelwright.model.InputType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * Simple well-formed CSV as a dataset, for tests of what comes after reading: commas, plain quotes,
 * no line breaks in cells; numbers and categories only.
 */
public final class TableFixture {

  private static final Set<String> MISSING = Set.of("", "?", "NA");

  private TableFixture() {}

  /** A shared table, if the folder of shared tables is there: beside some folder above this one. */
  public static Optional<Path> shared(String file) {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null) {
      Path found = folder.resolve("shared").resolve("data").resolve(file);
      if (Files.exists(found)) {
        return Optional.of(found);
      }
      folder = folder.getParent();
    }
    return Optional.empty();
  }

  /** The file as a dataset; without a header the columns are {@code c1}, {@code c2}, …. */
  public static Dataset read(Path file, boolean header) {
    try {
      List<String> lines = Files.readAllLines(file).stream().filter(l -> !l.isBlank()).toList();
      return of(file, lines, header, x -> x);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lines of CSV with a header as a dataset, each cell changed first. */
  public static Dataset of(
      Path file, List<String> lines, boolean header, UnaryOperator<String> change) {
    List<String[]> rows = lines.stream().map(TableFixture::cells).toList();
    String[] names = names(rows.getFirst(), header);
    List<String[]> body = header ? rows.subList(1, rows.size()) : rows;
    List<Column<?>> columns = new ArrayList<>();
    List<ColumnInfo> infos = new ArrayList<>();
    for (int j = 0; j < names.length; j++) {
      int at = j;
      @Nullable String[] cells =
          body.stream()
              .map(row -> at < row.length ? change.apply(row[at].strip()) : "")
              .map(cell -> MISSING.contains(cell) ? null : cell)
              .toArray(String[]::new);
      add(names[j], cells, columns, infos);
    }
    Dialect dialect =
        new Dialect(
            StandardCharsets.UTF_8, ',', Optional.of('"'), Optional.empty(), 0, header ? 1 : 0, 0);
    DataSource source = new DataSource(file, "0".repeat(64), 0, dialect);
    return Dataset.of(source, Table.create("table", columns), infos, List.of());
  }

  private static String[] names(String[] first, boolean header) {
    return header
        ? first
        : IntStream.rangeClosed(1, first.length).mapToObj(j -> "c" + j).toArray(String[]::new);
  }

  private static String[] cells(String line) {
    String[] cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
    return Arrays.stream(cells).map(c -> c.strip().replace("\"", "")).toArray(String[]::new);
  }

  private static void add(
      String name, @Nullable String[] cells, List<Column<?>> columns, List<ColumnInfo> infos) {
    int missing = (int) Arrays.stream(cells).filter(Objects::isNull).count();
    int distinct = (int) Arrays.stream(cells).filter(Objects::nonNull).distinct().count();
    boolean numeric = Arrays.stream(cells).allMatch(c -> c == null || isNumber(c));
    if (numeric) {
      double[] numbers = new double[cells.length];
      Arrays.setAll(numbers, i -> number(cells[i]));
      columns.add(DoubleColumn.create(name, numbers));
    } else {
      columns.add(StringColumn.create(name, cells));
    }
    boolean whole = numeric && Arrays.stream(cells).allMatch(c -> c == null || isWhole(c));
    ColumnKind kind =
        distinct < 2
            ? ColumnKind.CONSTANT
            : whole
                ? ColumnKind.INTEGER
                : numeric
                    ? ColumnKind.NUMBER
                    : distinct > cells.length / 2 ? ColumnKind.ID : ColumnKind.CATEGORY;
    InputType storage = numeric ? InputType.NUMBER : InputType.CATEGORY;
    infos.add(new ColumnInfo(name, kind, storage, missing, distinct, List.of()));
  }

  private static double number(@Nullable String cell) {
    return cell == null ? Double.NaN : Double.parseDouble(cell);
  }

  private static boolean isNumber(String cell) {
    return cell.matches("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?");
  }

  private static boolean isWhole(String cell) {
    return cell.matches("[-+]?\\d+(\\.0*)?");
  }
}
