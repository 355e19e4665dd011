// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the steps that shape numbers, gather levels and count words do. */
class StepsTest {

  private static final double NAN = Double.NaN;

  private static Map<String, Values> run(Values x, Step step) {
    Map<String, Values> values = new HashMap<>(Map.of("x", x));
    Preparation.carryOut(step, values);
    return values;
  }

  private static double[] number(Values x, Step step, String output) {
    return ((Values.Numbers) run(x, step).get(output)).values();
  }

  private static @Nullable String[] text(Values x, Step step) {
    return ((Values.Texts) run(x, step).get("y")).values();
  }

  private static Values numbers(double... x) {
    return new Values.Numbers(x);
  }

  private static Values texts(@Nullable String... x) {
    return new Values.Texts(x);
  }

  @Test
  void numbers_that_stand_for_a_missing_value_are_missing() {
    Step step = new Step.MissingNumbers("x", "y", Doubles.of(-999, 0));
    assertThat(number(numbers(-999, 5, -0.0, -998.9999, NAN), step, "y"))
        .containsExactly(NAN, 5, NAN, -998.9999, NAN);
    assertThatThrownBy(() -> new Step.MissingNumbers("x", "y", Doubles.of(1, NAN)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Step.MissingNumbers("x", "y", Doubles.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void texts_that_stand_for_a_missing_value_are_missing() {
    Step step = new Step.MissingTexts("x", "y", List.of("unknown", "?"));
    assertThat(text(texts("unknown", "red", "?", "Unknown", null), step))
        .containsExactly(null, "red", null, "Unknown", null);
    assertThatThrownBy(() -> new Step.MissingTexts("x", "y", List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void clipping_brings_numbers_to_their_bounds() {
    assertThat(number(numbers(-5, 1, 9, NAN), new Step.Clip("x", "y", 0, 2), "y"))
        .containsExactly(0, 1, 2, NAN);
  }

  @Test
  void a_logarithm_of_what_is_not_above_0_is_missing() {
    assertThat(number(numbers(0, Math.E - 1, -1, -7, NAN), new Step.Log("x", "y", 1), "y"))
        .containsExactly(0, 1, NAN, NAN, NAN);
  }

  @Test
  void yeo_johnson_follows_its_four_formulas() {
    assertThat(number(numbers(3, -3, NAN), new Step.YeoJohnson("x", "y", 1), "y"))
        .containsExactly(3, -3, NAN);
    assertThat(number(numbers(3, -3), new Step.YeoJohnson("x", "y", 0), "y"))
        .containsExactly(Math.log(4), -7.5);
    assertThat(number(numbers(3, -3), new Step.YeoJohnson("x", "y", 2), "y"))
        .containsExactly(7.5, -Math.log(4));
    assertThat(number(numbers(1e300), new Step.YeoJohnson("x", "y", 3), "y")).containsExactly(NAN);
  }

  @Test
  void an_indicator_tells_missing_numbers_and_texts() {
    Step step = new Step.Indicator("x", "y");
    assertThat(number(numbers(0, NAN), step, "y")).containsExactly(0, 1);
    assertThat(number(texts("a", null), step, "y")).containsExactly(0, 1);
  }

  @Test
  void an_interval_begins_with_its_edge() {
    Step bin = new Step.Bin("x", "y", Doubles.of(0, 10), List.of("low", "middle", "high"));
    assertThat(text(numbers(-0.1, -0.0, 9.9, 10, Double.POSITIVE_INFINITY, NAN), bin))
        .containsExactly("low", "middle", "middle", "high", "high", null);
    assertThatThrownBy(
            () -> new Step.Bin("x", "y", Doubles.of(1, 1), List.of("low", "middle", "high")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void levels_that_are_not_kept_become_one() {
    assertThat(
            text(texts("a", "b", "other", null), new Step.Gather("x", "y", List.of("a"), "rest")))
        .containsExactly("a", "rest", "rest", null);
  }

  @Test
  void levels_have_values_and_so_have_missing_and_other_texts() {
    Step step = new Step.LevelValues("x", "y", List.of("a", "b"), Doubles.of(0.5, 2), -1, 9);
    assertThat(number(texts("b", "a", null, "c"), step, "y")).containsExactly(2, 0.5, -1, 9);
  }

  @Test
  void terms_are_counted_in_all_their_spellings_weighed_and_brought_to_length_1() {
    List<Step.Term> terms =
        List.of(new Step.Term(List.of("cat", "Cat"), 2), new Step.Term(List.of("dog"), 3));
    Values x = texts("Cat dog cat, CAT", "bird", null);
    Step plain = new Step.Terms("x", terms, false, List.of("c", "d"));
    assertThat(number(x, plain, "c")).containsExactly(4, 0, 0);
    assertThat(number(x, plain, "d")).containsExactly(3, 0, 0);
    Step unit = new Step.Terms("x", terms, true, List.of("c", "d"));
    assertThat(number(x, unit, "c")).containsExactly(new double[] {0.8, 0, 0}, within(1e-15));
    assertThat(number(x, unit, "d")).containsExactly(new double[] {0.6, 0, 0}, within(1e-15));
  }

  /** 0xba6bd213 and 0x248bfa47 are both odd. */
  @Test
  void words_are_counted_in_their_buckets() {
    Step step = new Step.HashedWords("x", List.of("even", "odd"));
    Values x = texts("test hello test", null, "?");
    assertThat(number(x, step, "even")).containsExactly(0, 0, 0);
    assertThat(number(x, step, "odd")).containsExactly(3, 0, 0);
  }

  @Test
  void a_new_number_is_computed_row_by_row() {
    Expression twice =
        new Expression.Binary(
            Expression.Operator.ADD, new Expression.Value("x"), new Expression.Value("x"));
    assertThat(number(numbers(1, NAN, 4), new Step.Derive("y", twice), "y"))
        .containsExactly(2, NAN, 8);
  }
}
