// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import static dev.modelwright.data.ColumnKind.BOOLEAN;
import static dev.modelwright.data.ColumnKind.CATEGORY;
import static dev.modelwright.data.ColumnKind.CONSTANT;
import static dev.modelwright.data.ColumnKind.DATE;
import static dev.modelwright.data.ColumnKind.DATETIME;
import static dev.modelwright.data.ColumnKind.ID;
import static dev.modelwright.data.ColumnKind.INTEGER;
import static dev.modelwright.data.ColumnKind.NUMBER;
import static dev.modelwright.data.ColumnKind.TEXT;
import static dev.modelwright.data.ColumnKind.TIME;
import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.base.Message;
import dev.modelwright.model.InputType;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a column is taken for, by its cells; the second column only makes a table of it. */
class TypeInferenceTest {

  @TempDir Path folder;

  private Dataset table(String name, List<String> cells) {
    String text =
        IntStream.range(0, cells.size())
            .mapToObj(i -> "\"" + cells.get(i) + "\";" + (i % 7) + ".5\n")
            .collect(Collectors.joining("", name + ";other\n", ""));
    Dialect dialect =
        new Dialect(
            java.nio.charset.StandardCharsets.UTF_8,
            ';',
            java.util.Optional.of('"'),
            java.util.Optional.empty(),
            0,
            1,
            0);
    return new DatasetReader()
        .read(TestFiles.write(folder, text), dialect, dev.modelwright.base.JobContext.none());
  }

  private ColumnInfo column(String name, List<String> cells) {
    return table(name, cells).columns().getFirst();
  }

  private ColumnInfo column(String... cells) {
    return column("x", List.of(cells));
  }

  private double[] numbers(String... cells) {
    return table("x", List.of(cells)).numbers("x");
  }

  private static List<String> times(int count, java.util.function.IntFunction<String> cell) {
    return IntStream.range(0, count).mapToObj(cell).toList();
  }

  @Test
  void takes_digits_for_integers_and_points_for_numbers() {
    assertThat(column("3", "-1", "+3").kind()).isEqualTo(INTEGER);
    assertThat(column("3", "2.5", "1e3").kind()).isEqualTo(NUMBER);
    assertThat(column("0", "1", "0").kind()).isEqualTo(INTEGER);
  }

  @Test
  void counts_and_names_the_marks_of_missing_values() {
    List<String> cells =
        times(1000, i -> i % 500 == 3 ? "n/a" : i == 700 ? "" : String.valueOf(i * 7 % 100));
    ColumnInfo column = column("x", cells);
    assertThat(column)
        .isEqualTo(
            new ColumnInfo(
                "x",
                INTEGER,
                InputType.NUMBER,
                3,
                100,
                List.of(
                    Message.of("data.share-integer", "99.7"),
                    Message.of("data.taken-as-missing", 2, "n/a"),
                    Message.of("data.empty-cells", 1))));
  }

  @Test
  void decides_by_rows_far_behind_the_first() {
    assertThat(column("x", times(60_000, i -> i < 59_000 ? "NA" : i + ".5")).kind())
        .isEqualTo(NUMBER);
    assertThat(
            column("x", times(60_000, i -> i < 59_990 ? String.valueOf(i % 9) : "level" + i % 5))
                .kind())
        .isEqualTo(CATEGORY);
  }

  @Test
  void keeps_a_column_with_a_slip_as_text_and_says_which() {
    Dataset data = table("x", times(200, i -> i == 120 ? "12o" : String.valueOf(i % 30)));
    assertThat(data.columns().getFirst().storage()).isEqualTo(InputType.CATEGORY);
    assertThat(data.warnings())
        .contains(Message.of("data.stray-texts", "x", "99.5", 1, "12o", 121));
  }

  @Test
  void takes_one_unknown_word_that_repeats_among_numbers_as_missing() {
    ColumnInfo column =
        column("x", times(100, i -> i % 10 == 0 ? "refused" : String.valueOf(i % 30)));
    assertThat(column.kind()).isEqualTo(INTEGER);
    assertThat(column.missing()).isEqualTo(10);
  }

  @Test
  void reads_thousands_marks_decimal_commas_and_signs() {
    assertThat(numbers("1,234.5", "12,345,678.25", "17.5"))
        .containsExactly(1234.5, 12345678.25, 17.5);
    assertThat(numbers("1.234,5", "-12,25", "3")).containsExactly(1234.5, -12.25, 3);
    assertThat(numbers("1 234,5", "12,25")).containsExactly(1234.5, 12.25);
    assertThat(numbers("1'234.5", "12")).containsExactly(1234.5, 12);
    assertThat(numbers("£1,200.50", "-£3.00", "(£4.00)")).containsExactly(1200.5, -3, -4);
    assertThat(numbers("12%", "7.5 %")).containsExactly(12, 7.5);
    assertThat(column("12%", "7.5 %").evidence())
        .contains(Message.of("data.number-unit", "%", "12%"));
    assertThat(numbers("1,234", "2,345"))
        .as("a file with semicolons")
        .containsExactly(1.234, 2.345);
  }

