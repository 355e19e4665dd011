// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.base.JobContext;
import dev.modelwright.data.ColumnKind;
import dev.modelwright.data.Dataset;
import dev.modelwright.model.Batch;
import dev.modelwright.model.Doubles;
import dev.modelwright.model.InputColumn;
import dev.modelwright.model.Step;
import dev.modelwright.model.Target;
import dev.modelwright.model.Task;
import dev.modelwright.model.Values;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What stood for a missing value in the table does so in rows that come later. */
class MissingMarksTest {

  private static final Traits TREE = new Traits(Set.of(Task.values()), false, false, false);
  private static final double NAN = Double.NaN;

  private static FittedRecipe fit(Dataset dataset, RecipeStep... steps) {
    Goal goal = new Goal(new Target.Number("t"), dataset.numbers("t"), Optional.empty(), 1);
    Recipe recipe = new Recipe(Recipe.none().reading(), List.of(steps));
    PreparationPlan plan = new RecipePlanner().plan(dataset, recipe, goal, TREE);
    return new RecipeFitter().fit(plan, dataset, goal, JobContext.none()).recipe();
  }

  private static TestTable numbers(double... x) {
    return new TestTable(x.length).number("t", i -> i).number("x", i -> x[i]);
  }

  private static double[] prepared(FittedRecipe recipe, Values x, int feature) {
    Batch rows = new Batch(recipe.schema(), x.rows(), List.of(x));
    return recipe.preparation().apply(rows).column(feature);
  }

  @Test
  void a_number_that_stood_for_a_missing_one_is_filled_like_a_missing_one() {
    FittedRecipe recipe = fit(numbers(1, 2, 9, NAN).missing("-999.0", "0.0").dataset());
    assertThat(prepared(recipe, new Values.Numbers(new double[] {-999, NAN, 0, 7}), 0))
        .containsExactly(2, 2, 2, 7);
    assertThat(recipe.schema().columns()).extracting(InputColumn::name).containsExactly("x");
    assertThat(recipe.steps().getFirst())
        .isEqualTo(new Step.MissingNumbers("x", "x:known", Doubles.of(-999, 0)));
  }

  @Test
  void every_step_of_the_column_comes_after() {
    FittedRecipe recipe =
        fit(
            numbers(1, 2, 9, NAN).missing("-999.0").dataset(),
            new RecipeStep.Derive("twice", "if(is_missing(x), -1, 2 * x)"),
            new RecipeStep.Treat("x", new Treatment.MissingIndicator()));
    Values x = new Values.Numbers(new double[] {-999, 3});
    assertThat(prepared(recipe, x, recipe.features().indexOf("twice:filled")))
        .containsExactly(-1, 6);
    assertThat(prepared(recipe, x, recipe.features().indexOf("x:missing"))).containsExactly(1, 0);
    List<Step> readers =
        recipe.steps().stream().filter(step -> step.inputs().contains("x")).toList();
    assertThat(readers).hasOnlyElementsOfType(Step.MissingNumbers.class).hasSize(1);
  }

  @Test
  void a_text_that_stood_for_a_missing_one_is_no_unknown_level() {
    String[] levels = {"red", "blue", "red", null};
    FittedRecipe recipe =
        fit(
            new TestTable(4)
                .number("t", i -> i)
                .category("x", i -> levels[i])
                .missing("unknown", "?")
                .dataset(),
            new RecipeStep.Treat("x", new Treatment.MissingIndicator()));
    Values x = new Values.Texts(new String[] {"unknown", "?", null, "green", "Unknown"});
    assertThat(prepared(recipe, x, recipe.features().indexOf("x:missing")))
        .containsExactly(1, 1, 1, 0, 0);
    assertThat(recipe.schema().columns().getFirst().levels()).containsExactly("red", "blue");
  }

  @Test
  void a_day_that_stood_for_a_missing_one_has_no_parts_of_its_own() {
    FittedRecipe recipe =
        fit(
            new TestTable(4)
                .number("t", i -> i)
                .date("x", i -> i == 3 ? null : LocalDate.of(2020 + i, 1, 1))
                .missing("9999-12-31")
                .dataset());
    double day = LocalDate.of(9999, 12, 31).toEpochDay();
    assertThat(prepared(recipe, new Values.Numbers(new double[] {day, NAN}), 0))
        .containsExactly(2021, 2021);
  }

  @Test
  void a_column_that_is_not_used_leaves_no_step() {
    FittedRecipe recipe =
        fit(
            numbers(1, 2, 9, NAN)
                .missing("-999.0")
                .text("id", ColumnKind.ID, i -> "a" + i)
                .missing("?")
                .dataset());
    assertThat(recipe.steps()).noneMatch(step -> step.inputs().contains("id"));
  }

  @Test
  void a_rehearsal_shows_the_steps_of_the_recipe_only() {
    Dataset dataset = numbers(1, 2, 9, NAN).missing("-999.0").dataset();
    RecipeStep fill = new RecipeStep.Treat("x", new Treatment.FillMedian());
    Recipe recipe = new Recipe(Recipe.none().reading(), List.of(fill));
    StepEffect effect =
        new RecipeRehearsal()
            .rehearse(dataset, recipe, Optional.of("t"), JobContext.none())
            .getFirst();
    assertThat(effect.fitted()).hasOnlyElementsOfType(Step.Impute.class).hasSize(1);
    assertThat(effect.before()).extracting(Series::name).containsExactly("x");
    assertThat(effect.after()).extracting(Series::name).containsExactly("x:filled");
  }
}
