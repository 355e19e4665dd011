// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.cli;

import dev.modelwright.actions.Action;
import dev.modelwright.actions.PlannedTraining;
import dev.modelwright.learn.ColumnRole;
import dev.modelwright.learn.HoldOut;
import dev.modelwright.learn.Recipe;
import dev.modelwright.model.Task;
import dev.modelwright.learn.TrainPlan;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is to be trained; shared by {@code run} and {@code train}. */
final class TrainOptions {

  @Parameters(index = "0", paramLabel = "FILE", description = "The table.")
  private Path file = Path.of("");

  @Option(
      names = "--target",
      required = true,
      paramLabel = "COL",
      description = "The column to predict.")
  private String target = "";

  @Option(
      names = "--model",
      paramLabel = "NAME",
      description =
          "The learner: baseline, linear, logistic or tree (default: logistic for labels, linear"
              + " for numbers).")
  private @Nullable String model;

  @Option(
      names = "--task",
      paramLabel = "TASK",
      description = "binary, multiclass or regression (default: what the target's values suggest).")
  private @Nullable Task task;

  @Option(names = "--set", paramLabel = "KEY=VALUE", description = "A setting of the learner.")
  private Map<String, String> settings = new TreeMap<>();

  @Option(
      names = "--leave-out",
      split = ",",
      paramLabel = "COL",
      description = "Columns that the model must not use.")
  private List<String> leftOut = List.of();

  @Option(
      names = "--recipe",
      paramLabel = "RECIPE",
      description = "A file that says how the table is read and prepared, or a model that was.")
  private @Nullable Path recipe;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Of whatever is drawn by chance (default: ${DEFAULT-VALUE}).")
  private long seed = HoldOut.usual().seed();

  @Option(
      names = "--test-share",
      paramLabel = "SHARE",
      description = "The share of rows kept back for testing (default: ${DEFAULT-VALUE}).")
  private double testShare = HoldOut.usual().testShare();

  Path file() {
    return file;
  }

  TrainPlan plan(Shell shell) {
    TrainPlan plan =
        new TrainPlan(
            target,
            Optional.ofNullable(task),
            model == null ? "baseline" : model,
            new TreeMap<>(settings),
            recipe(shell),
            new HoldOut(testShare, seed));
    return model == null ? withUsualLearner(plan, shell) : plan;
  }

  private Recipe recipe(Shell shell) {
    Recipe given = shell.recipe(Optional.ofNullable(recipe));
    Set<String> all = new LinkedHashSet<>(given.columns(ColumnRole.LEFT_OUT));
    all.addAll(leftOut);
    return given.leavingOut(all);
  }

  private TrainPlan withUsualLearner(TrainPlan plan, Shell shell) {
    PlannedTraining planned = shell.execute(new Action.PlanTraining(file, plan));
    Task found = planned.task().orElseThrow(() -> planned.unfit().orElseThrow().exception());
    String learner = found == Task.REGRESSION ? "linear" : "logistic";
    return new TrainPlan(
        plan.target(), plan.task(), learner, plan.parameters(), plan.recipe(), plan.holdOut());
  }
}
