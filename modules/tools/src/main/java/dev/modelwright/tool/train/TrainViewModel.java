// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.train;

import dev.modelwright.actions.Action;
import dev.modelwright.actions.OpenedTable;
import dev.modelwright.actions.PlannedTraining;
import dev.modelwright.actions.Run;
import dev.modelwright.base.Message;
import dev.modelwright.base.Problem;
import dev.modelwright.learn.Learner;
import dev.modelwright.learn.TargetGuess;
import dev.modelwright.model.Task;
import dev.modelwright.learn.TrainPlan;
import dev.modelwright.tool.session.ActionSlot;
import dev.modelwright.tool.session.Desk;
import dev.modelwright.tool.session.RoomId;
import dev.modelwright.tool.session.Session;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/** What the train room shows: the choices, what they would do, and how the training goes. */
final class TrainViewModel {

  private static final String BASELINE = "baseline";

  private final Session session;
  private final Desk desk;
  private final Choices choices;
  private final Training training;
  private final Leaders leaders;
  private final ActionSlot<PlannedTraining> planning;
  private final Runnable replan;
  private final ReadOnlyObjectWrapper<Optional<PlannedTraining>> planned =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Task>> task =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final BooleanProperty wrongField = new SimpleBooleanProperty();
  private final ObservableValue<Optional<Message>> hindrance;
  private Optional<Path> file = Optional.empty();
  private boolean learnerChosen;

  /**
   * A model of the room.
   *
   * @param pace slows the planning down while choices change quickly; the last is never lost
   */
  TrainViewModel(Session session, Desk desk, UnaryOperator<Runnable> pace) {
    this.session = session;
    this.desk = desk;
    choices = new Choices(session, desk.learners().all().getFirst().id());
    training = new Training(session, desk);
    leaders = new Leaders(session, choices.targetProperty(), task);
    planning = desk.slot("plan-training");
    replan = pace.apply(this::plan);
    hindrance =
        Bindings.createObjectBinding(
            this::findHindrance,
            session.tableProperty(),
            training.progressProperty(),
            wrongField,
            planned,
            choices.targetProperty());
    planning.stateProperty().subscribe(state -> state.result().ifPresent(this::planned));
    choices.plan().subscribe(plan -> replan.run());
    session.targetProperty().subscribe(this::take);
    session.tableProperty().subscribe((Runnable) this::tableChanged);
    tableChanged();
  }

  private void tableChanged() {
    Optional<Path> now = session.tableProperty().get().map(t -> t.dataset().source().file());
    if (!now.equals(file)) {
      file = now;
      training.failures().clear();
      take(session.targetProperty().get());
    }
    replan.run();
  }

  /** Goes on with another target; the task is found out anew. */
  private void take(Optional<String> target) {
    planned.set(Optional.empty());
    choices.taskProperty().set(Optional.empty());
    task.set(guess(target).map(TargetGuess::task));
    choices.targetProperty().set(target);
    settle(task.get());
  }

  /** Takes another target; the task is found out anew. */
  void choose(Optional<String> target) {
    session.targetProperty().set(target);
  }

  /** Overrules the task. */
  void choose(Task wanted) {
    if (!task.get().equals(Optional.of(wanted))) {
      choices.taskProperty().set(Optional.of(wanted));
      settle(Optional.of(wanted));
    }
  }

  /** Takes a learner, if it serves the task. */
  void choose(Learner<?> learner) {
    if (serves(learner)) {
      learnerChosen = true;
      choices.learnerProperty().set(learner.id());
    }
  }

  private void plan() {
    choices
        .plan()
        .getValue()
        .flatMap(plan -> file.map(data -> new Action.PlanTraining(data, plan)))
        .ifPresent(
            action ->
                desk.start(
                    planning, Message.of("tooltrain.planning", action.plan().target()), action));
  }

  private void planned(PlannedTraining result) {
    planned.set(Optional.of(result));
    settle(choices.taskProperty().get().or(result::task).or(task::get));
  }

  /** Knows the task from now on; a learner that cannot serve it gives way. */
  private void settle(Optional<Task> known) {
    task.set(known);
    boolean serves = serves(learner());
    boolean first = !learnerChosen && learner().id().equals(BASELINE);
    if (!serves || first) {
      offered().stream()
          .filter(this::serves)
          .max(Comparator.comparing(learner -> !learner.id().equals(BASELINE)))
          .map(Learner::id)
          .ifPresent(choices.learnerProperty()::set);
    }
  }

