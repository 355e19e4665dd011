// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.evaluate.Question;
import dev.modelwright.model.InputType;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConditionsTest {

  private static Question atMost(String name, double threshold) {
    return new Question.AtMost(name, name, InputType.NUMBER, threshold);
  }

  private static Question atLeast(String name, double threshold) {
    return new Question.AtLeast(name, name, InputType.NUMBER, threshold);
  }

  private static Question is(String column, String level) {
    return new Question.Is(column, level, true);
  }

  @Test
  void of_several_bounds_the_tightest_stay() {
    Conditions found =
        new Conditions()
            .and(atMost("age", 60), true)
            .and(atMost("age", 41.5), true)
            .and(atMost("age", 30), false);
    assertThat(found.texts()).containsExactly("30 < age ≤ 41.5");
  }

  @Test
  void a_bound_alone_stands_behind_the_name() {
    assertThat(new Conditions().and(atMost("age", 30), false).texts()).containsExactly("age > 30");
    assertThat(new Conditions().and(atMost("age", 30), true).texts()).containsExactly("age ≤ 30");
    assertThat(new Conditions().and(atLeast("age", 30), true).texts()).containsExactly("age ≥ 30");
    assertThat(new Conditions().and(atLeast("age", 30), false).texts()).containsExactly("age < 30");
    assertThat(
            new Conditions().and(atLeast("age", 30), true).and(atLeast("age", 50), false).texts())
        .containsExactly("30 ≤ age < 50");
  }

  @Test
  void a_level_that_is_there_makes_denied_ones_needless() {
    Conditions denied =
        new Conditions().and(is("purpose", "car"), false).and(is("purpose", "boat"), false);
    assertThat(denied.texts()).containsExactly("purpose ∉ {car, boat}");
    assertThat(denied.and(is("purpose", "house"), true).texts()).containsExactly("purpose = house");
    assertThat(new Conditions().and(is("purpose", "car"), false).texts())
        .containsExactly("purpose ≠ car");
  }

  @Test
  void sets_of_levels_are_all_kept_because_each_narrows_the_others() {
    Question one = new Question.OneOf("purpose", List.of("car", "boat"), false);
    Question other = new Question.OneOf("purpose", List.of("boat", "house"), false);
    assertThat(new Conditions().and(one, true).and(other, false).texts())
        .containsExactly("purpose ∈ {car, boat}", "purpose ∉ {boat, house}");
  }

  @Test
  void columns_stand_in_the_order_in_which_they_were_asked() {
    assertThat(
            new Conditions()
                .and(atMost("b", 2), true)
                .and(is("a", "x"), true)
                .and(atMost("b", 1), true)
                .texts())
        .containsExactly("b ≤ 1", "a = x");
  }

  @Test
  void what_is_added_leaves_the_former_as_they_are() {
    Conditions former = new Conditions().and(atMost("age", 30), true);
    former.and(atMost("age", 20), true);
    assertThat(former.texts()).containsExactly("age ≤ 30");
  }
}