  @Test
  void keeps_codes_with_leading_zeros_and_very_long_digits_as_text() {
    assertThat(column("00501", "10001", "94105", "00501").kind()).isEqualTo(CATEGORY);
    assertThat(column("1", "02", "03").kind()).isEqualTo(INTEGER);
    Dataset cards = table("card", times(30, i -> "40000000000000000" + (10 + i)));
    assertThat(cards.columns().getFirst().kind()).isEqualTo(ID);
    assertThat(cards.texts("card")[0]).isEqualTo("4000000000000000010");
  }

  @Test
  void knows_yes_and_no_in_several_languages() {
    assertThat(column("yes", "no", "", "yes").kind()).isEqualTo(BOOLEAN);
    assertThat(column("True", "False").kind()).isEqualTo(BOOLEAN);
    assertThat(column("Y", "N", "y").kind()).isNotEqualTo(NUMBER);
    assertThat(column("是", "否", "是").kind()).isEqualTo(BOOLEAN);
    assertThat(column("✓", "✗").kind()).isEqualTo(BOOLEAN);
    assertThat(column("Y", "n", "y", "N").evidence()).contains(Message.of("data.yes-no", "Y", "n"));
    assertThat(column("N", "S", "S").kind()).as("north and south").isEqualTo(CATEGORY);
    assertThat(column("male", "female", "male").kind()).isEqualTo(CATEGORY);
  }

  @Test
  void tells_day_first_from_month_first_by_the_values() {
    assertThat(dates("25/12/2020", "01/02/2021")).containsExactly("2020-12-25", "2021-02-01");
    assertThat(dates("12/25/2020", "01/02/2021")).containsExactly("2020-12-25", "2021-01-02");
    assertThat(dates("01/02/2020", "02/02/2020", "03/02/2020", "04/02/2020"))
        .as("days in a row are likelier than months")
        .containsExactly("2020-02-01", "2020-02-02", "2020-02-03", "2020-02-04");
    Dataset ambiguous = table("x", List.of("01/01/2020", "05/05/2020", "03/03/2020"));
    assertThat(TestFiles.keys(ambiguous.warnings())).contains("ambiguous-dates");
  }

  @Test
  void reads_dates_of_many_forms() {
    assertThat(dates("2020-02-29", "1999-12-31")).containsExactly("2020-02-29", "1999-12-31");
    assertThat(dates("2020/2/9", "1999/12/31")).containsExactly("2020-02-09", "1999-12-31");
    assertThat(dates("31.12.2020", "1.2.2021")).containsExactly("2020-12-31", "2021-02-01");
    assertThat(dates("09-Mar-11", "10-Apr-98")).containsExactly("2011-03-09", "1998-04-10");
    assertThat(dates("March 9, 2011", "April 10, 1998"))
        .containsExactly("2011-03-09", "1998-04-10");
    assertThat(dates("2020年2月9日", "1999年12月31日")).containsExactly("2020-02-09", "1999-12-31");
    assertThat(column("2021-02-29", "2021-02-28").kind()).as("no such day").isEqualTo(CATEGORY);
  }

  private List<String> dates(String... cells) {
    Dataset data = table("x", List.of(cells));
    assertThat(data.columns().getFirst().kind()).isEqualTo(DATE);
    assertThat(data.columns().getFirst().storage()).isEqualTo(InputType.DATE);
    return Arrays.stream(data.numbers("x"))
        .mapToObj(day -> LocalDate.ofEpochDay((long) day).toString())
        .toList();
  }

  @Test
  void one_day_that_does_not_exist_does_not_make_years_of_days() {
    List<String> days =
        new ArrayList<>(times(60, i -> "%02d/%02d/21".formatted(1 + i % 28, 1 + i % 12)));
    assertThat(column("day", days).kind()).isEqualTo(DATE);
    days.set(7, "31/02/21");
    assertThat(column("day", days).kind()).isNotEqualTo(DATE);
    assertThat(table("day", days).warnings())
        .anyMatch(warning -> warning.key().equals("mixed-orders"));
    days.set(7, "31 or so");
    assertThat(column("day", days).kind()).isEqualTo(ColumnKind.TEXT);
    assertThat(
            table("day", times(60, i -> "%02d/%02d/%02d".formatted(30 + i, 1 + i % 12, 1 + i % 28)))
                .column("day")
                .orElseThrow()
                .kind())
        .isEqualTo(DATE);
  }

  @Test
  void takes_digits_for_dates_where_all_are_days_and_the_name_or_the_number_of_rows_says_so() {
    assertThat(column("order_date", List.of("20200105", "20191231")).kind()).isEqualTo(DATE);
    assertThat(column("amount", List.of("20200105", "20191231")).kind()).isEqualTo(INTEGER);
    assertThat(column("x", times(30, i -> "" + (20200101 + i % 28))).kind()).isEqualTo(DATE);
    assertThat(column("x", times(30, i -> "" + (20200101 + i * 7))).kind())
        .as("20200136 is no day")
        .isEqualTo(INTEGER);
    assertThat(table("date", List.of("19700102", "NA", "19700103")).numbers("date"))
        .containsExactly(1, Double.NaN, 2);
    assertThat(table("time", List.of("19700101000005", "19700102000000")).numbers("time"))
        .containsExactly(5, 86_400);
  }

