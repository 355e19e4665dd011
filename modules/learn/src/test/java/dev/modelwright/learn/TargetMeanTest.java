// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.modelwright.base.JobContext;
import dev.modelwright.data.Dataset;
import dev.modelwright.model.Doubles;
import dev.modelwright.model.Step;
import dev.modelwright.model.Target;
import dev.modelwright.model.Task;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TargetMeanTest {

  private static final Traits TREE = new Traits(Set.of(Task.values()), false, false, false);

  private static FittedRows fit(Dataset dataset, Goal goal, Treatment.TargetMean treatment) {
    Recipe recipe = Recipe.none().with(new RecipeStep.Treat("c", treatment));
    PreparationPlan plan = new RecipePlanner().plan(dataset, recipe, goal, TREE);
    return new RecipeFitter().fit(plan, dataset, goal, JobContext.none());
  }

  private static Goal number(Dataset dataset) {
    return new Goal(new Target.Number("t"), dataset.numbers("t"), Optional.empty(), 7);
  }

  @Test
  void a_new_row_gets_its_levels_mean_drawn_towards_all() {
    Dataset dataset =
        new TestTable(6)
            .number("t", i -> new double[] {1, 2, 3, 10, 20, 6}[i])
            .category("c", i -> i < 3 ? "a" : i < 5 ? "b" : null)
            .dataset();
    FittedRows fitted = fit(dataset, number(dataset), new Treatment.TargetMean(2, 1));
    assertThat(fitted.recipe().steps())
        .containsExactly(
            new Step.LevelValues(
                "c",
                "c:mean",
                List.of("a", "b"),
                Doubles.of((6 + 7) / 4.0, (30 + 7) / 3.0),
                6.5,
                7));
  }

  @Test
  void labels_give_the_share_of_each_but_the_first() {
    Dataset dataset =
        new TestTable(30).number("t", i -> i % 3).category("c", i -> i < 15 ? "a" : "b").dataset();
    Target target = new Target.Label("t", List.of("x", "y", "z"));
    Goal goal = new Goal(target, dataset.numbers("t"), Optional.empty(), 7);
    assertThat(fit(dataset, goal, new Treatment.TargetMean(3, 0)).recipe().features())
        .containsExactly("c:share of y", "c:share of z");
  }

  /** Means over all rows would follow the target closely: levels have two rows each. */
  @Test
  void by_a_category_of_chance_nothing_is_known_of_a_target_of_chance() {
    Random random = new Random(3);
    int rows = 4000;
    Dataset dataset =
        new TestTable(rows)
            .number("t", i -> random.nextGaussian())
            .category("c", i -> "level " + random.nextInt(rows / 2))
            .dataset();
    FittedRows fitted = fit(dataset, number(dataset), new Treatment.TargetMean(5, 0));
    double[] y = dataset.numbers("t");
    double[] leaky =
        fitted.recipe().preparation().apply(dataset.batch(fitted.recipe().schema())).column(0);
    assertThat(correlation(leaky, y)).isGreaterThan(0.5);
    assertThat(correlation(fitted.x().column(0), y)).isCloseTo(0, within(0.05));
  }

  @Test
  void no_row_of_a_group_sees_the_targets_of_its_group() {
    Dataset dataset =
        new TestTable(60).number("t", i -> i / 6).category("c", i -> "level " + i / 6).dataset();
    int[] groups = new int[60];
    Arrays.setAll(groups, i -> i / 6);
    Goal goal = new Goal(new Target.Number("t"), dataset.numbers("t"), Optional.of(groups), 7);
    double[] seen = fit(dataset, goal, new Treatment.TargetMean(5, 0)).x().column(0);
    assertThat(correlation(seen, dataset.numbers("t"))).isLessThan(0);
  }

  private static double correlation(double[] x, double[] y) {
    Moments mx = Moments.of(x);
    Moments my = Moments.of(y);
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += (x[i] - mx.mean()) * (y[i] - my.mean());
    }
    return sum / x.length / mx.deviation() / my.deviation();
  }
}
