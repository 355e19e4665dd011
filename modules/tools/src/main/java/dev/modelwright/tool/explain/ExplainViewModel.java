// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.explain;

import dev.modelwright.actions.Action;
import dev.modelwright.actions.Explanation;
import dev.modelwright.actions.ModelRef;
import dev.modelwright.actions.Run;
import dev.modelwright.base.Message;
import dev.modelwright.tool.session.ActionSlot;
import dev.modelwright.tool.session.ActionState;
import dev.modelwright.tool.session.Desk;
import dev.modelwright.tool.session.RoomId;
import dev.modelwright.tool.session.Session;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/**
 * Has the run that is looked at explained, once for each run, as soon as the user is in the room.
 */
final class ExplainViewModel {

  private final Session session;
  private final Desk desk;
  private final ActionSlot<Explanation> slot;
  private final Map<Integer, Explanation> known = new HashMap<>();
  private final ObservableValue<Optional<Run>> run;
  private final ReadOnlyObjectWrapper<Optional<Explanation>> explanation =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObjectProperty<Aspect> wanted = new SimpleObjectProperty<>(Aspect.IMPORTANCE);
  private final ObjectProperty<Integer> equation = new SimpleObjectProperty<>(0);
  private final ObservableValue<Optional<Aspect>> aspect;
  private int under;

  ExplainViewModel(Session session, Desk desk) {
    this.session = session;
    this.desk = desk;
    slot = desk.slot("explain");
    run =
        Bindings.createObjectBinding(
            () -> session.current().or(this::newest), session.selected(), session.runs());
    aspect = Bindings.createObjectBinding(this::offered, explanation, wanted);
    slot.stateProperty().subscribe(this::heard);
    run.subscribe(this::follow);
    session.roomProperty().subscribe(this::follow);
  }

  /** The run that is explained: the leading one, or the newest where none is chosen. */
  ObservableValue<Optional<Run>> run() {
    return run;
  }

  /** What is known of it. */
  ReadOnlyObjectProperty<Optional<Explanation>> explanation() {
    return explanation.getReadOnlyProperty();
  }

  /** Where the work stands. */
  ReadOnlyObjectProperty<ActionState<Explanation>> state() {
    return slot.stateProperty();
  }

  /** The aspect asked for; one that the model does not have is not shown. */
  ObjectProperty<Aspect> wantedProperty() {
    return wanted;
  }

  /** The aspect shown; empty where there is nothing to show. */
  ObservableValue<Optional<Aspect>> aspect() {
    return aspect;
  }

  /** Of a model with an equation for each label, the one that is shown. */
  ObjectProperty<Integer> equationProperty() {
    return equation;
  }

  /** What explains the run. */
  Optional<Action.ExplainModel> action() {
    return run.getValue()
        .map(one -> new Action.ExplainModel(new ModelRef.OfRun(one.number()), Optional.empty()));
  }

  /** Puts a run first; where several are compared, the others stay. */
  void choose(Run chosen) {
    List<Run> now = new ArrayList<>(List.of(chosen));
    if (session.selected().size() > 1) {
      session.selected().stream()
          .filter(other -> other.number() != chosen.number())
          .forEach(now::add);
    }
    session.selected().setAll(now);
  }

  /** Has the run explained, even if that failed or was cancelled before. */
  void explain() {
    run.getValue().ifPresent(this::start);
  }

  /** Ends the work. */
  void cancel() {
    slot.cancel();
  }

  private Optional<Run> newest() {
    return session.runs().isEmpty() ? Optional.empty() : Optional.of(session.runs().getLast());
  }

  private void follow() {
    Optional<Run> now = run.getValue();
    Optional<Explanation> there = now.flatMap(one -> Optional.ofNullable(known.get(one.number())));
    if (now.isEmpty() || there.isPresent() || under != now.get().number()) {
      slot.reset();
      under = 0;
    }
    explanation.set(there);
    boolean here = session.roomProperty().get() == RoomId.EXPLAIN;
    if (here && now.isPresent() && there.isEmpty() && under != now.get().number()) {
      start(now.get());
    }
  }

  private void start(Run one) {
    under = one.number();
    Message title = Message.of("toolexplain.job", "#" + one.number() + " " + one.learner());
    action().ifPresent(action -> desk.start(slot, title, action));
  }

  private void heard(ActionState<Explanation> state) {
    state
        .result()
        .ifPresent(
            result -> {
              known.put(under, result);
              explanation.set(Optional.of(result));
            });
  }

  private Optional<Aspect> offered() {
    List<Aspect> there = explanation.get().map(Aspect::of).orElse(List.of());
    return there.contains(wanted.get()) ? Optional.of(wanted.get()) : there.stream().findFirst();
  }
}