  private Optional<Message> findHindrance() {
    if (session.tableProperty().get().isEmpty()) {
      return Optional.of(Message.of("tool.need-table"));
    }
    if (training.progressProperty().get().isPresent()) {
      return Optional.of(Message.of("tooltrain.busy"));
    }
    if (choices.targetProperty().get().isEmpty()) {
      return Optional.of(Message.of("tooltrain.no-target"));
    }
    if (wrongField.get()) {
      return Optional.of(Message.of("tooltrain.wrong-field"));
    }
    return planned.get().flatMap(PlannedTraining::unfit).map(Problem::message);
  }

  /** Trains the chosen learner; with the first model of a target, the baseline before it. */
  void train() {
    if (hindrance.getValue().isEmpty()) {
      start(List.of(learner()), Comparator.comparingInt(Run::number));
    }
  }

  /** Trains every learner that serves the task. */
  void trainAll() {
    if (hindrance.getValue().isEmpty()) {
      start(offered().stream().filter(this::serves).toList(), leaders.byMerit());
    }
  }

  private void start(List<Learner<?>> wanted, Comparator<Run> best) {
    List<Learner<?>> all = new ArrayList<>(wanted);
    boolean known = leaders.runs().stream().anyMatch(run -> run.learner().equals(BASELINE));
    all.removeIf(learner -> known && wanted.size() > 1 && learner.id().equals(BASELINE));
    if (!known && all.stream().noneMatch(learner -> learner.id().equals(BASELINE))) {
      offered().stream()
          .filter(learner -> learner.id().equals(BASELINE))
          .findFirst()
          .ifPresent(all::addFirst);
    }
    List<TrainPlan> plans =
        all.stream().flatMap(learner -> choices.planFor(learner.id()).stream()).toList();
    file.ifPresent(data -> training.start(data, plans, best));
  }

  /** The learners in the order in which they are offered. */
  List<Learner<?>> offered() {
    return desk.learners().all();
  }

  /** The learner of that name. */
  Learner<?> learner(String id) {
    return desk.learners().byId(id);
  }

  private Learner<?> learner() {
    return learner(choices.learnerProperty().get());
  }

  /** Whether a learner can be asked for the task, as far as that is known. */
  boolean serves(Learner<?> learner) {
    return task.get().map(learner.traits().tasks()::contains).orElse(true);
  }

  Choices choices() {
    return choices;
  }

  Training training() {
    return training;
  }

  Leaders leaders() {
    return leaders;
  }

  /** Goes to the room of the recipe. */
  void editPreparation() {
    session.roomProperty().set(RoomId.PREPARE);
  }

  /** The open table. */
  ObservableValue<Optional<OpenedTable>> table() {
    return session.tableProperty();
  }

  /** What the choices would do; empty while that is not known. */
  ReadOnlyObjectProperty<Optional<PlannedTraining>> plannedProperty() {
    return planned.getReadOnlyProperty();
  }

  /** The task, as far as it is known. */
  ReadOnlyObjectProperty<Optional<Task>> taskProperty() {
    return task.getReadOnlyProperty();
  }

  /** Whether something stands in a field that cannot be taken. */
  BooleanProperty wrongFieldProperty() {
    return wrongField;
  }

  /** Why nothing can be trained at the moment; empty if it can. */
  ObservableValue<Optional<Message>> hindrance() {
    return hindrance;
  }

  /** The guess, while its column is the target. */
  Optional<TargetGuess> guess() {
    return guess(choices.targetProperty().get());
  }

  private Optional<TargetGuess> guess(Optional<String> target) {
    return session
        .tableProperty()
        .get()
        .flatMap(OpenedTable::guess)
        .filter(guess -> target.equals(Optional.of(guess.column())));
  }

  /** The command line that trains the same. */
  Optional<String> commandLine() {
    return choices
        .plan()
        .getValue()
        .flatMap(plan -> file.map(data -> new Action.TrainModel(data, plan)))
        .flatMap(desk::commandLine);
  }
}