  @Test
  void takes_months_for_their_first_day_and_several_forms_together() {
    assertThat(dates("2020-02", "2020-11")).containsExactly("2020-02-01", "2020-11-01");
    assertThat(dates("Mar 2020", "2020年4月")).containsExactly("2020-03-01", "2020-04-01");
    assertThat(dates("2020-02-09", "25/12/2020", "March 9, 2011"))
        .containsExactly("2020-02-09", "2020-12-25", "2011-03-09");
  }

  @Test
  void says_how_day_and_month_were_told_apart() {
    assertThat(column("01/02/2021", "25/12/2020").evidence())
        .contains(Message.of("data.order-proved", "25/12/2020", 2));
    assertThat(TestFiles.keys(column("01/02/2020", "02/02/2020", "03/02/2020").evidence()))
        .contains("order-closer");
    assertThat(TestFiles.keys(column("09-Mar-11", "10-Apr-98").evidence())).contains("short-years");
  }

  @Test
  void reads_points_in_time_as_seconds() {
    Dataset data = table("x", List.of("1970-01-02 00:00:01", "1970-01-01T12:30", "NA"));
    assertThat(data.columns().getFirst().kind()).isEqualTo(DATETIME);
    assertThat(data.numbers("x")).containsExactly(86_401, 45_000, Double.NaN);
    assertThat(numbers("01/02/1970 1:00:00 PM", "01/13/1970 12:00:00 AM"))
        .containsExactly(86_400 + 46_800, 12 * 86_400);
    assertThat(numbers("1970-01-01T02:00:00+01:00", "1970-01-01T02:00:00Z"))
        .containsExactly(3600, 7200);
    assertThat(numbers("Thu Jan 01 00:00:05 GMT 1970", "Thu Jan  1 00:00:00 PST 1970"))
        .containsExactly(5, 8 * 3600);
    assertThat(numbers("01/Jan/1970:00:00:07 +0000", "19700101T010000Z")).containsExactly(7, 3600);
    assertThat(numbers("1970年1月1日 下午1时30分", "1970年1月1日 0时0分9秒"))
        .containsExactly(13 * 3600 + 1800, 9);
    assertThat(column("1970-01-01 00:00 CST", "1970-01-01 00:01 CST").kind())
        .as("which of the four zones of that name")
        .isEqualTo(CATEGORY);
  }

  @Test
  void knows_times_of_day() {
    assertThat(column("10:00", "23:59:59", "7:05").kind()).isEqualTo(TIME);
    assertThat(column("10:00", "25:00").kind()).isEqualTo(CATEGORY);
  }

  @Test
  void takes_whole_numbers_for_ids_only_with_evidence() {
    assertThat(column("x", times(50, i -> String.valueOf(i + 1))).kind())
        .as("count the rows")
        .isEqualTo(ID);
    assertThat(column("customer_id", times(50, i -> String.valueOf(i * i + 7))).kind())
        .as("named")
        .isEqualTo(ID);
    assertThat(column("amount", times(50, i -> String.valueOf(i * i + 7))).kind())
        .isEqualTo(INTEGER);
    assertThat(column("id", times(50, i -> String.valueOf(i % 10))).kind())
        .as("not unique")
        .isEqualTo(INTEGER);
    assertThat(column("id", times(50, i -> i + ".25")).kind()).as("decimals").isEqualTo(NUMBER);
  }

  @Test
  void tells_categories_from_free_texts_and_ids() {
    assertThat(column("x", times(100, i -> "level " + i % 40)).kind()).isEqualTo(CATEGORY);
    assertThat(
            column(
                    "x",
                    times(100, i -> "Some words number " + (i * 31) + " and more").subList(0, 100))
                .kind())
        .isEqualTo(TEXT);
    assertThat(column("x", times(100, i -> "A-" + (1000 + i))).kind()).isEqualTo(ID);
    assertThat(column("x", times(30, i -> new java.util.UUID(i * 77L, i).toString())).kind())
        .isEqualTo(ID);
    assertThat(column("姓名编号", times(30, i -> "甲" + i)).kind()).isEqualTo(ID);
  }

  @Test
  void knows_columns_without_information() {
    assertThat(column("5", "5", "5").kind()).isEqualTo(CONSTANT);
    assertThat(column("", "", "").kind()).isEqualTo(CONSTANT);
    assertThat(column("?", "NA", "").missing()).isEqualTo(3);
    assertThat(column("a", "", "a").kind())
        .as("missing or not may tell something")
        .isEqualTo(CATEGORY);
  }

  @Test
  void keeps_na_where_it_is_a_country() {
    assertThat(column("NA", "DE", "FR", "NA").missing()).isZero();
    assertThat(column("NA", "red", "blue", "NA").missing()).isEqualTo(2);
  }
}
