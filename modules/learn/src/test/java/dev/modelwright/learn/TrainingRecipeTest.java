// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.base.JobContext;
import dev.modelwright.base.Ticker;
import dev.modelwright.data.Dataset;
import dev.modelwright.model.ConstantPredictor;
import dev.modelwright.model.Doubles;
import dev.modelwright.model.Target;
import dev.modelwright.model.Task;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rows, roles and weights on the way to a model. */
class TrainingRecipeTest {

  private static final class StoppedTicker implements Ticker {
    @Override
    public Instant now() {
      return Instant.EPOCH;
    }

    @Override
    public long nanos() {
      return 0;
    }
  }

  private static TrainedModel train(Dataset dataset, RecipeStep... steps) {
    Trainer trainer =
        new Trainer(new Learners(List.of(new BaselineLearner())), new StoppedTicker(), "1");
    Recipe recipe = Recipe.none();
    for (RecipeStep step : steps) {
      recipe = recipe.with(step);
    }
    return trainer.train(dataset, TrainPlan.of("t", "baseline").with(recipe), JobContext.none());
  }

  private static Dataset dataset() {
    return new TestTable(100)
        .number("age", i -> i % 10 == 0 ? Double.NaN : i)
        .category("customer", i -> "c" + i / 7)
        .date("day", i -> LocalDate.of(2024, 1, 1).plusDays((i * 37 % 100) / 2))
        .number("count", i -> 1 + i % 3)
        .number("t", i -> i == 50 ? Double.NaN : i * i % 101)
        .dataset();
  }

  private static int[] all(TrainedModel model) {
    return Stream.of(model.rows().train(), model.rows().test())
        .flatMapToInt(Arrays::stream)
        .sorted()
        .toArray();
  }

  @Test
  void steps_that_the_planner_fitted_are_not_fitted_otherwise_afterwards() {
    Dataset rows = dataset().rows(IntStream.range(0, 50).toArray());
    Goal goal = new Goal(new Target.Number("t"), rows.numbers("t"), Optional.empty(), 1);
    Recipe recipe =
        Recipe.none()
            .with(new RecipeStep.Treat("age", new Treatment.MissingIndicator()))
            .with(new RecipeStep.Derive("older", "if(is_missing(age), 0, age + count)"))
            .with(new RecipeStep.Treat("customer", new Treatment.TargetMean(4, 2)))
            .with(new RecipeStep.Treat("older", new Treatment.Bin(3, true)));
    Traits traits = new Traits(Set.of(Task.values()), true, true, true, false);
    BegunPlan begun = RecipePlanner.begin(rows, recipe, goal, traits, JobContext.none());
    assertThat(begun.done()).isEqualTo(4);
    assertThat(begun.rest()).isNotEmpty();

    FittedRows finished = RecipeFitter.finish(begun, goal, JobContext.none());

    FittedRows anew = new RecipeFitter().fit(begun.plan(), rows, goal, JobContext.none());
    assertThat(finished.recipe()).isEqualTo(anew.recipe());
    assertThat(finished.x().values()).isEqualTo(anew.x().values());
  }

  @Test
  void rows_that_are_not_kept_are_neither_for_training_nor_for_testing() {
    TrainedModel model =
        train(
            dataset(),
            new RecipeStep.Derive("older", "age + 1"),
            new RecipeStep.DropMissing(List.of("age")),
            new RecipeStep.KeepRows("older > 41 and customer != 'c8'"));
    assertThat(Arrays.stream(all(model)).boxed())
        .hasSize(48)
        .allMatch(row -> row > 40 && row % 10 != 0 && row / 7 != 8);
    assertThat(model.pipeline().provenance().data().rows()).isEqualTo(100);
  }

  @Test
  void of_equal_rows_the_first_is_used() {
    Dataset twice =
        new TestTable(60)
            .number("x", i -> i % 20 == 19 ? Double.NaN : i % 20)
            .category("c", i -> i % 20 < 3 ? null : i == 59 ? "other" : "c")
            .number("t", i -> i % 20)
            .dataset();
    assertThat(all(train(twice, new RecipeStep.DropDuplicates())))
        .containsExactly(
            java.util.stream.IntStream.rangeClosed(0, 20).map(i -> i < 20 ? i : 59).toArray());
  }

