// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.base.Message;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What looks odd in a column is said, and nothing is changed for it. */
class DoubtsTest {

  @TempDir Path folder;

  private Dataset table(int count, IntFunction<String> cell) {
    return TestColumn.of(folder, "x", TestColumn.cells(count, cell));
  }

  private Optional<Message> doubt(String key, int count, IntFunction<String> cell) {
    return TestColumn.sentence(table(count, cell), key);
  }

  private Optional<Message> maybeMissing(IntFunction<String> cell) {
    return doubt("maybe-missing", 200, cell);
  }

  @Test
  void nines_far_from_the_other_numbers_may_mean_missing() {
    assertThat(maybeMissing(i -> i % 50 == 0 ? "-999" : String.valueOf(i % 40)))
        .contains(Message.of("data.maybe-missing", "x", 4, "-999"));
    assertThat(maybeMissing(i -> i % 50 == 0 ? "9999" : i % 40 + ".5"))
        .contains(Message.of("data.maybe-missing", "x", 4, "9999"));
    assertThat(maybeMissing(i -> i % 50 == 0 ? "-1" : String.valueOf(i % 40))).isPresent();
    assertThat(table(200, i -> i % 50 == 0 ? "-999" : "" + i % 40).columns().getFirst().missing())
        .as("they stay values")
        .isZero();
  }

  @Test
  void nines_among_their_like_mean_themselves() {
    assertThat(maybeMissing(i -> String.valueOf(900 + i % 100))).isEmpty();
    assertThat(maybeMissing(i -> String.valueOf(i % 40 - 1))).as("-1 once is -1").isPresent();
    assertThat(maybeMissing(i -> String.valueOf(i % 40 - 20))).isEmpty();
    assertThat(maybeMissing(i -> String.valueOf(i % 3 - 1))).as("codes").isEmpty();
  }

  @Test
  void zero_may_mean_missing_only_where_small_numbers_do_not_occur() {
    assertThat(maybeMissing(i -> i % 25 == 0 ? "0" : String.valueOf(60 + i * i % 97))).isPresent();
    assertThat(maybeMissing(i -> String.valueOf(i % 40))).isEmpty();
  }

  @Test
  void dates_that_stand_in_for_missing_ones_are_named() {
    assertThat(maybeMissing(i -> i % 20 == 0 ? "1900-01-01" : "2020-05-" + (10 + i % 20)))
        .contains(Message.of("data.maybe-missing", "x", 10, "1900-01-01"));
    assertThat(maybeMissing(i -> i == 7 ? "9999-12-31" : "2020-05-" + (10 + i % 20))).isPresent();
    assertThat(maybeMissing(i -> "1970-01-" + (i < 20 ? "01" : 10 + i % 20))).isEmpty();
  }

  @Test
  void improbable_years_are_named() {
    assertThat(doubt("odd-years", 200, i -> i == 7 ? "3020-05-01" : "2020-05-" + (10 + i % 20)))
        .contains(Message.of("data.odd-years", "x", 1, "3020-05-01", 8));
    assertThat(doubt("odd-years", 200, i -> 1000 + i + "-05-01")).as("history").isEmpty();
  }

  @Test
  void days_that_do_not_exist_are_slips_among_dates() {
    Dataset data = table(100, i -> i == 41 ? "2021-02-30" : "2021-03-" + (10 + i % 20));
    assertThat(data.columns().getFirst().kind()).isNotEqualTo(ColumnKind.DATE);
    assertThat(data.warnings())
        .contains(Message.of("data.stray-dates", "x", "99", 1, "2021-02-30", 42));
  }

  @Test
  void dates_of_two_orders_are_not_guessed() {
    assertThat(doubt("mixed-orders", 4, i -> List.of("25/12/2020", "12/25/2020").get(i % 2)))
        .contains(Message.of("data.mixed-orders", "x", "25/12/2020", "12/25/2020"));
  }

  @Test
  void numbers_of_two_styles_are_not_guessed() {
    assertThat(doubt("mixed-styles", 4, i -> List.of("1,234.5", "1.234,5").get(i / 3)))
        .contains(Message.of("data.mixed-styles", "x", "1,234.5", "1.234,5"));
  }

  @Test
  void numbers_of_different_units_are_not_mixed() {
    assertThat(doubt("mixed-units", 4, i -> List.of("€5", "$6").get(i % 2)))
        .contains(Message.of("data.mixed-units", "“$”, “€”"));
    assertThat(doubt("mixed-units", 4, i -> List.of("5%", "0.06").get(i % 2))).isPresent();
    assertThat(doubt("mixed-units", 4, i -> List.of("5%", "0").get(i % 2))).isEmpty();
    assertThat(doubt("mixed-units", 4, i -> List.of("$5", "6").get(i % 2))).isEmpty();
  }

  @Test
  void a_mixture_is_told_with_counts_and_rows() {
    Dataset data =
        table(10, i -> i < 4 ? "" + (i + 1) : i < 7 ? "2020-01-0" + i : i == 7 ? "" : "word" + i);
    assertThat(data.columns().getFirst().evidence())
        .contains(
            Message.of("data.mixed-numbers", 4, "1", 1),
            Message.of("data.mixed-dates", 3, "2020-01-04", 5),
            Message.of("data.mixed-texts", 2, "word8", 9));
  }

  @Test
  void why_digits_are_kept_as_text_is_said() {
    assertThat(doubt("codes", 3, i -> List.of("0050", "1234", "0050").get(i)))
        .contains(Message.of("data.codes", "0050"));
    assertThat(doubt("long-digits", 3, i -> "400000000000000000" + i)).isPresent();
    assertThat(doubt("zero-one", 4, i -> "" + i % 2)).isPresent();
  }

  @Test
  void words_that_may_mean_missing_stay_but_are_named() {
    Dataset data = table(30, i -> i % 3 == 0 ? "unknown" : "job" + i % 3);
    assertThat(data.columns().getFirst().missing()).isZero();
    assertThat(TestColumn.sentence(data, "kept-as-value"))
        .contains(Message.of("data.kept-as-value", 10, "unknown"));
  }

  @Test
  void a_comma_that_could_be_either_is_named_where_the_delimiter_does_not_tell() {
    Path file = TestFiles.write(folder, "a\tb\n1,234\tx\n5,678\ty\n");
    Dataset data = TestFiles.read(file);
    assertThat(data.numbers("a")).containsExactly(1234, 5678);
    assertThat(data.warnings()).contains(Message.of("data.comma-is-thousands", "a", "1,234"));
  }
}
