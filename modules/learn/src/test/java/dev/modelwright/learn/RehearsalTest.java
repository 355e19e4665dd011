// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.base.JobContext;
import dev.modelwright.data.Dataset;
import dev.modelwright.model.Fill;
import dev.modelwright.model.Step;
import dev.modelwright.model.Values;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RehearsalTest {

  private static Dataset table(int rows) {
    return new TestTable(rows)
        .number("t", i -> i)
        .number("age", i -> i % 10 == 0 ? Double.NaN : i % 10)
        .category("city", i -> i % 4 == 0 ? "Graz" : "Linz")
        .dataset();
  }

  private static List<StepEffect> rehearse(Dataset table, RecipeStep... steps) {
    Recipe recipe = new Recipe(Recipe.none().reading(), List.of(steps));
    return new RecipeRehearsal().rehearse(table, recipe, Optional.of("t"), JobContext.none());
  }

  @Test
  void each_step_shows_its_values_before_and_after() {
    List<StepEffect> effects =
        rehearse(
            table(40),
            new RecipeStep.Treat("age", new Treatment.FillConstant("5")),
            new RecipeStep.Derive("double", "age * 2"));
    StepEffect fill = effects.get(0);
    assertThat(fill.problem()).isEmpty();
    assertThat(fill.fitted())
        .containsExactly(new Step.Impute("age", "age:filled", new Fill.Number(5)));
    assertThat(number(fill.before().getFirst(), 0)).isNaN();
    assertThat(number(fill.after().getFirst(), 0)).isEqualTo(5);
    StepEffect derive = effects.get(1);
    assertThat(derive.before().stream().map(Series::name)).containsExactly("age:filled");
    assertThat(derive.after().stream().map(Series::name)).containsExactly("double");
    assertThat(number(derive.after().getFirst(), 7)).isEqualTo(14);
  }

  private static double number(Series series, int row) {
    return ((Values.Numbers) series.values()).values()[row];
  }

  @Test
  void rows_are_counted_and_steps_are_fitted_on_those_left_at_the_end() {
    List<StepEffect> effects =
        rehearse(
            table(40),
            new RecipeStep.Treat("city", new Treatment.Ordinal()),
            new RecipeStep.DropMissing(List.of("age")),
            new RecipeStep.KeepRows("age < 3"));
    assertThat(effects.get(0).fitted())
        .containsExactly(new Step.Ordinal("city", "city:position", List.of("Linz", "Graz"), -1));
    assertThat(effects.stream().map(StepEffect::rowsBefore)).containsExactly(40, 40, 36);
    assertThat(effects.stream().map(StepEffect::rowsAfter)).containsExactly(40, 36, 8);
    assertThat(effects.get(2).before().getFirst().values().rows()).isEqualTo(36);
    assertThat(effects.get(2).after().getFirst().values().rows()).isEqualTo(8);
  }

  @Test
  void a_step_that_cannot_be_carried_out_says_why_and_the_others_go_on() {
    List<StepEffect> effects =
        rehearse(
            table(40),
            new RecipeStep.Treat("city", new Treatment.Log()),
            new RecipeStep.KeepRows("agee > 1"),
            new RecipeStep.SetRole("t", ColumnRole.WEIGHT),
            new RecipeStep.Treat("age", new Treatment.FillMedian()));
    assertThat(effects.stream().map(effect -> effect.problem().isPresent()))
        .containsExactly(true, true, true, false);
    assertThat(effects.get(0).problem().orElseThrow().place()).isEqualTo("step:1");
    assertThat(effects.get(0).problem().orElseThrow().message().english())
        .contains("log does not suit column city");
    assertThat(effects.get(1).rowsAfter()).isEqualTo(40);
    assertThat(effects.get(3).fitted()).hasSize(1);
  }

  @Test
  void of_many_rows_some_are_shown() {
    StepEffect effect =
        rehearse(table(60_001), new RecipeStep.Treat("age", new Treatment.FillMean())).getFirst();
    assertThat(effect.rowsAfter()).isEqualTo(60_001);
    assertThat(effect.before().getFirst().values().rows()).isEqualTo(RecipeRehearsal.MOST_ROWS);
  }
}
