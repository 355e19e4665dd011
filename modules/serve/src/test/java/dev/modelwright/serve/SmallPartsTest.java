// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmallPartsTest {

  private static final List<String> KNOWN = List.of("income", "age", "last seen", "région & 地区");

  @ParameterizedTest
  @CsvSource({
    "incom, income",
    "Income, income",
    "AGE, age",
    "agee, age",
    "last_seen, last seen",
    "region & 地区, région & 地区"
  })
  void the_closest_name_is_found(String name, String meant) {
    assertThat(ClosestName.of(name, KNOWN)).isEqualTo(Optional.of(meant));
  }

  @ParameterizedTest
  @ValueSource(strings = {"colour", "x", "", "completely different"})
  void a_name_that_is_like_none_has_no_closest(String name) {
    assertThat(ClosestName.of(name, KNOWN)).isEmpty();
  }

  @Test
  void a_very_long_name_is_not_compared() {
    assertThat(ClosestName.of("a".repeat(100_000), KNOWN)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1970-01-01, 0",
    "1970-01-02, 86400",
    "2001-09-09T01:46:40, 1000000000",
    "2001-09-09 01:46:40, 1000000000",
    "2001-09-09T01:46:40Z, 1000000000",
    "2001-09-09T01:46:40+08:00, 999971200",
    "2001-09-08T23:46:40-02:00, 1000000000",
    "2001-09-09T01:46, 999999960",
    "2001-09-09T01:46:40.25, 1000000000.25",
    "1969-12-31T23:59:59, -1"
  })
  void iso_times_are_read_as_the_clock_says_or_as_utc_where_an_offset_is_told(
      String text, double seconds) {
    assertThat(IsoTime.seconds(text)).isEqualTo(OptionalDouble.of(seconds));
    assertThat(IsoTime.days(text)).isEqualTo(OptionalDouble.of(Math.floor(seconds / 86_400)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "yesterday", "2001-02-30", "2001-13-01", "01/02/2003", "20010909"})
  void other_times_are_not(String text) {
    assertThat(IsoTime.seconds(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "' -2.5e3 ', -2500", "1., 1", ".5, 0.5", "NaN, NaN", "-Infinity, -Infinity"})
  void written_numbers_are_decimal(String text, double value) {
    assertThat(WrittenNumber.parse(text)).isEqualTo(OptionalDouble.of(value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1d", "2f", "0x1p3", "1,5", "one", "1 2", "NaN1"})
  void other_numbers_are_not(String text) {
    assertThat(WrittenNumber.parse(text)).isEmpty();
  }

  @Test
  void of_versions_the_largest_number_answers_and_else_the_last() {
    LiveModel two = TestModels.reference("m", "2", sample());
    LiveModel ten = TestModels.reference("m", "10", sample());
    LiveModel word = TestModels.reference("m", "canary", sample());
    LiveModel other = TestModels.reference("n", "blue", sample());
    LiveModel last = TestModels.reference("n", "green", sample());
    ModelShelf shelf = new ModelShelf(List.of(two, ten, word, other, last));

    assertThat(shelf.main()).isSameAs(ten);
    assertThat(shelf.find("n", Optional.empty())).containsSame(last);
    assertThat(shelf.find("m", Optional.of("canary"))).containsSame(word);
    assertThat(shelf.find("m", Optional.of("3"))).isEmpty();
    assertThat(shelf.find("x", Optional.empty())).isEmpty();
  }

  private static dev.modelwright.model.Pipeline sample() {
    return dev.modelwright.testkit.model.SamplePipelines.linear();
  }
}
