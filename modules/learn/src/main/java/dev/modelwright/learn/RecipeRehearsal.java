// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.base.JobContext;
import dev.modelwright.data.Dataset;
import java.util.List;
import java.util.Optional;

/** Shows what a recipe does, step by step, without training anything. */
public final class RecipeRehearsal {

  /** The most rows whose values are shown. */
  public static final int MOST_ROWS = 2000;

  /** One is as good as another: it has no state. */
  public RecipeRehearsal() {}

  /**
   * What each step of the recipe does to the table, in the recipe's order. Steps are fitted on all
   * the rows that the whole recipe leaves, or on an even sample where there are very many.
   *
   * @param target the column to be predicted, for steps that look at it
   */
  public List<StepEffect> rehearse(
      Dataset table, Recipe recipe, Optional<String> target, JobContext context) {
    return new Rehearsal(table, recipe, target, context).effects();
  }
}
