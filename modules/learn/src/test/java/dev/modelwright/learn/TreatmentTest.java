// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.modelwright.base.JobContext;
import dev.modelwright.data.ColumnInfo;
import dev.modelwright.data.ColumnKind;
import dev.modelwright.data.Dataset;
import dev.modelwright.model.DatePart;
import dev.modelwright.model.Matrix;
import dev.modelwright.model.Step;
import dev.modelwright.model.Target;
import dev.modelwright.model.Task;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What treatments make of small columns, by hand. */
class TreatmentTest {

  private static final double NAN = Double.NaN;
  private static final Traits TREE = new Traits(Set.of(Task.values()), false, false, false);

  private static FittedRows fit(Dataset dataset, RecipeStep... steps) {
    Goal goal = new Goal(new Target.Number("t"), dataset.numbers("t"), Optional.empty(), 1);
    Recipe recipe = new Recipe(Recipe.none().reading(), List.of(steps));
    PreparationPlan plan = new RecipePlanner().plan(dataset, recipe, goal, TREE);
    return new RecipeFitter().fit(plan, dataset, goal, JobContext.none());
  }

  private static FittedRows treat(Dataset dataset, Treatment... treatments) {
    return fit(
        dataset,
        Arrays.stream(treatments)
            .map(treatment -> new RecipeStep.Treat("x", treatment))
            .toArray(RecipeStep[]::new));
  }

  private static Dataset numbers(double... x) {
    return new TestTable(x.length).number("t", i -> i).number("x", i -> x[i]).dataset();
  }

  private static Dataset texts(ColumnKind kind, String... x) {
    return new TestTable(x.length).number("t", i -> i).text("x", kind, i -> x[i]).dataset();
  }

  private static Dataset levels(String... x) {
    return texts(ColumnKind.CATEGORY, x);
  }

  /** The training rows, which are also what the fitted steps give. */
  private static double[] values(FittedRows fitted, int column) {
    return fitted.x().column(column);
  }

  private static double[] number(Dataset dataset, Treatment... treatments) {
    FittedRows fitted = treat(dataset, treatments);
    Matrix applied = fitted.recipe().preparation().apply(dataset.batch(fitted.recipe().schema()));
    assertThat(applied.values()).isEqualTo(fitted.x().values());
    return values(fitted, 0);
  }

  @Test
  void missing_numbers_are_filled() {
    Dataset column = numbers(1, 2, 9, NAN);
    assertThat(number(column, new Treatment.FillMedian())).containsExactly(1, 2, 9, 2);
    assertThat(number(column, new Treatment.FillMean())).containsExactly(1, 2, 9, 4);
    assertThat(number(column, new Treatment.FillConstant(" -1.5 "))).containsExactly(1, 2, 9, -1.5);
  }

  @Test
  void an_indicator_stands_beside_the_column() {
    FittedRows fitted = treat(numbers(1, 2, 9, NAN), new Treatment.MissingIndicator());
    assertThat(fitted.recipe().features()).containsExactly("x:filled", "x:missing");
    assertThat(values(fitted, 1)).containsExactly(0, 0, 0, 1);
  }

  @Test
  void numbers_are_scaled() {
    Dataset column = numbers(0, 1, 2, 3, 14);
    assertThat(number(column, new Treatment.Standardise())[4])
        .isCloseTo(10 / Math.sqrt(26), within(1e-12));
    assertThat(number(column, new Treatment.MinMax())[1]).isCloseTo(1 / 14.0, within(1e-15));
    assertThat(number(column, new Treatment.Robust())).containsExactly(-1, -0.5, 0, 0.5, 6);
  }

  @Test
  void numbers_are_clipped() {
    Dataset column = numbers(0, 1, 2, 3, 14);
    assertThat(number(column, new Treatment.ClipAt(0.5, 3))).containsExactly(0.5, 1, 2, 3, 3);
    assertThat(number(column, new Treatment.ClipQuantiles(0.25, 0.75)))
        .containsExactly(1, 1, 2, 3, 3);
  }

  @Test
  void the_logarithm_is_offset_where_numbers_are_not_above_0() {
    assertThat(number(numbers(1, Math.E, 1), new Treatment.Log())[1]).isEqualTo(1);
    assertThat(number(numbers(-2, -3, -3), new Treatment.Log())).containsExactly(Math.log(2), 0, 0);
  }

