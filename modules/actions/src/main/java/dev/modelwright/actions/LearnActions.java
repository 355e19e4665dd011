// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.actions;

import dev.modelwright.base.JobContext;
import dev.modelwright.base.Problem;
import dev.modelwright.base.ProblemException;
import dev.modelwright.data.Dataset;
import dev.modelwright.evaluate.Actual;
import dev.modelwright.evaluate.Coefficients;
import dev.modelwright.evaluate.Evaluation;
import dev.modelwright.evaluate.Evaluator;
import dev.modelwright.evaluate.FeatureImportance;
import dev.modelwright.evaluate.Metrics;
import dev.modelwright.evaluate.PermutationImportance;
import dev.modelwright.evaluate.TreeDescription;
import dev.modelwright.learn.Learner;
import dev.modelwright.learn.PreparationPlan;
import dev.modelwright.learn.Recipe;
import dev.modelwright.learn.RecipeFile;
import dev.modelwright.learn.RecipePlanner;
import dev.modelwright.learn.TargetChoice;
import dev.modelwright.learn.Targets;
import dev.modelwright.learn.TrainPlan;
import dev.modelwright.learn.TrainedModel;
import dev.modelwright.learn.UsedRows;
import dev.modelwright.model.Batch;
import dev.modelwright.model.Pipeline;
import dev.modelwright.model.Scorer;
import dev.modelwright.model.Target;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Training, judging and explaining. */
final class LearnActions {

  private static final int SHUFFLES = 5;
  private static final int ROWS_FOR_IMPORTANCE = 2000;
  private static final long SEED = 42;

  private final Services services;
  private final Tables tables;
  private final Runs runs;
  private final Evaluator evaluator = new Evaluator();

  LearnActions(Services services, Tables tables, Runs runs) {
    this.services = services;
    this.tables = tables;
    this.runs = runs;
  }

  PlannedTraining plan(Action.PlanTraining action, JobContext context) {
    TrainPlan plan = action.plan();
    Dataset dataset = tables.open(action.data(), plan.recipe().reading(), context);
    try {
      UsedRows used = UsedRows.of(dataset, plan.recipe(), plan.target(), plan.task());
      TargetChoice choice = used.choice();
      Learner<?> learner = services.learners().byId(plan.learner());
      PreparationPlan recipe =
          new RecipePlanner()
              .plan(
                  used.table(), plan.recipe(), used.goal(plan.holdOut().seed()), learner.traits());
      List<dev.modelwright.base.Message> sentences = new ArrayList<>(choice.notes());
      sentences.addAll(recipe.sentences());
      Optional<Problem> unfit =
          learner.traits().tasks().contains(choice.task())
              ? Optional.empty()
              : Optional.of(
                  Problem.at(
                      "learner", "actions.wrong-task", plan.learner(), choice.task().word()));
      return new PlannedTraining(Optional.of(choice.task()), sentences, unfit);
    } catch (ProblemException e) {
      return new PlannedTraining(Optional.empty(), List.of(), Optional.of(e.problem()));
    }
  }

  Run train(Action.TrainModel action, JobContext context) {
    Dataset dataset =
        tables.open(action.data(), action.plan().recipe().reading(), context.part(0, 0.1));
    TrainedModel trained = services.trainer().train(dataset, action.plan(), context.part(0.1, 0.8));
    int[] test = trained.rows().test();
    if (test.length == 0) {
      throw Problem.at("test-share", "actions.no-test-rows").exception();
    }
    Pipeline pipeline = trained.pipeline();
    double[] truth = Targets.values(dataset, pipeline.target());
    Batch heldOut = dataset.rows(test).batch(pipeline.schema());
    Evaluation evaluation =
        evaluator.evaluate(
            new Scorer(pipeline).score(heldOut),
            actual(pipeline.target(), truth, test),
            context.part(0.8, 1));
    context.check();
    return runs.add(dataset, action.plan(), trained, evaluation);
  }

  Judged evaluate(Action.EvaluateModel action, JobContext context) {
    Pipeline pipeline = runs.pipeline(action.model());
    Rows rows = rows(pipeline, action.data(), context.part(0, 0.3));
    Evaluation evaluation =
        evaluator.evaluate(
            new Scorer(pipeline).score(rows.batch()), rows.actual(), context.part(0.3, 1));
    return new Judged(pipeline, evaluation, rows.skipped(), rows.outside());
  }

  Explanation explain(Action.ExplainModel action, JobContext context) {
    Pipeline pipeline = runs.pipeline(action.model());
    Optional<Rows> rows =
        action
            .data()
            .map(data -> rows(pipeline, data, context.part(0, 0.3)))
            .or(() -> runs.run(action.model()).map(LearnActions::heldOut));
    return new Explanation(
        pipeline,
        Coefficients.of(pipeline),
        TreeDescription.of(pipeline),
        rows.map(r -> importance(pipeline, r, context.part(0.3, 1))));
  }

  private static FeatureImportance importance(Pipeline pipeline, Rows rows, JobContext context) {
    Rows some = rows.first(ROWS_FOR_IMPORTANCE);
    Scorer scorer = new Scorer(pipeline);
    var task = dev.modelwright.model.Task.of(pipeline.target());
    return PermutationImportance.of(
        scorer, some.batch(), some.actual(), Metrics.mainMetric(task), SHUFFLES, SEED, context);
  }

  /**
   * Rows with a known truth.
   *
   * @param skipped others without one
   * @param outside others that the recipe's conditions leave out
   */
  private record Rows(Batch batch, Actual actual, int skipped, int outside) {

    Rows first(int most) {
      if (batch.rows() <= most) {
        return this;
      }
      int[] positions =
          IntStream.range(0, most).map(i -> (int) ((long) i * batch.rows() / most)).toArray();
      return new Rows(batch.select(positions), actual.select(positions), skipped, outside);
    }
  }

  private static Rows heldOut(Run run) {
    return new Rows(run.heldOut(), run.evaluation().actual(), 0, 0);
  }

  private Rows rows(Pipeline pipeline, Path data, JobContext context) {
    Recipe recipe = new RecipeFile().of(pipeline).orElseGet(Recipe::none);
    Dataset dataset = tables.openFor(pipeline.schema(), recipe.reading(), data, context);
    int[] population = UsedRows.population(dataset, recipe);
    double[] truth = Targets.values(dataset, pipeline.target());
    int[] known = IntStream.of(population).filter(i -> !Double.isNaN(truth[i])).toArray();
    if (known.length == 0) {
      throw Problem.at("target", "actions.no-truth", pipeline.target().name()).exception();
    }
    return new Rows(
        dataset.rows(known).batch(pipeline.schema()),
        actual(pipeline.target(), truth, known),
        population.length - known.length,
        truth.length - population.length);
  }

  private static Actual actual(Target target, double[] truth, int[] rows) {
    double[] picked = Arrays.stream(rows).mapToDouble(i -> truth[i]).toArray();
    return switch (target) {
      case Target.Number number -> new Actual.Numbers(picked);
      case Target.Label label ->
          new Actual.Labels(Arrays.stream(picked).mapToInt(k -> (int) k).toArray());
    };
  }
}
