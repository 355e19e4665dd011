// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.evaluate;

import dev.modelwright.base.JobContext;
import dev.modelwright.base.Message;
import dev.modelwright.base.Problem;
import dev.modelwright.evaluate.FeatureImportance.Column;
import dev.modelwright.model.Batch;
import dev.modelwright.model.InputSchema;
import dev.modelwright.model.Scorer;
import dev.modelwright.model.Values;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/**
 * Importance of raw columns for any model, by shuffling them one at a time (L. Breiman, "Random
 * forests", 2001; for any model A. Fisher and others, 2019).
 */
public final class PermutationImportance {

  private final Scorer scorer;
  private final Batch batch;
  private final Actual actual;
  private final Metric metric;

  private PermutationImportance(Scorer scorer, Batch batch, Actual actual, Metric metric) {
    this.scorer = scorer;
    this.batch = batch;
    this.actual = actual;
    this.metric = metric;
  }

  /**
   * The importance of each raw column for held-out rows. A column that the model does not read has
   * 0.
   *
   * @throws dev.modelwright.base.ProblemException if the metric is undefined for the rows
   * @throws dev.modelwright.base.CancelledException if the context is cancelled
   */
  public static FeatureImportance of(
      Scorer scorer,
      Batch batch,
      Actual actual,
      Metric metric,
      int repeats,
      long seed,
      JobContext context) {
    return new PermutationImportance(scorer, batch, actual, metric).of(repeats, seed, context);
  }

  private FeatureImportance of(int repeats, long seed, JobContext context) {
    double baseline = quality(batch);
    Set<String> read =
        Origins.of(scorer.pipeline()).stream().map(Origin::column).collect(Collectors.toSet());
    List<String> names = batch.schema().names();
    SplittableRandom random = new SplittableRandom(seed);
    List<Column> columns = new ArrayList<>();
    for (int c = 0; c < names.size(); c++) {
      double[] losses = new double[repeats];
      for (int r = 0; r < repeats && read.contains(names.get(c)); r++) {
        context.check();
        double done = (c + (double) r / repeats) / names.size();
        context.progress(done, Message.of("evaluate.stage.importance", names.get(c)));
        losses[r] = loss(baseline, quality(shuffled(c, random)));
      }
      columns.add(column(names.get(c), losses));
    }
    columns.sort(Comparator.comparingDouble(column -> -column.mean()));
    return new FeatureImportance(metric, baseline, repeats, columns);
  }

  private double quality(Batch rows) {
    return metric
        .of(scorer.score(rows), actual)
        .orElseThrow(
            () -> Problem.at("metric", "evaluate.metric-undefined", metric.key()).exception());
  }

  private double loss(double before, double after) {
    return metric.higherIsBetter() ? before - after : after - before;
  }

  private Batch shuffled(int column, SplittableRandom random) {
    int[] order = new int[batch.rows()];
    Arrays.setAll(order, i -> i);
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int held = order[i];
      order[i] = order[j];
      order[j] = held;
    }
    InputSchema alone = new InputSchema(List.of(batch.schema().columns().get(column)));
    Values values = batch.columns().get(column);
    List<Values> columns = new ArrayList<>(batch.columns());
    columns.set(
        column, new Batch(alone, batch.rows(), List.of(values)).select(order).columns().getFirst());
    return new Batch(batch.schema(), batch.rows(), columns);
  }

  private static Column column(String name, double[] losses) {
    double mean = Arrays.stream(losses).average().orElse(0);
    double variance =
        Arrays.stream(losses).map(loss -> (loss - mean) * (loss - mean)).average().orElse(0);
    return new Column(name, mean, Math.sqrt(variance));
  }
}
