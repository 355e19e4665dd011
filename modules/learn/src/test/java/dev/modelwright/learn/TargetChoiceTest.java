// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.model.Task;
import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.base.Message;
import dev.modelwright.data.ColumnKind;
import dev.modelwright.data.Dataset;
import dev.modelwright.model.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetChoiceTest {

  private static Dataset with(TestTable table) {
    return table.number("other", i -> i).dataset();
  }

  private static Dataset labels(String... labels) {
    return with(new TestTable(40).category("t", i -> labels[i % labels.length]));
  }

  private static List<String> order(Dataset dataset) {
    return ((Target.Label) TargetChoice.of(dataset, "t").target()).labels();
  }

  @ParameterizedTest
  @CsvSource({
    "yes,no,no,yes", "No,Yes,No,Yes", "Y,N,N,Y", "good,bad,good,bad",
        "malignant,benign,benign,malignant",
    "M,B,B,M", "True,False,False,True", "paid,default,paid,default", "违约,正常,正常,违约",
        "positive,neg,neg,positive"
  })
  void the_label_with_the_positive_meaning_is_second(
      String one, String other, String first, String second) {
    assertThat(order(labels(one, other))).containsExactly(first, second);
  }

  @Test
  void without_a_meaning_the_rarer_label_is_second() {
    assertThat(order(labels(">50K", "<=50K", "<=50K"))).containsExactly("<=50K", ">50K");
    assertThat(order(labels("male", "male", "female"))).containsExactly("male", "female");
    assertThat(order(labels("F", "F", "M"))).containsExactly("F", "M");
    assertThat(order(labels("M", "M", "F"))).containsExactly("M", "F");
  }

  @Test
  void the_larger_of_two_numbers_is_second_even_if_frequent() {
    TestTable table = new TestTable(40).number("t", i -> i % 4 == 0 ? 2 : 4);
    TargetChoice choice = TargetChoice.of(with(table), "t");
    assertThat(choice.target()).isEqualTo(new Target.Label("t", List.of("2", "4")));
    assertThat(choice.task()).isEqualTo(Task.BINARY);
    assertThat(choice.y()).startsWith(0, 1, 1, 1, 0);
  }

  @Test
  void more_labels_are_in_the_order_of_the_alphabet_and_numbers_by_size() {
    assertThat(order(labels("b", "C", "a"))).containsExactly("a", "b", "C");
    TestTable table = new TestTable(120).number("t", ColumnKind.INTEGER, i -> 9 + i % 3);
    assertThat(order(with(table))).containsExactly("9", "10", "11");
  }

  @Test
  void few_whole_numbers_are_labels_unless_the_task_is_forced() {
    Dataset dataset = with(new TestTable(120).number("t", ColumnKind.INTEGER, i -> 3 + i % 5));
    TargetChoice guessed = TargetChoice.of(dataset, "t");
    TargetChoice forced = TargetChoice.of(dataset, "t", Optional.of(Task.REGRESSION));
    assertThat(guessed.task()).isEqualTo(Task.MULTICLASS);
    assertThat(guessed.notes().stream().map(Message::english))
        .anyMatch(note -> note.contains("Choose the task \"regression\""));
    assertThat(forced.target()).isEqualTo(new Target.Number("t"));
    assertThat(forced.y()).startsWith(3, 4, 5);
  }

  @Test
  void many_whole_numbers_or_few_among_few_rows_are_numbers() {
    Dataset many = with(new TestTable(120).number("t", ColumnKind.INTEGER, i -> i % 11));
    Dataset few = with(new TestTable(50).number("t", ColumnKind.INTEGER, i -> i % 5));
    assertThat(TargetChoice.of(many, "t").task()).isEqualTo(Task.REGRESSION);
    assertThat(TargetChoice.of(few, "t").task()).isEqualTo(Task.REGRESSION);
  }

  @Test
  void rows_without_a_target_are_left_out_and_counted() {
    TestTable table = new TestTable(30).category("t", i -> i % 3 == 0 ? null : "v" + i % 2);
    TargetChoice choice = TargetChoice.of(with(table), "t");
    assertThat(choice.missing()).isEqualTo(10);
    assertThat(choice.rows()).hasSize(20).startsWith(1, 2, 4, 5);
    assertThat(choice.at(new int[] {1, 2})).containsExactly(choice.y()[1], choice.y()[2]);
  }

  @Test
  void a_wrong_name_is_answered_with_near_ones() {
    assertThat(Said.by("target", () -> TargetChoice.of(labels("a", "b"), "othr")))
        .isEqualTo("There is no column othr to predict. Did you mean one of these: other, t?");
  }

  @Test
  void columns_that_cannot_be_predicted_are_refused_with_a_reason() {
    Dataset dataset =
        new TestTable(120)
            .number("same", ColumnKind.CONSTANT, i -> 7)
            .category("empty", i -> null)
            .text("id", ColumnKind.ID, i -> "r" + i)
            .text("remark", ColumnKind.TEXT, i -> "some words " + i)
            .date("day", i -> LocalDate.of(2020, 1, 1).plusDays(i))
            .category("many", i -> "v" + i % 110)
            .category("lonely", i -> i == 5 ? "once" : "v" + i % 2)
            .number("endless", i -> i == 3 ? Double.POSITIVE_INFINITY : i)
            .category("mostly", i -> i < 4 ? "v" + i % 2 : null)
            .category("three", i -> "v" + i % 3)
            .dataset();
    assertThat(said(dataset, "same")).contains("fewer than two different values");
    assertThat(said(dataset, "empty")).contains("fewer than two different values");
    assertThat(said(dataset, "id")).contains("names each row");
    assertThat(said(dataset, "remark")).contains("free text");
    assertThat(said(dataset, "day")).contains("dates or times");
    assertThat(said(dataset, "many")).contains("110 different labels; at most 100");
    assertThat(said(dataset, "lonely")).contains("in one row only (once)");
    assertThat(said(dataset, "endless")).contains("infinite");
    assertThat(said(dataset, "mostly")).contains("Only 4 rows have a value");
    assertThat(forced(dataset, "three", Task.REGRESSION)).contains("holds no numbers");
    assertThat(forced(dataset, "three", Task.BINARY)).contains("has 3 labels, not two");
  }

  private static String said(Dataset dataset, String column) {
    return Said.by("target", () -> TargetChoice.of(dataset, column));
  }

  private static String forced(Dataset dataset, String column, Task task) {
    return Said.by("target", () -> TargetChoice.of(dataset, column, Optional.of(task)));
  }

  @Test
  void too_few_rows_or_columns_are_refused() {
    Dataset few = with(new TestTable(9).category("t", i -> "v" + i % 2));
    Dataset alone = new TestTable(40).category("t", i -> "v" + i % 2).dataset();
    assertThat(said(few, "t")).contains("has 9 rows; at least 10");
    assertThat(said(alone, "t")).contains("only the column t");
  }
}
