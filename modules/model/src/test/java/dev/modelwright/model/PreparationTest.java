// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PreparationTest {

  private static final double NAN = Double.NaN;

  @Test
  void a_missing_number_is_filled_and_the_others_are_kept() {
    assertThat(number(new Step.Impute("x", "y", new Fill.Number(7)), 1, NAN, -0.0, 1e300))
        .containsExactly(1, 7, -0.0, 1e300);
  }

  @Test
  void scaling_keeps_missing_values_missing() {
    assertThat(number(new Step.Scale("x", "y", 10, 4), 10, 18, NAN)).containsExactly(0, 2, NAN);
  }

  @Test
  void one_hot_gives_zeros_for_missing_and_unknown_levels() {
    Matrix matrix =
        text(
            UnseenPolicy.OTHER,
            List.of(new Step.OneHot("x", List.of("a", "b"), List.of("x=a", "x=b"))),
            List.of("x=a", "x=b"),
            "a",
            "b",
            "zebra",
            "",
            null);

    assertThat(matrix.column(0)).containsExactly(1, 0, 0, 0, 0);
    assertThat(matrix.column(1)).containsExactly(0, 1, 0, 0, 0);
  }

  @Test
  void ordinal_gives_the_position_or_what_was_agreed_for_others() {
    Matrix matrix =
        text(
            UnseenPolicy.OTHER,
            List.of(new Step.Ordinal("x", "y", List.of("b", "a"), -1)),
            List.of("y"),
            "a",
            "b",
            "zebra",
            null);

    assertThat(matrix.column(0)).containsExactly(1, 0, -1, -1);
  }

  @Test
  void an_unknown_level_is_filled_only_where_the_schema_takes_it_as_missing() {
    List<Step> steps =
        List.of(
            new Step.Impute("x", "x:filled", new Fill.Level("b")),
            new Step.OneHot("x:filled", List.of("a", "b"), List.of("x=a", "x=b")));

    assertThat(text(UnseenPolicy.MISSING, steps, List.of("x=b"), "zebra", "", null).column(0))
        .containsExactly(1, 1, 1);
    assertThat(text(UnseenPolicy.OTHER, steps, List.of("x=b"), "zebra", "", null).column(0))
        .containsExactly(0, 1, 1);
  }

  @Property
  void date_parts_are_those_of_the_calendar(
      @ForAll @LongRange(min = -1_000_000, max = 1_000_000) long day) {
    LocalDate date = LocalDate.ofEpochDay(day);

    assertThat(part(day + 0.25, InputType.DATE, DatePart.YEAR)).isEqualTo(date.getYear());
    assertThat(part(day, InputType.DATE, DatePart.MONTH)).isEqualTo(date.getMonthValue());
    assertThat(part(day, InputType.DATE, DatePart.DAY)).isEqualTo(date.getDayOfMonth());
    assertThat(part(day, InputType.DATE, DatePart.WEEKDAY))
        .isEqualTo(date.getDayOfWeek().getValue());
    assertThat(part(day, InputType.DATE, DatePart.HOUR)).isZero();
  }

  @Property
  void parts_of_a_point_in_time_are_those_of_the_calendar(
      @ForAll @LongRange(min = -50_000_000_000L, max = 50_000_000_000L) long second,
      @ForAll @DoubleRange(min = 0, max = 0.99) double fraction) {
    LocalDateTime time = LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC);

    assertThat(part(second + fraction, InputType.DATETIME, DatePart.HOUR))
        .isEqualTo(time.getHour());
    assertThat(part(second + fraction, InputType.DATETIME, DatePart.DAY))
        .isEqualTo(time.getDayOfMonth());
  }

  @Test
  void a_date_that_is_missing_or_farther_than_any_calendar_has_no_parts() {
    for (double day : new double[] {NAN, 1.1e8, -1e300, Double.POSITIVE_INFINITY}) {
      assertThat(part(day, InputType.DATE, DatePart.YEAR)).isNaN();
    }
    assertThat(part(1e8, InputType.DATE, DatePart.YEAR)).isEqualTo(275_760);
  }

  private static double part(double value, InputType unit, DatePart part) {
    return CivilDate.part(value, unit, part);
  }

  private static double[] number(Step step, double... values) {
    InputSchema schema = new InputSchema(List.of(InputColumn.number("x")));
    Batch batch = new Batch(schema, values.length, List.of(new Values.Numbers(values)));
    return new Preparation(schema, List.of(step), List.of("y")).apply(batch).column(0);
  }

  private static Matrix text(
      UnseenPolicy unseen, List<Step> steps, List<String> features, @Nullable String... texts) {
    InputSchema schema =
        new InputSchema(
            List.of(
                new InputColumn(
                    "x",
                    InputType.CATEGORY,
                    List.of("a", "b"),
                    Optional.empty(),
                    MissingPolicy.ALLOW,
                    unseen)));
    Batch batch = new Batch(schema, texts.length, List.of(new Values.Texts(texts)));
    return new Preparation(schema, steps, features).apply(batch);
  }
}
