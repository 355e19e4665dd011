// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.deploy;

import dev.modelwright.actions.Action;
import dev.modelwright.actions.ModelRef;
import dev.modelwright.actions.Run;
import dev.modelwright.actions.ServerInfo;
import dev.modelwright.base.Message;
import dev.modelwright.serve.ServerStats;
import dev.modelwright.tool.session.ActionSlot;
import dev.modelwright.tool.session.ActionState;
import dev.modelwright.tool.session.Desk;
import dev.modelwright.tool.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;

/** The server: which runs it serves, at which port, and whether it runs. */
final class DeployViewModel {

  private static final String HOST = "127.0.0.1";
  private static final int USUAL_PORT = 8080;

  private final Session session;
  private final Desk desk;
  private final ActionSlot<ServerInfo> starting;
  private final ActionSlot<Optional<ServerStats>> stopping;
  private final IntegerProperty port = new SimpleIntegerProperty(USUAL_PORT);
  private final ObservableSet<Integer> chosen = FXCollections.observableSet();
  private final ObservableValue<ServerPhase> phase;
  private final ObservableValue<Optional<Message>> portTrouble;
  private final ObservableValue<Optional<Message>> otherTrouble;
  private final ObservableValue<Optional<Message>> hindrance;
  private final ObservableValue<Boolean> differs;
  private final ObservableValue<Optional<String>> command;
  private boolean touched;

  DeployViewModel(Session session, Desk desk) {
    this.session = session;
    this.desk = desk;
    starting = desk.slot("deploy.start");
    stopping = desk.slot("deploy.stop");
    phase =
        Bindings.createObjectBinding(
            this::where,
            starting.stateProperty(),
            stopping.stateProperty(),
            session.serverProperty());
    portTrouble = Bindings.createObjectBinding(() -> trouble(true), starting.stateProperty());
    otherTrouble =
        Bindings.createObjectBinding(
            () -> trouble(false), starting.stateProperty(), stopping.stateProperty());
    hindrance = Bindings.createObjectBinding(this::why, session.runs(), chosen);
    differs = Bindings.createObjectBinding(this::otherRuns, phase, chosen, session.runs());
    command = Bindings.createObjectBinding(this::commandLine, chosen, port);
    session.selected().subscribe(this::followSelection);
    session.runs().subscribe(this::followSelection);
    followSelection();
    starting.stateProperty().subscribe(this::started);
    stopping.stateProperty().subscribe(this::stopped);
  }

  /** All runs that could be served. */
  ObservableList<Run> runs() {
    return session.runs();
  }

  /** The numbers of the runs that are to be served. */
  ObservableSet<Integer> chosen() {
    return chosen;
  }

  /** Serves a run with the next start, or no longer. */
  void choose(Run run, boolean served) {
    touched = true;
    if (served) {
      chosen.add(run.number());
    } else {
      chosen.remove(run.number());
    }
  }

  /** Where the server will listen; 0 is any free port. */
  IntegerProperty port() {
    return port;
  }

  /** Where it stands. */
  ObservableValue<ServerPhase> phase() {
    return phase;
  }

  /** Why the port cannot be had. */
  ObservableValue<Optional<Message>> portTrouble() {
    return portTrouble;
  }

  /** Why else it did not start or stop. */
  ObservableValue<Optional<Message>> otherTrouble() {
    return otherTrouble;
  }

  /** Why it cannot be started at the moment. */
  ObservableValue<Optional<Message>> hindrance() {
    return hindrance;
  }

  /** Whether other runs are chosen than are served. */
  ObservableValue<Boolean> differs() {
    return differs;
  }

  /** The command line that serves the same. */
  ObservableValue<Optional<String>> command() {
    return command;
  }

  /** Starts it, or starts it anew with the runs that are chosen now. */
  void start() {
    if (hindrance.getValue().isEmpty() && !starting.state().running()) {
      desk.start(starting, Message.of("tooldeploy.job.start"), action());
    }
  }

