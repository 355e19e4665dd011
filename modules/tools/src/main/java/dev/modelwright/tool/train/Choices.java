// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.train;

import dev.modelwright.learn.HoldOut;
import dev.modelwright.learn.Recipe;
import dev.modelwright.model.Task;
import dev.modelwright.learn.TrainPlan;
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
import javafx.collections.ObservableSet;

/** What the user has chosen for the next training. */
final class Choices {

  private final ObjectProperty<Optional<String>> target =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<Task>> task = new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<HoldOut> holdOut = new SimpleObjectProperty<>(HoldOut.usual());
  private final ObjectProperty<String> learner;
  private final ObservableSet<String> leftOut = FXCollections.observableSet();
  private final ObservableMap<String, SortedMap<String, String>> settings =
      FXCollections.observableHashMap();
  private final ObservableValue<Optional<TrainPlan>> plan;

  Choices(String firstLearner) {
    learner = new SimpleObjectProperty<>(firstLearner);
    plan =
        Bindings.createObjectBinding(
            () -> planFor(learner.get()), target, task, holdOut, learner, leftOut, settings);
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

  /** The columns that the model must not use. */
  ObservableSet<String> leftOut() {
    return leftOut;
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
                    Recipe.none().leavingOut(leftOut),
                    holdOut.get()));
  }
}
