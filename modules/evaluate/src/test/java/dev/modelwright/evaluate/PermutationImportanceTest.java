// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.modelwright.base.CancelledException;
import dev.modelwright.base.JobContext;
import dev.modelwright.base.Message;
import dev.modelwright.base.ProblemException;
import dev.modelwright.evaluate.FeatureImportance.Column;
import dev.modelwright.model.Batch;
import dev.modelwright.model.Doubles;
import dev.modelwright.model.InputColumn;
import dev.modelwright.model.InputSchema;
import dev.modelwright.model.LinearPredictor;
import dev.modelwright.model.Link;
import dev.modelwright.model.Pipeline;
import dev.modelwright.model.Scorer;
import dev.modelwright.model.Target;
import dev.modelwright.model.Values;
import dev.modelwright.testkit.model.SamplePipelines;
import dev.modelwright.testkit.model.SampleRows;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PermutationImportanceTest {

  private static final InputSchema SCHEMA =
      new InputSchema(
          List.of(
              InputColumn.number("unread"),
              InputColumn.number("weak"),
              InputColumn.number("strong")));

  private final Scorer scorer =
      new Scorer(
          new Pipeline(
              SCHEMA,
              List.of(),
              new LinearPredictor(
                  List.of("weak", "strong"),
                  List.of(Doubles.of(1, 3)),
                  Doubles.of(0),
                  Link.IDENTITY),
              new Target.Number("y"),
              SamplePipelines.provenance(),
              Optional.empty()));
  private final Batch batch = batch(4000);
  private final Actual truth = new Actual.Numbers(scorer.score(batch).values());

  @Test
  void shuffling_costs_what_theory_says() {
    FeatureImportance found = importance(Metric.R2);
    assertThat(found.baseline()).isEqualTo(1);
    assertThat(found.columns().stream().map(Column::name))
        .containsExactly("strong", "weak", "unread");
    // shuffling x with weight w adds an error of variance 2 w² var(x) to a perfect answer
    double all = variance(((Actual.Numbers) truth).values());
    assertThat(found.columns().get(0).mean())
        .isCloseTo(2 * 9 * variance(column(2)) / all, within(0.03));
    assertThat(found.columns().get(1).mean())
        .isCloseTo(2 * variance(column(1)) / all, within(0.004));
    assertThat(found.columns().get(2)).isEqualTo(new Column("unread", 0, 0));
    assertThat(found.columns().get(0).standardDeviation()).isBetween(1e-6, 0.1);
  }

  @Test
  void of_a_loss_the_growth_counts() {
    assertThat(importance(Metric.RMSE).columns().getFirst().mean())
        .isCloseTo(Math.sqrt(18.0 / 12), within(0.05));
  }

  @Test
  void the_same_seed_gives_the_same_importance() {
    assertThat(importance(Metric.MAE)).isEqualTo(importance(Metric.MAE));
  }

  @Test
  void it_works_for_texts_and_trees() {
    Scorer forest = new Scorer(SamplePipelines.forest());
    Batch rows = SampleRows.plain(SamplePipelines.schema(), 300, 1);
    int[] there = new int[300];
    for (int i = 0; i < there.length; i++) {
      there[i] = forest.score(rows).labelIndex(i);
    }
    FeatureImportance found =
        PermutationImportance.of(
            forest, rows, new Actual.Labels(there), Metric.LOG_LOSS, 3, 1, JobContext.none());
    assertThat(found.columns()).hasSize(6);
    assertThat(found.columns().stream().filter(c -> c.name().equals("purpose")))
        .allMatch(column -> column.mean() != 0);
  }

  @Test
  void an_undefined_metric_is_a_problem() {
    assertThatThrownBy(() -> importance(Metric.ROC_AUC))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("roc_auc");
  }

  @Test
  void it_can_be_cancelled() {
    JobContext cancelled =
        new JobContext() {
          @Override
          public void progress(double fraction, Message stage) {}

          @Override
          public boolean cancelled() {
            return true;
          }
        };
    assertThatThrownBy(
            () -> PermutationImportance.of(scorer, batch, truth, Metric.R2, 2, 1, cancelled))
        .isInstanceOf(CancelledException.class);
  }

  private FeatureImportance importance(Metric metric) {
    return PermutationImportance.of(scorer, batch, truth, metric, 5, 42, JobContext.none());
  }

  private double[] column(int position) {
    return ((Values.Numbers) batch.columns().get(position)).values();
  }

  private static double variance(double[] values) {
    double mean = Arrays.stream(values).average().orElseThrow();
    return Arrays.stream(values).map(x -> (x - mean) * (x - mean)).average().orElseThrow();
  }

  private static Batch batch(int rows) {
    SplittableRandom random = new SplittableRandom(9);
    return new Batch(
        SCHEMA,
        rows,
        List.of(
            new Values.Numbers(random.doubles(rows).toArray()),
            new Values.Numbers(random.doubles(rows).toArray()),
            new Values.Numbers(random.doubles(rows).toArray())));
  }
}