  /** Stops it, also while it is still starting. */
  void stop() {
    if (starting.state().running()) {
      starting.cancel();
    } else if (session.serverProperty().get().isPresent()) {
      desk.start(stopping, Message.of("tooldeploy.job.stop"), new Action.StopServer());
    }
  }

  /** Forgets that the port could not be had, since another one stands there now. */
  void forgetTrouble() {
    if (starting.state().trouble().isPresent()) {
      starting.reset();
    }
  }

  private Action.StartServer action() {
    List<ModelRef> models =
        inOrder().stream().<ModelRef>map(run -> new ModelRef.OfRun(run.number())).toList();
    return new Action.StartServer(models, HOST, port.get());
  }

  /** The run that is looked at goes first: it answers where no model is named. */
  private List<Run> inOrder() {
    List<Run> runs =
        new ArrayList<>(
            session.runs().stream().filter(run -> chosen.contains(run.number())).toList());
    session.current().filter(runs::remove).ifPresent(current -> runs.addFirst(current));
    return runs;
  }

  private ServerPhase where() {
    if (starting.state().running()) {
      return new ServerPhase.Starting();
    }
    if (stopping.state().running()) {
      return new ServerPhase.Stopping();
    }
    return session
        .serverProperty()
        .get()
        .<ServerPhase>map(ServerPhase.Running::new)
        .orElseGet(ServerPhase.Off::new);
  }

  private Optional<Message> trouble(boolean ofPort) {
    ActionState<ServerInfo> state = starting.state();
    boolean atPort =
        state instanceof ActionState.Failed<ServerInfo>(var problem)
            && problem.place().equals("port");
    if (ofPort) {
      return atPort ? state.trouble() : Optional.empty();
    }
    return atPort ? Optional.empty() : state.trouble().or(() -> stopping.state().trouble());
  }

  private Optional<Message> why() {
    if (session.runs().isEmpty()) {
      return Optional.of(Message.of("tool.need-run"));
    }
    boolean some = session.runs().stream().anyMatch(run -> chosen.contains(run.number()));
    return some ? Optional.empty() : Optional.of(Message.of("tooldeploy.choose-one"));
  }

  private boolean otherRuns() {
    if (!(phase.getValue() instanceof ServerPhase.Running(ServerInfo server))) {
      return false;
    }
    Set<Integer> served =
        server.models().stream()
            .flatMap(
                model ->
                    model.model() instanceof ModelRef.OfRun(int number)
                        ? Optional.of(number).stream()
                        : Optional.<Integer>empty().stream())
            .collect(Collectors.toSet());
    return !served.equals(Set.copyOf(chosen));
  }

  private Optional<String> commandLine() {
    return chosen.isEmpty() ? Optional.empty() : desk.commandLine(action());
  }

  /** Until the user chooses, the run that is looked at is the one to be served. */
  private void followSelection() {
    if (!touched && !phase.getValue().on()) {
      chosen.clear();
      session.current().ifPresent(run -> chosen.add(run.number()));
    }
  }

  private void started(ActionState<ServerInfo> state) {
    switch (state) {
      case ActionState.Done<ServerInfo>(ServerInfo server) ->
          session.serverProperty().set(Optional.of(server));
      case ActionState.Failed<ServerInfo> failed -> forgetStopped();
      case ActionState.Broken<ServerInfo> broken -> forgetStopped();
      case ActionState.Cancelled<ServerInfo> cancelled ->
          desk.start(stopping, Message.of("tooldeploy.job.stop"), new Action.StopServer());
      case ActionState.Idle<ServerInfo> idle -> {}
      case ActionState.Running<ServerInfo> running -> {}
    }
  }

  /** A start that fails may have stopped the server that ran before. */
  private void forgetStopped() {
    if (desk.serverStats().isEmpty()) {
      session.serverProperty().set(Optional.empty());
    }
  }

  private void stopped(ActionState<Optional<ServerStats>> state) {
    if (state instanceof ActionState.Done) {
      session.serverProperty().set(Optional.empty());
    }
  }
}
