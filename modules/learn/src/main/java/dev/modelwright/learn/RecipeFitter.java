// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.base.JobContext;
import dev.modelwright.base.Message;
import dev.modelwright.base.Problem;
import dev.modelwright.data.ColumnInfo;
import dev.modelwright.data.Dataset;
import dev.modelwright.model.InputColumn;
import dev.modelwright.model.InputSchema;
import dev.modelwright.model.Step;
import java.util.ArrayList;
import java.util.List;

/** Fits a preparation on training rows, and on nothing else. */
public final class RecipeFitter {

  /** One is as good as another: it has no state. */
  public RecipeFitter() {}

  /**
   * Finds the medians, means, levels and so on. Features that are the same in all the rows are
   * dropped, with a note.
   *
   * @throws dev.modelwright.base.ProblemException if a column holds infinite values, or no feature
   *     is left
   */
  public FittedRecipe fit(PreparationPlan recipe, Dataset trainingRows, JobContext context) {
    Names names = new Names(trainingRows.columns().stream().map(ColumnInfo::name).toList());
    List<InputColumn> schema = new ArrayList<>();
    List<Step> steps = new ArrayList<>();
    List<String> features = new ArrayList<>();
    List<Message> notes = new ArrayList<>();
    for (PreparationPlan.Column column : recipe.columns()) {
      context.check();
      ColumnFit fit = new ColumnFit(column, trainingRows, names);
      fit.run();
      notes.addAll(fit.notes());
      if (!fit.outputs().isEmpty()) {
        schema.add(fit.input());
        steps.addAll(fit.steps());
        features.addAll(fit.outputs());
      }
    }
    if (features.isEmpty()) {
      throw Problem.at("columns", "learn.no-features").exception();
    }
    return new FittedRecipe(new InputSchema(schema), steps, features, notes);
  }
}