  @Test
  void groups_stay_together() {
    TrainedModel model = train(dataset(), new RecipeStep.SetRole("customer", ColumnRole.GROUP));
    List<Integer> train = groups(model.rows().train());
    List<Integer> test = groups(model.rows().test());
    assertThat(test).isNotEmpty().doesNotContainAnyElementsOf(train);
    assertThat(model.rows().test().length).isBetween(21, 29);
    assertThat(all(model)).hasSize(99);
    assertThat(model.pipeline().provenance().split().method())
        .isEqualTo("hold-out of whole groups by customer");
    assertThat(model.pipeline().schema().names()).doesNotContain("customer");
  }

  private static List<Integer> groups(int[] rows) {
    return Arrays.stream(rows).map(row -> row / 7).boxed().distinct().toList();
  }

  @Test
  void the_latest_rows_are_for_testing() {
    Dataset dataset = dataset();
    TrainedModel model = train(dataset, new RecipeStep.SetRole("day", ColumnRole.TIME));
    double[] days = dataset.numbers("day");
    double last = Arrays.stream(model.rows().train()).mapToDouble(i -> days[i]).max().orElseThrow();
    assertThat(Arrays.stream(model.rows().test()).boxed())
        .hasSizeBetween(24, 26)
        .allMatch(row -> days[row] > last);
    assertThat(model.pipeline().provenance().split().method())
        .isEqualTo("hold-out of the latest rows by day");
    assertThat(model.pipeline().schema().names()).doesNotContain("day");
  }

  @Test
  void rows_count_as_much_as_their_weight_says() {
    Dataset dataset = dataset();
    TrainedModel model = train(dataset, new RecipeStep.SetRole("count", ColumnRole.WEIGHT));
    double sum = 0;
    double weights = 0;
    for (int row : model.rows().train()) {
      sum += (1 + row % 3) * dataset.numbers("t")[row];
      weights += 1 + row % 3;
    }
    Doubles answer = ((ConstantPredictor) model.pipeline().predictor()).answer();
    assertThat(answer.get(0))
        .isCloseTo(sum / weights, org.assertj.core.api.Assertions.within(1e-9));
    assertThat(model.pipeline().schema().names()).doesNotContain("count");
  }

  @Test
  void roles_that_cannot_be_are_refused() {
    assertThat(said("column:age", "age", ColumnRole.WEIGHT)).contains("missing");
    assertThat(said("column:customer", "customer", ColumnRole.WEIGHT)).contains("no numbers");
    assertThat(said("column:customer", "customer", ColumnRole.TIME)).contains("no order");
    assertThat(said("column:t", "t", ColumnRole.GROUP)).contains("is the target");
    assertThat(said("column:agee", "agee", ColumnRole.GROUP)).contains("Did you mean");
    RecipeStep group = new RecipeStep.SetRole("customer", ColumnRole.GROUP);
    RecipeStep time = new RecipeStep.SetRole("day", ColumnRole.TIME);
    assertThat(Said.by("column:customer", () -> train(dataset(), group, time))).contains("both");
  }

  private static String said(String place, String column, ColumnRole role) {
    return Said.by(place, () -> train(dataset(), new RecipeStep.SetRole(column, role)));
  }

  @Test
  void a_condition_that_leaves_nothing_or_reads_treated_values_is_refused() {
    assertThat(Said.by("step:1", () -> train(dataset(), new RecipeStep.KeepRows("age > 1000"))))
        .contains("No row is left");
    assertThat(
            Said.by(
                "step:2",
                () ->
                    train(
                        dataset(),
                        new RecipeStep.Treat("age", new Treatment.FillMean()),
                        new RecipeStep.KeepRows("age > 10"))))
        .contains("Put this step before that one");
  }
}
