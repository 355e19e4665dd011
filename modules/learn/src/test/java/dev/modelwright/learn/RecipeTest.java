// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.model.Target;
import dev.modelwright.model.Task;
import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.base.JobContext;
import dev.modelwright.base.Message;
import dev.modelwright.data.ColumnKind;
import dev.modelwright.data.Dataset;
import dev.modelwright.model.Batch;
import dev.modelwright.model.DatePart;
import dev.modelwright.model.Fill;
import dev.modelwright.model.InputType;
import dev.modelwright.model.Matrix;
import dev.modelwright.model.Step;
import dev.modelwright.model.Values;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecipeTest {

  private static final Traits LINEAR = new Traits(Set.of(Task.values()), false, true, true);
  private static final Traits LOGISTIC = new Traits(Set.of(Task.values()), true, true, false);
  private static final Traits TREE = new Traits(Set.of(Task.values()), false, false, false);

  private static FittedRecipe fit(Dataset dataset, Traits traits) {
    PreparationPlan recipe = plan(dataset, Set.of(), traits);
    return new RecipeFitter().fit(recipe, dataset, goal(dataset), JobContext.none()).recipe();
  }

  private static PreparationPlan plan(Dataset dataset, Set<String> leftOut, Traits traits) {
    Recipe recipe = Recipe.none().leavingOut(leftOut);
    return new RecipePlanner().plan(dataset, recipe, goal(dataset), traits);
  }

  private static Goal goal(Dataset dataset) {
    return new Goal(new Target.Number("t"), dataset.numbers("t"), Optional.empty(), 1);
  }

  private static List<String> sentences(List<Message> messages) {
    return messages.stream().map(Message::english).toList();
  }

  @Test
  void columns_of_no_use_are_left_out_each_with_its_reason() {
    Dataset dataset =
        new TestTable(40)
            .number("t", i -> i)
            .number("age", i -> i % 7)
            .text("key", ColumnKind.ID, i -> "k" + i)
            .text("note", ColumnKind.TEXT, i -> "n " + i)
            .number("same", ColumnKind.CONSTANT, i -> 3)
            .number("none", i -> Double.NaN)
            .text("at", ColumnKind.TIME, i -> "10:" + i)
            .number("unwanted", i -> i)
            .dataset();
    PreparationPlan recipe = plan(dataset, Set.of("unwanted"), TREE);
    assertThat(recipe.features()).containsExactly("age");
    assertThat(recipe.treatments("age")).containsExactly(new Treatment.FillMedian());
    assertThat(sentences(recipe.sentences()))
        .containsExactly(
            "key is left out: it names each row, so nothing can be learnt from it.",
            "note is left out: it holds free text.",
            "same is left out: it has the same value everywhere.",
            "none is left out: it has no values.",
            "at is left out: it holds many different times of day.",
            "unwanted is left out, as you chose.",
            "Missing values of age become its median.");
  }

  @Test
  void numbers_are_filled_and_scaled_where_the_learner_wants_it() {
    Dataset dataset =
        new TestTable(5)
            .number("t", i -> i)
            .number("age", i -> i == 4 ? Double.NaN : new double[] {1, 2, 4, 5}[i])
            .dataset();
    FittedRecipe fitted = fit(dataset, LOGISTIC);
    assertThat(fitted.features()).containsExactly("age:scaled");
    assertThat(fitted.steps())
        .containsExactly(
            new Step.Impute("age", "age:filled", new Fill.Number(3)),
            new Step.Scale("age:filled", "age:scaled", 3, Math.sqrt(2)));
    assertThat(fitted.schema().column("age").orElseThrow().range())
        .contains(new dev.modelwright.model.Range(1, 5));
  }

  private static TestTable colours() {
    String[] colours = {"red", "red", "red", "blue", "blue", "green"};
    return new TestTable(60).number("t", i -> i).category("c", i -> colours[i % 6]);
  }

  @Test
  void least_squares_compare_with_the_most_frequent_level() {
    FittedRecipe fitted = fit(colours().dataset(), LINEAR);
    assertThat(fitted.features()).containsExactly("c=blue", "c=green");
    assertThat(sentences(fitted.notes())).containsExactly("The levels of c are compared with red.");
    assertThat(fitted.schema().column("c").orElseThrow().levels())
        .containsExactly("red", "blue", "green");
  }

  @Test
  void other_learners_get_every_level() {
    assertThat(fit(colours().dataset(), LOGISTIC).features())
        .containsExactly("c=red", "c=blue", "c=green");
    assertThat(fit(colours().dataset(), TREE).features())
        .containsExactly("c=red", "c=blue", "c=green");
  }

  @Test
  void two_levels_become_one_number_for_the_positive_one() {
    Dataset dataset =
        new TestTable(20)
            .number("t", i -> i)
            .text("owner", ColumnKind.BOOLEAN, i -> i % 5 == 0 ? "no" : "yes")
            .dataset();
    assertThat(fit(dataset, TREE).features()).containsExactly("owner=yes");
  }

  @Test
  void trees_get_positions_for_many_levels_and_linear_learners_the_frequent_ones() {
    Dataset dataset =
        new TestTable(2000)
            .number("t", i -> i)
            .category("city", i -> "city" + (int) Math.sqrt(i))
            .dataset();
    FittedRecipe tree = fit(dataset, TREE);
    assertThat(tree.features()).containsExactly("city:position");
    FittedRecipe linear = fit(dataset, LINEAR);
    assertThat(linear.features()).hasSize(30).contains("city=city43");
    assertThat(sentences(linear.notes()))
        .containsExactly("15 rare levels of city are treated alike, as none of the others.");
  }

  @Test
  void where_many_are_missing_to_be_missing_is_a_level_of_its_own() {
    Dataset dataset =
        new TestTable(100)
            .number("t", i -> i)
            .category("deck", i -> i % 2 == 0 ? null : i % 3 == 0 ? "A" : "B")
            .category("port", i -> i == 7 ? null : i % 3 == 0 ? "S" : "C")
            .dataset();
    FittedRecipe fitted = fit(dataset, LINEAR);
    assertThat(fitted.features()).containsExactly("deck=B", "deck=A", "port=S");
    assertThat(fitted.steps())
        .filteredOn(Step.Impute.class::isInstance)
        .containsExactly(new Step.Impute("port", "port:filled", new Fill.Level("C")));
  }

  @Test
  void dates_become_parts_and_parts_that_never_change_are_dropped() {
    Dataset dataset =
        new TestTable(60)
            .number("t", i -> i)
            .date("opened", i -> i == 3 ? null : LocalDate.of(2024, 1, 1).plusDays(i))
            .dataset();
    FittedRecipe fitted = fit(dataset, TREE);
    assertThat(fitted.features()).containsExactly("opened.month", "opened.weekday");
    assertThat(fitted.steps().getLast())
        .isEqualTo(
            new Step.DateParts(
                "opened:filled",
                InputType.DATE,
                List.of(DatePart.YEAR, DatePart.MONTH, DatePart.WEEKDAY),
                List.of("opened.year", "opened.month", "opened.weekday")));
    assertThat(fit(dataset, LOGISTIC).features())
        .containsExactly("opened.month:scaled", "opened.weekday:scaled");
  }

  @Test
  void made_names_never_meet_raw_ones() {
    Dataset dataset =
        new TestTable(40)
            .number("t", i -> i)
            .number("a", i -> i % 5)
            .number("a:filled", i -> i % 7)
            .category("b", i -> "v" + i % 3)
            .number("b=v1", i -> i % 11)
            .dataset();
    FittedRecipe fitted = fit(dataset, TREE);
    assertThat(fitted.features())
        .containsExactly("a:filled#2", "a:filled:filled", "b=v0", "b=v1#2", "b=v2", "b=v1:filled")
        .doesNotHaveDuplicates();
  }

  @Test
  void a_row_with_nothing_in_it_still_becomes_numbers() {
    Dataset dataset =
        colours()
            .number("age", i -> i)
            .date("day", i -> LocalDate.of(2024, 1, 1).plusDays(i))
            .dataset();
    FittedRecipe fitted = fit(dataset, LOGISTIC);
    Batch empty =
        new Batch(
            fitted.schema(),
            1,
            List.of(
                new Values.Texts(new String[] {null}),
                new Values.Numbers(new double[] {Double.NaN}),
                new Values.Numbers(new double[] {Double.NaN})));
    Matrix x = fitted.preparation().apply(empty);
    assertThat(x.values()).doesNotContain(Double.NaN);
  }

  @Test
  void what_cannot_be_prepared_is_said() {
    Dataset dataset =
        new TestTable(40)
            .number("t", i -> i)
            .number("x", i -> i == 0 ? Double.NEGATIVE_INFINITY : i)
            .dataset();
    assertThat(Said.by("column:x", () -> fit(dataset, TREE))).contains("infinite");
    Set<String> wrong = Set.of("xx");
    assertThat(Said.by("column:xx", () -> plan(dataset, wrong, TREE)))
        .contains("Did you mean one of these: x, t?");
    Set<String> all = Set.of("x");
    assertThat(Said.by("columns", () -> plan(dataset, all, TREE))).contains("No column is left");
  }
}
