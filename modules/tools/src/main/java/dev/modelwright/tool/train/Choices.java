// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.train;

import dev.modelwright.learn.ColumnRole;
import dev.modelwright.learn.HoldOut;
import dev.modelwright.learn.Recipe;
import dev.modelwright.learn.TrainPlan;
import dev.modelwright.model.Task;
import dev.modelwright.tool.session.RecipeDesk;
import dev.modelwright.tool.session.Session;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;

/** What the user has chosen for the next training. */
final class Choices {

  private final ObjectProperty<Optional<String>> target =
      new SimpleObjectProperty<>(Optional.empty());
  private final RecipeDesk recipeDesk;
  private final ObjectProperty<Optional<Task>> task = new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<HoldOut> holdOut = new SimpleObjectProperty<>(HoldOut.usual());
  private final ObjectProperty<String> learner;
  private final ObservableMap<String, SortedMap<String, String>> settings =
      FXCollections.observableHashMap();
  private final ObservableValue<Optional<TrainPlan>> plan;

  /** Nothing is chosen but a learner; the recipe is the session's. */
  Choices(Session session, String firstLearner) {
    recipeDesk = session.recipeDesk();
    learner = new SimpleObjectProperty<>(firstLearner);
    plan =
        Bindings.createObjectBinding(
            () -> planFor(learner.get()),
            target,
            task,
            holdOut,
            learner,
            recipeDesk.recipeProperty(),
            settings);
    learner.subscribe(id -> session.learnerProperty().set(Optional.of(id)));
  }

  /** The column to be predicted. */
  ObjectProperty<Optional<String>> targetProperty() {
    return target;
  }

  /** The task, where the user overrules what the target's values suggest. */
  ObjectProperty<Optional<Task>> taskProperty() {
    return task;
  }

  /** Which rows are kept back. */
  ObjectProperty<HoldOut> holdOutProperty() {
    return holdOut;
  }

  /** The chosen learner's id. */
  ObjectProperty<String> learnerProperty() {
    return learner;
  }

  /** The recipe, with the columns that the model must not use. */
  ObservableValue<Recipe> recipe() {
    return recipeDesk.recipeProperty();
  }

  /** What a column is for. */
  ColumnRole role(String column) {
    return recipeDesk.recipe().roleOf(column);
  }

  /** Gives a column a role. */
  void assign(String column, ColumnRole role) {
    recipeDesk.assign(List.of(column), role);
  }

  /** Uses columns as features, or leaves them out; those with another role keep it. */
  void use(Collection<String> columns, boolean used) {
    ColumnRole from = used ? ColumnRole.LEFT_OUT : ColumnRole.FEATURE;
    recipeDesk.assign(
        columns.stream().filter(column -> role(column) == from).toList(),
        used ? ColumnRole.FEATURE : ColumnRole.LEFT_OUT);
  }

  /** Takes a setting of a learner that differs from its default. */
  void set(String learnerId, String key, String value) {
    SortedMap<String, String> changed = new TreeMap<>(settings(learnerId));
    changed.put(key, value);
    settings.put(learnerId, changed);
  }

  /** Gives a setting of a learner its default again. */
  void reset(String learnerId, String key) {
    SortedMap<String, String> changed = new TreeMap<>(settings(learnerId));
    changed.remove(key);
    settings.put(learnerId, changed);
  }

  /** The settings of a learner that differ from its defaults. */
  SortedMap<String, String> settings(String learnerId) {
    return settings.getOrDefault(learnerId, new TreeMap<>(Map.of()));
  }

  /** The plan for the chosen learner; empty while there is no target. */
  ObservableValue<Optional<TrainPlan>> plan() {
    return plan;
  }

  /** The plan for any learner; empty while there is no target. */
  Optional<TrainPlan> planFor(String learnerId) {
    return target
        .get()
        .map(
            column ->
                new TrainPlan(
                    column,
                    task.get(),
                    learnerId,
                    settings(learnerId),
                    recipeDesk.recipe(),
                    holdOut.get()));
  }
}