  @Test
  void intervals_are_named_by_their_edges() {
    FittedRows fitted =
        treat(numbers(1, 2, 3, 4, 5, 6), new Treatment.Bin(3, false), new Treatment.Ordinal());
    Step.Bin bin = (Step.Bin) fitted.recipe().steps().getFirst();
    assertThat(bin.labels()).containsExactly("< 2.667", "2.667 … < 4.333", "≥ 4.333");
    bin =
        (Step.Bin)
            treat(numbers(1, 1, 1, 9, 20), new Treatment.Bin(2, true)).recipe().steps().getFirst();
    assertThat(bin.edges().stream().toArray()).containsExactly(9);
    bin =
        (Step.Bin)
            treat(numbers(1, 2, 30), new Treatment.BinAt(List.of(2.0, 10.0)))
                .recipe()
                .steps()
                .getFirst();
    assertThat(bin.labels()).containsExactly("< 2", "2 … < 10", "≥ 10");
    assertThat(
            Said.by("step:1", () -> treat(numbers(1, 2), new Treatment.BinAt(List.of(2.0, 2.0)))))
        .contains("edges");
  }

  @Test
  void levels_are_gathered_filled_and_numbered() {
    Dataset column = levels("a", "a", "a", "b", "c", null);
    assertThat(
            number(
                column,
                new Treatment.GatherRare(2, "rest"),
                new Treatment.FillConstant("z"),
                new Treatment.Ordinal()))
        .containsExactly(0, 0, 0, 1, 1, 2);
    assertThat(number(column, new Treatment.Ordinal())).containsExactly(0, 0, 0, 1, 2, -1);
    assertThat(number(column, new Treatment.FillMostFrequent(), new Treatment.Ordinal()))
        .containsExactly(0, 0, 0, 1, 2, 0);
    assertThat(number(column, new Treatment.InOrder(List.of("c", "a"))))
        .containsExactly(1, 1, 1, -1, 0, -1);
    assertThat(number(column, new Treatment.Frequency()))
        .containsExactly(0.5, 0.5, 0.5, 1 / 6.0, 1 / 6.0, 1 / 6.0);
  }

  @Test
  void one_hot_leaves_rare_levels_out() {
    FittedRows fitted = treat(levels("a", "a", "b", "b", "c"), new Treatment.OneHot(9, 2, true));
    assertThat(fitted.recipe().features()).containsExactly("x=a", "x=b");
    assertThat(values(fitted, 1)).containsExactly(0, 0, 1, 1, 0);
  }

  @Test
  void dates_become_the_parts_that_are_wanted() {
    Dataset dates =
        new TestTable(3)
            .number("t", i -> i)
            .date("x", i -> LocalDate.of(2024, 2, 28 + i % 2))
            .dataset();
    FittedRows fitted = treat(dates, new Treatment.DateParts(List.of(DatePart.DAY)));
    assertThat(fitted.recipe().features()).containsExactly("x.day:filled");
    assertThat(values(fitted, 0)).containsExactly(28, 29, 28);
    assertThat(fitted.recipe().steps()).hasSize(2);
  }

  /** Weights by hand: two of three rows have “cat”, one has “dog”; then unit length. */
  @Test
  void texts_become_the_weights_of_their_terms() {
    Dataset column = texts(ColumnKind.TEXT, "Cat dog", "the CAT", "a bird");
    FittedRows fitted = treat(column, new Treatment.Tfidf(2, 1));
    assertThat(fitted.recipe().features()).containsExactly("x:cat", "x:a");
    assertThat(values(fitted, 0)).containsExactly(1, 1, 0);
    fitted = treat(column, new Treatment.Tfidf(9, 1));
    double cat = Math.log(4 / 3.0) + 1;
    double dog = Math.log(2) + 1;
    int position = fitted.recipe().features().indexOf("x:dog");
    assertThat(values(fitted, position)[0]).isCloseTo(dog / Math.hypot(cat, dog), within(1e-15));
  }

  @Test
  void words_are_counted_by_their_hash() {
    FittedRows fitted = treat(texts(ColumnKind.TEXT, "a a b", "", "b"), new Treatment.HashWords(4));
    double all = Arrays.stream(fitted.x().row(0)).sum();
    assertThat(all).isEqualTo(3);
    assertThat(Arrays.stream(fitted.x().row(1)).sum()).isZero();
  }

