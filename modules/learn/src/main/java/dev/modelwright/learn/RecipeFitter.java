// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.base.JobContext;
import dev.modelwright.base.Problem;
import dev.modelwright.data.ColumnInfo;
import dev.modelwright.data.Dataset;
import dev.modelwright.model.InputColumn;
import dev.modelwright.model.InputSchema;
import dev.modelwright.model.Matrix;
import dev.modelwright.model.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Fits a preparation on training rows, and on nothing else. */
public final class RecipeFitter {

  /** One is as good as another: it has no state. */
  public RecipeFitter() {}

  /**
   * Finds the medians, means, levels and so on. Features that are the same in all the rows are
   * dropped, with a note.
   *
   * @param goal the target of the training rows
   * @throws dev.modelwright.base.ProblemException if a column holds infinite values, or no feature
   *     is left
   */
  public FittedRows fit(PreparationPlan plan, Dataset trainingRows, Goal goal, JobContext context) {
    Fitting fitting = new Fitting(trainingRows, Optional.of(goal), UserSteps.derived(plan.steps()));
    return finish(new BegunPlan(plan, fitting, 0), goal, context);
  }

  /** The same from where a plan has come to. */
  static FittedRows finish(BegunPlan begun, Goal goal, JobContext context) {
    Fitting fitting = begun.fitting();
    UserSteps steps = new UserSteps(fitting, Optional.of(goal.target().name()));
    for (RecipeStep step : begun.rest()) {
      context.check();
      steps.carryOut(step);
    }
    List<String> features = new ArrayList<>();
    for (String name : begun.plan().features()) {
      context.check();
      features.addAll(features(fitting, fitting.column(name)));
    }
    if (features.isEmpty()) {
      throw Problem.at("columns", "learn.no-features").exception();
    }
    return new FittedRows(recipe(fitting, features), matrix(fitting, features));
  }

  /** What a column gives, without what is the same everywhere. */
  private static List<String> features(Fitting fitting, FitColumn column) {
    List<String> given = new ArrayList<>();
    if (!column.form().isText()) {
      given.addAll(column.outputs());
    }
    given.addAll(column.extras());
    List<String> kept = given.stream().filter(name -> varies(fitting.numbers(name))).toList();
    if (kept.isEmpty() && !given.isEmpty()) {
      fitting.noteDropped(column);
    }
    return kept;
  }

  private static boolean varies(double[] numbers) {
    return Moments.of(numbers).deviation() > 0;
  }

  /** The steps that the features need, and the raw columns that these need. */
  private static FittedRecipe recipe(Fitting fitting, List<String> features) {
    Set<String> needed = new HashSet<>(features);
    List<Step> steps = new ArrayList<>();
    for (Step step : fitting.steps().reversed()) {
      if (step.outputs().stream().anyMatch(needed::contains)) {
        needed.addAll(step.inputs());
        steps.addFirst(step);
      }
    }
    List<InputColumn> schema = new ArrayList<>();
    for (ColumnInfo column : fitting.rows().columns()) {
      InputColumn input = fitting.inputs().get(column.name());
      if (input != null && needed.contains(column.name())) {
        schema.add(input);
      }
    }
    return new FittedRecipe(new InputSchema(schema), steps, features, fitting.notes());
  }

  private static Matrix matrix(Fitting fitting, List<String> features) {
    int rows = fitting.rows().rowCount();
    int width = features.size();
    double[] values = new double[rows * width];
    for (int j = 0; j < width; j++) {
      double[] column = fitting.numbers(features.get(j));
      for (int i = 0; i < rows; i++) {
        values[i * width + j] = column[i];
      }
    }
    return new Matrix(features, rows, values);
  }
}
