// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.train;

import dev.modelwright.actions.Action;
import dev.modelwright.actions.Run;
import dev.modelwright.base.Message;
import dev.modelwright.learn.TrainPlan;
import dev.modelwright.tool.session.ActionSlot;
import dev.modelwright.tool.session.ActionState;
import dev.modelwright.tool.session.Desk;
import dev.modelwright.tool.session.Session;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Trains one model after the other and puts each into the session as soon as it is done. */
final class Training {

  /**
   * How far it is.
   *
   * @param number of the model that is being trained, from 1
   * @param fraction 0 to 1 of that model, or NaN
   */
  record Progress(
      int number, int count, String learner, double fraction, Optional<Message> stage) {}

  /** A model that could not be trained. */
  record Failure(String learner, Message reason) {}

  private final Session session;
  private final Desk desk;
  private final ActionSlot<Run> slot;
  private final Deque<Action.TrainModel> waiting = new ArrayDeque<>();
  private final List<Run> finished = new ArrayList<>();
  private final ReadOnlyObjectWrapper<Optional<Progress>> progress =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObservableList<Failure> failures = FXCollections.observableArrayList();
  private Comparator<Run> preferred = Comparator.comparingInt(Run::number);
  private int count;

  Training(Session session, Desk desk) {
    this.session = session;
    this.desk = desk;
    slot = desk.slot("train");
    slot.stateProperty().subscribe(this::changed);
  }

  /** How far it is; empty while nothing is trained. */
  ReadOnlyObjectProperty<Optional<Progress>> progressProperty() {
    return progress.getReadOnlyProperty();
  }

  /** What could not be trained the last time. */
  ObservableList<Failure> failures() {
    return failures;
  }

  /**
   * Trains models, one after the other.
   *
   * @param best by which of them is looked at when all are done: the greatest
   */
  void start(Path data, List<TrainPlan> plans, Comparator<Run> best) {
    failures.clear();
    finished.clear();
    waiting.clear();
    plans.forEach(plan -> waiting.add(new Action.TrainModel(data, plan)));
    preferred = best;
    count = plans.size();
    next();
  }

  /** Ends it; models that are done stay. */
  void cancel() {
    waiting.clear();
    slot.cancel();
  }

  private void next() {
    Action.TrainModel action = waiting.peek();
    if (action == null) {
      end();
    } else {
      desk.start(slot, Message.of("tooltrain.job", action.plan().learner()), action);
    }
  }

  private void changed(ActionState<Run> state) {
    switch (state) {
      case ActionState.Idle<Run> idle -> {}
      case ActionState.Running<Run>(double fraction, Optional<Message> stage) ->
          running(fraction, stage);
      case ActionState.Done<Run>(Run run) -> done(run);
      case ActionState.Failed<Run>(var problem) -> failed(problem.message());
      case ActionState.Broken<Run> broken -> broken.trouble().ifPresent(this::failed);
      case ActionState.Cancelled<Run> cancelled -> end();
    }
  }

  private void running(double fraction, Optional<Message> stage) {
    Action.TrainModel action = waiting.peek();
    if (action != null) {
      int number = count - waiting.size() + 1;
      progress.set(
          Optional.of(new Progress(number, count, action.plan().learner(), fraction, stage)));
    }
  }

  private void done(Run run) {
    waiting.poll();
    finished.add(run);
    session.runs().add(run);
    next();
  }

  private void failed(Message reason) {
    Action.TrainModel action = waiting.poll();
    if (action != null) {
      failures.add(new Failure(action.plan().learner(), reason));
    }
    next();
  }

  private void end() {
    progress.set(Optional.empty());
    finished.stream().max(preferred).ifPresent(run -> session.selected().setAll(List.of(run)));
    finished.clear();
  }
}
