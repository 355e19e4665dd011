// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.base.Message;
import dev.modelwright.base.Problem;
import dev.modelwright.base.ProblemException;
import dev.modelwright.model.InputType;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the user decides about a column is done, and what it costs is said. */
class ColumnChoiceTest {

  @TempDir Path folder;

  private Dataset read(ColumnChoice choice, String... cells) {
    return TestColumn.of(folder, "x", List.of(cells), ReadOptions.none().with("x", choice));
  }

  private Dataset read(ColumnKind kind, String... cells) {
    return read(ColumnChoice.of(kind), cells);
  }

  private static ColumnInfo x(Dataset data) {
    return TestColumn.first(data);
  }

  @Test
  void cells_that_are_no_numbers_become_missing_and_are_counted() {
    Dataset data = read(ColumnKind.NUMBER, "1.5", "x1", "2", "", "oops", "x1", "NA");
    assertThat(data.numbers("x"))
        .containsExactly(1.5, Double.NaN, 2, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    assertThat(x(data))
        .isEqualTo(
            new ColumnInfo(
                "x",
                ColumnKind.NUMBER,
                InputType.NUMBER,
                5,
                2,
                List.of(
                    Message.of("data.share-number", "28.6"),
                    Message.of("data.chosen"),
                    Message.of("data.unfit-number", 3, "“x1”, “oops”", 2),
                    Message.of("data.taken-as-missing", 1, "NA"),
                    Message.of("data.empty-cells", 1))));
  }

  @Test
  void whole_numbers_may_be_written_with_a_point_but_not_be_broken() {
    Dataset data = read(ColumnKind.INTEGER, "1.0", "2", "2.5");
    assertThat(data.numbers("x")).containsExactly(1, 2, Double.NaN);
    assertThat(x(data).kind()).isEqualTo(ColumnKind.INTEGER);
    assertThat(TestColumn.sentence(data, "unfit-integer"))
        .contains(Message.of("data.unfit-integer", 1, "“2.5”", 3));
  }

  @Test
  void numbers_as_categories_keep_their_text() {
    Dataset data = read(ColumnKind.CATEGORY, "007", "7", "1.50", "007");
    assertThat(data.texts("x")).containsExactly("007", "7", "1.50", "007");
    assertThat(x(data).kind()).isEqualTo(ColumnKind.CATEGORY);
    assertThat(x(data).distinct()).isEqualTo(3);
    assertThat(read(ColumnKind.ID, "007", "008").texts("x")).containsExactly("007", "008");
    assertThat(x(read(ColumnKind.TEXT, "1", "2")).storage()).isEqualTo(InputType.CATEGORY);
  }

  @Test
  void codes_can_be_numbers() {
    assertThat(read(ColumnKind.NUMBER, "0012", "1234").numbers("x")).containsExactly(12, 1234);
  }

  @Test
  void the_way_of_writing_numbers_decides_what_a_comma_means() {
    ColumnChoice thousands = ColumnChoice.none().with(NumberStyle.COMMA_GROUPS);
    assertThat(read(thousands, "1,234", "2,345").numbers("x")).containsExactly(1234, 2345);
    ColumnChoice points = ColumnChoice.of(ColumnKind.NUMBER).with(NumberStyle.DECIMAL_COMMA);
    assertThat(read(points, "1.234", "2.345", "1.5").numbers("x"))
        .containsExactly(1234, 2345, Double.NaN);
  }

  @Test
  void the_order_of_dates_can_be_chosen() {
    ColumnChoice monthFirst = ColumnChoice.none().with(DateOrder.MONTH_DAY_YEAR);
    Dataset data = read(monthFirst, "01/02/1970", "01/03/1970");
    assertThat(data.numbers("x")).containsExactly(1, 2);
    assertThat(TestFiles.keys(data.warnings())).doesNotContain("ambiguous-dates");
    ColumnChoice dayFirst = ColumnChoice.of(ColumnKind.DATE).with(DateOrder.DAY_MONTH_YEAR);
    Dataset mixed = read(dayFirst, "02/01/1970", "01/31/1970", "1970-01-03", "31.02.1970");
    assertThat(mixed.numbers("x")).containsExactly(1, Double.NaN, 2, Double.NaN);
    assertThat(TestColumn.sentence(mixed, "unfit-date"))
        .contains(Message.of("data.unfit-date", 2, "“01/31/1970”, “31.02.1970”", 2));
  }

  @Test
  void dates_of_digits_only_and_with_a_time_can_be_dates() {
    Dataset data = read(ColumnKind.DATE, "19700102", "1970-01-03 10:00");
    assertThat(data.numbers("x")).containsExactly(1, 2);
    assertThat(TestColumn.sentence(data, "time-left-out")).isPresent();
    assertThat(read(ColumnKind.DATETIME, "1970-01-02", "1970-01-02 00:01").numbers("x"))
        .containsExactly(86_400, 86_460);
    assertThat(x(read(ColumnKind.TIME, "10:00", "noon")).missing()).isEqualTo(1);
  }

  @Test
  void yes_and_no_leave_no_third() {
    Dataset data = read(ColumnKind.BOOLEAN, "yes", "No", "maybe", "YES");
    assertThat(data.texts("x")).containsExactly("yes", "No", null, "YES");
    assertThat(x(read(ColumnKind.BOOLEAN, "1", "0", "1")))
        .returns(ColumnKind.BOOLEAN, ColumnInfo::kind)
        .returns(InputType.CATEGORY, ColumnInfo::storage);
    assertThat(read(ColumnKind.BOOLEAN, "sick", "well", "sick", "ill", "well").texts("x"))
        .containsExactly("sick", "well", "sick", null, "well");
  }

  @Test
  void texts_can_be_named_as_missing_and_as_values() {
    ColumnChoice missing = ColumnChoice.none().withMissing(List.of("-999", "refused"));
    Dataset data = read(missing, "5", "-999", "-999.0", "refused", "7");
    assertThat(data.numbers("x")).containsExactly(5, Double.NaN, Double.NaN, Double.NaN, 7);
    assertThat(TestFiles.keys(x(data).evidence()))
        .containsExactly(
            "share-integer", "taken-as-missing", "taken-as-missing", "taken-as-missing");
    ColumnChoice present = ColumnChoice.none().withPresent(List.of("NA"));
    assertThat(read(present, "NA", "red", "blue").texts("x")[0]).isEqualTo("NA");
  }

  @Test
  void a_kind_that_nothing_fits_leaves_no_value() {
    assertThat(x(read(ColumnKind.DATE, "a", "b")))
        .returns(ColumnKind.CONSTANT, ColumnInfo::kind)
        .returns(2, ColumnInfo::missing);
    assertThat(x(read(ColumnKind.NUMBER, "a", "b")).kind()).isEqualTo(ColumnKind.CONSTANT);
  }

  @Test
  void a_column_that_is_not_there_is_a_problem_that_tells_like_names() {
    assertThatThrownBy(
            () ->
                TestColumn.of(
                    folder,
                    "age",
                    List.of("1"),
                    ReadOptions.none().with("Aged", ColumnChoice.of(ColumnKind.NUMBER))))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e ->
                assertThat(e.problem())
                    .isEqualTo(
                        Problem.at(
                            "column:Aged", "data.no-column-to-choose", "Aged", "age, other")));
  }