  @Test
  void a_new_column_is_a_column_like_others_and_keeps_what_it_reads_in_the_schema() {
    Dataset dataset =
        new TestTable(4)
            .number("t", i -> i)
            .number("a", i -> i)
            .number("b", i -> i == 2 ? NAN : 2)
            .dataset();
    FittedRows fitted =
        fit(
            dataset,
            new RecipeStep.SetRole("a", ColumnRole.LEFT_OUT),
            new RecipeStep.SetRole("b", ColumnRole.LEFT_OUT),
            new RecipeStep.Derive("sum", "a + b"),
            new RecipeStep.Treat("sum", new Treatment.FillConstant("0")),
            new RecipeStep.Derive("twice", "sum * 2"));
    assertThat(fitted.recipe().features()).containsExactly("sum:filled", "twice:filled");
    assertThat(fitted.recipe().schema().names()).containsExactly("a", "b");
    assertThat(values(fitted, 1)).containsExactly(4, 6, 0, 10);
  }

  @Test
  void what_does_not_suit_a_column_is_said_with_step_and_column() {
    Dataset dataset =
        new TestTable(4)
            .number("t", i -> i)
            .number("n", i -> i)
            .category("c", i -> "v" + i % 2)
            .dataset();
    RecipeStep fine = new RecipeStep.Treat("n", new Treatment.MinMax());
    assertThat(
            Said.by(
                "step:2",
                () -> fit(dataset, fine, new RecipeStep.Treat("n", new Treatment.Ordinal()))))
        .isEqualTo(
            "The treatment ordinal does not suit column n, which holds numbers at this step."
                + " Choose another treatment, or put the step earlier.");
    assertThat(
            Said.by(
                "step:2", () -> fit(dataset, fine, new RecipeStep.Treat("c", new Treatment.Log()))))
        .contains("log does not suit column c");
    assertThat(
            Said.by("step:1", () -> fit(dataset, new RecipeStep.Treat("t", new Treatment.Log()))))
        .contains("target");
    assertThat(
            Said.by("step:1", () -> fit(dataset, new RecipeStep.Treat("m", new Treatment.Log()))))
        .contains("Did you mean");
    assertThat(Said.by("step:1", () -> fit(dataset, new RecipeStep.Derive("d", "t + 1"))))
        .contains("t");
    assertThat(Said.by("step:1", () -> fit(dataset, new RecipeStep.Derive("n", "n + 1"))))
        .contains("already a column n");
  }

  @Test
  void what_is_offered_for_a_column_can_be_done_to_it() {
    Dataset dataset =
        new TestTable(40)
            .number("t", i -> i)
            .number("n", i -> i == 3 ? NAN : i % 9)
            .category("c", i -> i == 3 ? null : "v" + i % 3)
            .text("w", ColumnKind.TEXT, i -> i == 3 ? null : "word " + i % 5)
            .date("d", i -> i == 3 ? null : LocalDate.of(2024, 1, 1).plusDays(9L * i))
            .dataset();
    for (ColumnInfo column : dataset.columns().subList(1, 5)) {
      for (Treatment treatment : Treatments.fitting(column)) {
        boolean open = treatment.equals(new Treatment.InOrder(List.of()));
        if (!open) {
          assertThat(
                  fit(dataset, new RecipeStep.Treat(column.name(), treatment)).recipe().features())
              .as("%s of %s", treatment, column.name())
              .isNotEmpty();
        }
      }
    }
  }

  /** Numbers of SciPy (yeojohnson_normmax). */
  @Test
  void the_power_transformation_is_that_of_greatest_likelihood() {
    assertThat(PowerLikelihood.lambda(new double[] {0.5, 1, 2, 4, 8, 16, -1, 3, NAN}))
        .isCloseTo(0.2928439407514829, within(1e-6));
    assertThat(PowerLikelihood.lambda(new double[] {-50, -20, -9, -4, -2, -1, -0.5, 1}))
        .isCloseTo(1.9145549569221783, within(1e-6));
    assertThat(PowerLikelihood.lambda(new double[] {1, 2, 3, 4, 5, 6, 7, 100}))
        .isCloseTo(-0.6020965094632179, within(1e-6));
  }
}
