// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.base.CancelledException;
import dev.modelwright.base.JobContext;
import dev.modelwright.base.Message;
import dev.modelwright.data.Dataset;
import dev.modelwright.data.DatasetReader;
import dev.modelwright.learn.ExpressionParser;
import dev.modelwright.model.InputType;
import dev.modelwright.tool.data.RoomFixture;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArrangementTest {

  private static final List<String> COLUMNS = List.of("whole", "share", "word", "day");

  @TempDir Path folder;

  /** One row as plain texts; blank where missing. */
  private record Row(int number, List<String> cells) {
    String cell(String column) {
      return cells.get(COLUMNS.indexOf(column));
    }
  }

  private static List<Row> rows(long seed, int count) {
    Random random = new Random(seed);
    List<Row> rows = new ArrayList<>();
    String[] words = {"ulm", "Ulm", "Bonn", "aachen", "Zürich", "köln", "bonn"};
    for (int row = 0; row < count; row++) {
      double share = Math.scalb(random.nextDouble() - 0.5, random.nextInt(12));
      List<String> cells =
          List.of(
              String.valueOf(random.nextInt(41) - 20),
              Cells.number(Math.round(share * 1e6) / 1e6),
              words[random.nextInt(words.length)],
              LocalDate.of(1965, 1, 1).plusDays(random.nextInt(9000)).toString());
      rows.add(new Row(row, cells.stream().map(c -> random.nextInt(9) == 0 ? "" : c).toList()));
    }
    return rows;
  }

  private Dataset table(List<Row> rows) {
    StringBuilder csv = new StringBuilder(String.join(";", COLUMNS));
    rows.forEach(row -> csv.append('\n').append(String.join(";", row.cells())));
    Path file = RoomFixture.write(folder.resolve("random.csv"), csv + "\n");
    return new DatasetReader().read(file, JobContext.none());
  }

  private static List<Integer> shown(RowOrder order) {
    return IntStream.range(0, order.size()).map(order::row).boxed().toList();
  }

  private static Comparator<String> values(String column) {
    return switch (column) {
      case "whole", "share" -> Comparator.comparingDouble(Double::parseDouble);
      case "word" -> String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder());
      default -> Comparator.comparing(LocalDate::parse);
    };
  }

  /** Stable, missing last, in both directions: what a plain sort of a list does. */
  private static List<Integer> sorted(List<Row> rows, String column, boolean ascending) {
    Comparator<String> order = ascending ? values(column) : values(column).reversed();
    List<Row> present =
        rows.stream()
            .filter(row -> !row.cell(column).isEmpty())
            .sorted(Comparator.comparing((Row row) -> row.cell(column), order))
            .toList();
    List<Row> all = new ArrayList<>(present);
    rows.stream().filter(row -> row.cell(column).isEmpty()).forEach(all::add);
    return all.stream().map(Row::number).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"whole", "share", "word", "day"})
  void rows_stand_in_the_order_that_a_plain_sort_gives_them(String column) {
    for (int seed = 0; seed < 5; seed++) {
      List<Row> rows = rows(seed, 700);
      Dataset table = table(rows);
      for (boolean ascending : List.of(true, false)) {
        Arrangement by =
            Arrangement.none().with(Optional.of(new Arrangement.Sort(column, ascending)));
        assertThat(shown(by.of(table, JobContext.none())))
            .as(column + " " + ascending)
            .isEqualTo(sorted(rows, column, ascending));
      }
    }
  }

  private void keeps(Condition condition, Predicate<Row> test) {
    List<Row> rows = rows(11, 700);
    assertThat(shown(Arrangement.none().with(condition).of(table(rows), JobContext.none())))
        .isNotEmpty()
        .hasSizeLessThan(700)
        .isEqualTo(rows.stream().filter(test).map(Row::number).toList());
  }

  @Test
  void each_condition_keeps_the_rows_it_names() {
    keeps(
        new Condition.Between("whole", InputType.NUMBER, -3, 5),
        row -> !row.cell("whole").isEmpty() && Math.abs(number(row) - 1) <= 4);
    keeps(
        new Condition.Between("whole", InputType.NUMBER, Double.NEGATIVE_INFINITY, 0),
        row -> !row.cell("whole").isEmpty() && number(row) <= 0);
    keeps(
        new Condition.Between("day", InputType.DATE, 0, 3000),
        row ->
            !row.cell("day").isEmpty()
                && LocalDate.parse(row.cell("day")).toEpochDay() >= 0
                && LocalDate.parse(row.cell("day")).toEpochDay() <= 3000);
    keeps(
        new Condition.OneOf("word", Set.of("ulm", "Bonn")),
        row -> Set.of("ulm", "Bonn").contains(row.cell("word")));
    keeps(new Condition.Contains("word", "ÖL"), row -> row.cell("word").equals("köln"));
    keeps(new Condition.Contains("whole", "1"), row -> row.cell("whole").contains("1"));
    keeps(new Condition.Missing("share", true), row -> row.cell("share").isEmpty());
    keeps(new Condition.Missing("word", false), row -> !row.cell("word").isEmpty());
  }

  private static int number(Row row) {
    return Integer.parseInt(row.cell("whole"));
  }

  @Test
  void conditions_of_several_columns_hold_together_and_in_order() {
    List<Row> rows = rows(3, 500);
    Arrangement arrangement =
        Arrangement.none()
            .with(new Condition.OneOf("word", Set.of("ulm", "Ulm")))
            .with(new Condition.Missing("day", false))
            .turned("share");
    List<Row> kept =
        rows.stream()
            .filter(row -> row.cell("word").equalsIgnoreCase("ulm") && !row.cell("day").isEmpty())
            .toList();
    RowOrder order = arrangement.of(table(rows), JobContext.none());
    assertThat(shown(order)).isEqualTo(sorted(kept, "share", true));
    assertThat(order.fewer()).isTrue();
    assertThat(order.position(order.row(7))).hasValue(7);
    assertThat(order.position(rows.size())).isEmpty();
  }

  @Test
  void a_column_turns_through_three_states_and_keeps_one_condition() {
    Arrangement once = Arrangement.none().turned("a");
    assertThat(once.sort()).contains(new Arrangement.Sort("a", true));
    assertThat(once.turned("a").sort()).contains(new Arrangement.Sort("a", false));
    assertThat(once.turned("a").turned("a").sort()).isEmpty();
    assertThat(once.turned("a").turned("b").sort()).contains(new Arrangement.Sort("b", true));
    Arrangement twice =
        once.with(new Condition.Missing("a", true)).with(new Condition.Contains("a", "x"));
    assertThat(twice.conditions()).containsExactly(new Condition.Contains("a", "x"));
    assertThat(twice.without("a").conditions()).isEmpty();
  }

  @Test
  void columns_that_are_not_there_are_passed_over() {
    Arrangement gone = Arrangement.none().turned("gone").with(new Condition.Missing("gone", true));
    assertThat(gone.of(table(rows(1, 40)), JobContext.none()).size()).isEqualTo(40);
  }

  @Test
  void what_can_be_written_becomes_an_expression_and_the_rest_does_not() {
    Arrangement all =
        Arrangement.none()
            .with(new Condition.Between("age", InputType.NUMBER, -18, Double.POSITIVE_INFINITY))
            .with(new Condition.Between("day", InputType.DATE, 0, 19_000.0))
            .with(new Condition.Between("at", InputType.DATETIME, 0, 60))
            .with(new Condition.OneOf("home country", Set.of("CH", "AT")))
            .with(new Condition.OneOf("name", Set.of("O'Neil")))
            .with(new Condition.Missing("Not", false));
    String text = all.expression().orElseThrow();
    assertThat(text)
        .isEqualTo(
            "age >= -18"
                + " and day >= date('1970-01-01') and day <= date('2022-01-08')"
                + " and at >= datetime('1970-01-01T00:00') and at <= datetime('1970-01-01T00:01')"
                + " and `home country` in ('AT', 'CH')"
                + " and name = 'O''Neil' and not is_missing(`Not`)");
    ExpressionParser.parse(
        text,
        Map.of(
            "age", InputType.NUMBER,
            "day", InputType.DATE,
            "at", InputType.DATETIME,
            "home country", InputType.CATEGORY,
            "name", InputType.CATEGORY,
            "Not", InputType.NUMBER));
    assertThat(all.with(new Condition.Contains("note", "x")).expression()).isEmpty();
    assertThat(Arrangement.none().expression()).isEmpty();
  }

  @Test
  void sorting_ends_when_it_is_cancelled() {
    Dataset table = table(rows(1, 50));
    JobContext cancelled =
        new JobContext() {
          @Override
          public void progress(double fraction, Message stage) {}

          @Override
          public boolean cancelled() {
            return true;
          }
        };
    assertThatThrownBy(() -> Arrangement.none().turned("word").of(table, cancelled))
        .isInstanceOf(CancelledException.class);
  }
}