  @Test
  void constant_cannot_be_chosen() {
    assertThatThrownBy(() -> read(ColumnKind.CONSTANT, "1", "2"))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().message().key()).isEqualTo("constant-not-chosen"));
  }

  @Test
  void names_are_near_by_the_letters_that_differ() {
    assertThat(Choices.distance("kitten", "sitting")).isEqualTo(3);
    assertThat(Choices.distance("", "abc")).isEqualTo(3);
    assertThat(Choices.distance("Age", "age")).isZero();
  }

  private static List<String> marks(Dataset data) {
    return x(data).missingMarks();
  }

  @Test
  void numbers_that_stand_for_a_missing_value_are_told_as_numbers() {
    ColumnChoice choice = ColumnChoice.none().withMissing(List.of("-999", "unknown", "1e3"));
    assertThat(marks(read(choice, "1", "-999.0", "3"))).containsExactly("-999.0", "1000.0");
    ColumnChoice comma =
        ColumnChoice.none().with(NumberStyle.DECIMAL_COMMA).withMissing(List.of("-9.999,5"));
    assertThat(marks(read(comma, "1,5", "-9.999,5", "2.000,5"))).containsExactly("-9999.5");
    ColumnChoice guessed = ColumnChoice.none().withMissing(List.of("-99,9"));
    assertThat(marks(read(guessed, "1,5", "-99,9", "2.000,5"))).containsExactly("-99.9");
  }

  @Test
  void dates_that_stand_for_a_missing_value_are_told_in_the_columns_order() {
    ColumnChoice choice = ColumnChoice.none().withMissing(List.of("01/02/1900", "-999"));
    Dataset data = read(choice, "31/12/2024", "01/02/1900", "30/11/2024");
    assertThat(marks(data)).containsExactly("1900-02-01");
    assertThat(data.numbers("x")[1]).isNaN();
  }

  @Test
  void the_order_of_dates_is_told_where_their_texts_do_not() {
    ColumnInfo found = x(read(ColumnChoice.none(), "31/12/2024", "01/02/1900", "30/11/2024"));
    assertThat(found.spelling().dates()).contains(DateOrder.DAY_MONTH_YEAR);
    ColumnChoice chosen = ColumnChoice.none().with(DateOrder.MONTH_DAY_YEAR);
    assertThat(x(read(chosen, "01/02/2024", "03/04/2024")).spelling().dates())
        .contains(DateOrder.MONTH_DAY_YEAR);
    assertThat(x(read(ColumnChoice.none(), "2024-12-31", "2024-11-30")).spelling().dates())
        .isEmpty();
    assertThat(x(read(ColumnChoice.none(), "a", "b")).spelling().dates()).isEmpty();
  }

  @Test
  void the_style_of_numbers_is_told_where_it_is_not_the_plain_one() {
    assertThat(x(read(ColumnChoice.none(), "1.234,5", "2,5")).spelling().numbers())
        .contains(NumberStyle.DECIMAL_COMMA);
    assertThat(x(read(ColumnChoice.none(), "1234.5", "2")).spelling()).isEqualTo(Spelling.plain());
  }

  @Test
  void texts_that_stand_for_a_missing_value_are_told_whether_found_or_named() {
    ColumnChoice choice = ColumnChoice.none().withMissing(List.of("unknown"));
    assertThat(marks(read(choice, "red", "?", "blue", " n/a", "red")))
        .containsExactly("?", " n/a", "n/a", "unknown");
    assertThat(marks(read(ColumnChoice.none(), "red", "blue", "green"))).isEmpty();
    ColumnChoice namibia = ColumnChoice.none().withPresent(List.of("NA"));
    assertThat(marks(read(namibia, "Austria", "NA", "Peru"))).isEmpty();
  }
}
