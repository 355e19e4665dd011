// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.prepare;

import dev.modelwright.actions.Action;
import dev.modelwright.actions.OpenedTable;
import dev.modelwright.actions.PlannedTraining;
import dev.modelwright.actions.Rehearsed;
import dev.modelwright.base.Message;
import dev.modelwright.base.Problem;
import dev.modelwright.learn.HoldOut;
import dev.modelwright.learn.Learner;
import dev.modelwright.learn.Recipe;
import dev.modelwright.learn.RecipeStep;
import dev.modelwright.learn.TargetGuess;
import dev.modelwright.learn.TrainPlan;
import dev.modelwright.tool.session.ActionSlot;
import dev.modelwright.tool.session.ActionState;
import dev.modelwright.tool.session.Desk;
import dev.modelwright.tool.session.RoomId;
import dev.modelwright.tool.session.Session;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Tries the recipe out and asks what the learner will add to it, whenever either changes while one
 * is in the room; what is known stays until something newer is.
 */
final class Trial {

  private static final String BASELINE = "baseline";

  /** What the figures depend on. */
  private record Question(
      Path file, Recipe recipe, Optional<String> target, Optional<String> learner) {}

  private final Session session;
  private final Desk desk;
  private final ActionSlot<Rehearsed> rehearsing;
  private final ActionSlot<PlannedTraining> planning;
  private final Runnable again;
  private final ReadOnlyObjectWrapper<Rehearsal> rehearsal =
      new ReadOnlyObjectWrapper<>(Rehearsal.none());
  private final ReadOnlyObjectWrapper<List<Message>> automatic =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<Problem>> unfit =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Message>> trouble =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<Question> asked = Optional.empty();
  private Recipe tried = Recipe.none();

  /**
   * Follows the session.
   *
   * @param pace slows it down while the recipe changes quickly; the last change is never lost
   */
  Trial(Session session, Desk desk, UnaryOperator<Runnable> pace) {
    this.session = session;
    this.desk = desk;
    rehearsing = desk.slot("rehearse-recipe");
    planning = desk.slot("plan-preparation");
    again = pace.apply(this::ask);
    rehearsing.stateProperty().subscribe(this::rehearsed);
    planning.stateProperty().subscribe(this::planned);
    session.tableProperty().subscribe(table -> again.run());
    session.recipeDesk().recipeProperty().subscribe(recipe -> again.run());
    session.targetProperty().subscribe(target -> again.run());
    session.learnerProperty().subscribe(learner -> again.run());
    session.roomProperty().subscribe(room -> again.run());
  }

  private void ask() {
    Optional<Question> question = session.tableProperty().get().map(this::question);
    if (session.roomProperty().get() == RoomId.PREPARE && !question.equals(asked)) {
      boolean other = !question.map(Question::file).equals(asked.map(Question::file));
      asked = question;
      if (other) {
        rehearsal.set(Rehearsal.none());
        automatic.set(List.of());
        unfit.set(Optional.empty());
      }
      question.ifPresent(this::ask);
    }
  }

  private Question question(OpenedTable table) {
    return new Question(
        table.dataset().source().file(),
        session.recipeDesk().recipe(),
        session.targetProperty().get(),
        learner().map(Learner::id));
  }

  private void ask(Question question) {
    tried = question.recipe();
    if (tried.steps().isEmpty()) {
      rehearsing.reset();
      rehearsal.set(Rehearsal.none());
    } else {
      desk.start(
          rehearsing,
          Message.of("toolprepare.rehearsing"),
          new Action.RehearseRecipe(question.file(), tried, question.target()));
    }
    plan(question)
        .ifPresentOrElse(
            plan ->
                desk.start(
                    planning,
                    Message.of("toolprepare.planning"),
                    new Action.PlanTraining(question.file(), plan)),
            () -> automatic.set(List.of()));
  }

  private void rehearsed(ActionState<Rehearsed> state) {
    sayTrouble();
    state.result().ifPresent(result -> rehearsal.set(new Rehearsal(tried, result.steps())));
  }

  private void planned(ActionState<PlannedTraining> state) {
    sayTrouble();
    state.result().ifPresent(this::planned);
  }

  private void sayTrouble() {
    trouble.set(rehearsing.state().trouble().or(() -> planning.state().trouble()));
  }

  /** What the plan holds beyond the steps of the recipe. */
  private void planned(PlannedTraining plan) {
    List<Message> own =
        session.recipeDesk().recipe().steps().stream().map(RecipeStep::sentence).toList();
    automatic.set(
        plan.sentences().stream()
            .filter(sentence -> !own.contains(sentence))
            .filter(sentence -> !sentence.code().equals("learn.omit-chosen"))
            .toList());
    unfit.set(plan.unfit());
  }

  private static Optional<TrainPlan> plan(Question question) {
    return question
        .target()
        .flatMap(
            target ->
                question
                    .learner()
                    .map(
                        learner ->
                            new TrainPlan(
                                target,
                                Optional.empty(),
                                learner,
                                new TreeMap<>(),
                                question.recipe(),
                                HoldOut.usual())));
  }

  /** The learner whose wishes are told: the one chosen for training, or the first that serves. */
  Optional<Learner<?>> learner() {
    List<Learner<?>> all = desk.learners().all();
    Optional<String> chosen = session.learnerProperty().get();
    return all.stream()
        .filter(learner -> chosen.isEmpty() || chosen.get().equals(learner.id()))
        .filter(learner -> chosen.isPresent() || serves(learner))
        .max(Comparator.comparing(learner -> !learner.id().equals(BASELINE)));
  }

  private boolean serves(Learner<?> learner) {
    return session
        .tableProperty()
        .get()
        .flatMap(OpenedTable::guess)
        .map(TargetGuess::task)
        .map(learner.traits().tasks()::contains)
        .orElse(true);
  }

  /** What the recipe did when it was tried last. */
  ReadOnlyObjectProperty<Rehearsal> rehearsalProperty() {
    return rehearsal.getReadOnlyProperty();
  }

  /** Why the recipe could not be tried at all, for example because the file is gone. */
  ReadOnlyObjectProperty<Optional<Message>> troubleProperty() {
    return trouble.getReadOnlyProperty();
  }

  /** What is done beyond the recipe, in sentences. */
  ReadOnlyObjectProperty<List<Message>> automaticProperty() {
    return automatic.getReadOnlyProperty();
  }

  /** Why nothing could be trained with this recipe. */
  ReadOnlyObjectProperty<Optional<Problem>> unfitProperty() {
    return unfit.getReadOnlyProperty();
  }

  /** The command line that trains with the recipe. */
  Optional<String> commandLine() {
    return session
        .tableProperty()
        .get()
        .map(this::question)
        .flatMap(
            question -> plan(question).map(plan -> new Action.TrainModel(question.file(), plan)))
        .flatMap(desk::commandLine);
  }
}
