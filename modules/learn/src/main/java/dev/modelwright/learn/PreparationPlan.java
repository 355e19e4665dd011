// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.base.Message;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a table's columns are to be prepared, before anything is fitted.
 *
 * @param steps in order: the user's own, and then what completes them to suit the learner
 * @param features the columns, new ones among them, whose values the model is to learn from
 * @param omissions the columns of the table that are no features
 */
public record PreparationPlan(
    List<RecipeStep> steps, List<String> features, List<Omission> omissions) {

  /** Copies the lists. */
  public PreparationPlan {
    steps = List.copyOf(steps);
    features = List.copyOf(features);
    omissions = List.copyOf(omissions);
  }

  /** A column that the model does not learn from, and why, in a sentence. */
  public record Omission(String column, Message reason) {}

  /** What is done to one column, in order. */
  public List<Treatment> treatments(String column) {
    return steps.stream()
        .filter(step -> step instanceof RecipeStep.Treat treat && treat.column().equals(column))
        .map(step -> ((RecipeStep.Treat) step).treatment())
        .toList();
  }

  /** All of it in sentences. */
  public List<Message> sentences() {
    return Stream.concat(
            omissions.stream().map(Omission::reason), steps.stream().map(RecipeStep::sentence))
        .toList();
  }
}
