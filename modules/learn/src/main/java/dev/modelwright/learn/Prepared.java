// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.base.JobContext;
import dev.modelwright.base.Message;
import dev.modelwright.data.Dataset;

/**
 * Everything that is ready before a learner begins.
 *
 * @param rows by their positions in the whole dataset
 * @param method how rows were kept back
 */
record Prepared(
    TargetChoice choice,
    SplitRows rows,
    String method,
    PreparationPlan recipe,
    FittedRecipe fitted,
    TrainingSet set) {

  static Prepared of(Dataset dataset, TrainPlan plan, Learner<?> learner, JobContext context) {
    stage(context, 0, "learn.stage-target");
    UsedRows used = UsedRows.of(dataset, plan.recipe(), plan.target(), plan.task());
    TargetChoice choice = used.choice();
    if (!learner.traits().tasks().contains(choice.task())) {
      throw TrainingChecks.wrongTask(learner, choice.target(), choice.task()).exception();
    }
    Roles roles = Roles.of(used.table(), plan.recipe(), plan.target());
    RoleSplit split = new RoleSplit(plan.holdOut(), roles);
    SplitRows rows = split.split(used.table(), choice);
    stage(context, 0.3, "learn.stage-prepare");
    Dataset training = used.table().rows(rows.train());
    Goal goal =
        new Goal(
            choice.target(),
            choice.at(rows.train()),
            roles.groups(training),
            plan.holdOut().seed());
    BegunPlan begun = RecipePlanner.begin(training, plan.recipe(), goal, learner.traits(), context);
    FittedRows fitted = RecipeFitter.finish(begun, goal, context);
    return new Prepared(
        choice,
        used.original(rows),
        split.method(choice.task()),
        begun.plan(),
        fitted.recipe(),
        new TrainingSet(fitted.x(), goal.y(), choice.target(), roles.weights(training)));
  }

  private static void stage(JobContext context, double fraction, String code) {
    context.check();
    context.progress(fraction, Message.of(code));
  }
}
