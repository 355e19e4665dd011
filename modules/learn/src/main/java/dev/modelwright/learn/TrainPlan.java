// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.model.Pipeline;
import dev.modelwright.model.Provenance;
import dev.modelwright.model.Task;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is to be trained, apart from the data.
 *
 * @param target the column to be predicted
 * @param task overrules what the target's values suggest
 * @param learner its id
 * @param parameters hyper-parameters that differ from the learner's defaults, as text by key
 * @param recipe how the file is read and the table prepared
 */
public record TrainPlan(
    String target,
    Optional<Task> task,
    String learner,
    SortedMap<String, String> parameters,
    Recipe recipe,
    HoldOut holdOut) {

  /** Copies the parameters. */
  public TrainPlan {
    parameters = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
  }

  /** A plan with nothing special about it. */
  public static TrainPlan of(String target, String learner) {
    return new TrainPlan(
        target, Optional.empty(), learner, new TreeMap<>(), Recipe.none(), HoldOut.usual());
  }

  /** The plan by which a model was trained; an early program's model carries no recipe. */
  public static TrainPlan of(Pipeline pipeline) {
    Provenance provenance = pipeline.provenance();
    return new TrainPlan(
        pipeline.target().name(),
        Optional.of(Task.of(pipeline.target())),
        provenance.training().learner(),
        provenance.training().parameters(),
        new RecipeFile().of(pipeline).orElseGet(Recipe::none),
        new HoldOut(provenance.split().testShare(), provenance.split().seed()));
  }

  /** The same plan with other hyper-parameters. */
  public TrainPlan with(Map<String, String> changed) {
    return new TrainPlan(target, task, learner, new TreeMap<>(changed), recipe, holdOut);
  }

  /** The same plan with another split. */
  public TrainPlan with(HoldOut changed) {
    return new TrainPlan(target, task, learner, parameters, recipe, changed);
  }

  /** The same plan without some columns. */
  public TrainPlan without(Set<String> columns) {
    return with(recipe.leavingOut(columns));
  }

  /** The same plan with another preparation. */
  public TrainPlan with(Recipe changed) {
    return new TrainPlan(target, task, learner, parameters, changed, holdOut);
  }

  /** The columns that the model must not use. */
  public Set<String> leftOut() {
    return recipe.columns(ColumnRole.LEFT_OUT);
  }
}
