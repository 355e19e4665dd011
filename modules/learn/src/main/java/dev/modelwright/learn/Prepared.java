// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.base.JobContext;
import dev.modelwright.base.Message;
import dev.modelwright.data.Dataset;
import dev.modelwright.model.Matrix;

/** Everything that is ready before a learner begins. */
record Prepared(
    TargetChoice choice,
    SplitRows rows,
    PreparationPlan recipe,
    FittedRecipe fitted,
    TrainingSet set) {

  static Prepared of(Dataset dataset, TrainPlan plan, Learner<?> learner, JobContext context) {
    stage(context, 0, "learn.stage-target");
    TargetChoice choice = TargetChoice.of(dataset, plan.target(), plan.task());
    if (!learner.traits().tasks().contains(choice.task())) {
      throw TrainingChecks.wrongTask(learner, choice.target(), choice.task()).exception();
    }
    SplitRows rows = plan.holdOut().split(choice);
    stage(context, 0.3, "learn.stage-prepare");
    Dataset training = dataset.rows(rows.train());
    PreparationPlan recipe =
        new RecipePlanner().plan(training, plan.target(), plan.leftOut(), learner.traits());
    FittedRecipe fitted = new RecipeFitter().fit(recipe, training, context);
    Matrix x = fitted.preparation().apply(training.batch(fitted.schema()));
    TrainingSet set = new TrainingSet(x, choice.at(rows.train()), choice.target());
    return new Prepared(choice, rows, recipe, fitted, set);
  }

  private static void stage(JobContext context, double fraction, String code) {
    context.check();
    context.progress(fraction, Message.of(code));
  }
}
