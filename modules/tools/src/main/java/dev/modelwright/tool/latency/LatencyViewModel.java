// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.latency;

import dev.modelwright.actions.Action;
import dev.modelwright.actions.LoadTarget;
import dev.modelwright.actions.ServerInfo;
import dev.modelwright.base.Message;
import dev.modelwright.measure.LoadResult;
import dev.modelwright.measure.LoadSnapshot;
import dev.modelwright.tool.session.ActionSlot;
import dev.modelwright.tool.session.ActionState;
import dev.modelwright.tool.session.Desk;
import dev.modelwright.tool.session.Session;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;

/** A load test: what is asked how often, what it shows while it runs, and the ones before. */
final class LatencyViewModel {

  private static final double USUAL_RATE = 1000;
  private static final double USUAL_SECONDS = 10;

  private final Session session;
  private final Desk desk;
  private final ActionSlot<LoadResult> slot;
  private final AtomicReference<Optional<LoadSnapshot>> handed =
      new AtomicReference<>(Optional.empty());
  private final ObjectProperty<TargetKind> kind = new SimpleObjectProperty<>(TargetKind.SERVER);
  private final StringProperty url = new SimpleStringProperty("");
  private final StringProperty body = new SimpleStringProperty("");
  private final DoubleProperty rate = new SimpleDoubleProperty(USUAL_RATE);
  private final DoubleProperty seconds = new SimpleDoubleProperty(USUAL_SECONDS);
  private final ObjectProperty<Optional<Reading>> live =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<LoadResult>> chosen =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObservableValue<Optional<Reading>> shown;
  private final ObservableValue<Boolean> running;
  private final ObservableValue<Optional<Message>> urlTrouble;
  private final ObservableValue<Optional<Message>> trouble;
  private final ObservableValue<Optional<Message>> hindrance;
  private final ObservableValue<Optional<String>> command;
  private double started;

  LatencyViewModel(Session session, Desk desk) {
    this.session = session;
    this.desk = desk;
    slot = desk.slot("latency");
    running = slot.stateProperty().map(ActionState::running);
    shown =
        Bindings.createObjectBinding(
            () -> running.getValue() ? live.get() : chosen.get().map(Reading::of),
            running,
            live,
            chosen);
    urlTrouble = Bindings.createObjectBinding(this::wrongUrl, kind, url, slot.stateProperty());
    trouble =
        Bindings.createObjectBinding(
            () -> atUrl() ? Optional.empty() : slot.state().trouble(), kind, slot.stateProperty());
    hindrance = Bindings.createObjectBinding(this::why, kind, url, session.serverProperty());
    command =
        Bindings.createObjectBinding(
            this::commandLine, kind, url, body, rate, seconds, session.serverProperty());
    slot.stateProperty().subscribe(this::follow);
    session.loads().subscribe(this::showLatest);
    showLatest();
    kind.subscribe(now -> forgetTrouble());
    url.subscribe(now -> forgetTrouble());
  }

  ObjectProperty<TargetKind> kind() {
    return kind;
  }

  /** The address that is asked, where it is not this window's server. */
  StringProperty url() {
    return url;
  }

  /** What is sent to the address; GET where blank. */
  StringProperty body() {
    return body;
  }

  /** Requests a second. */
  DoubleProperty rate() {
    return rate;
  }

  /** How long is measured. */
  DoubleProperty seconds() {
    return seconds;
  }

  /** Whether a test runs. */
  ObservableValue<Boolean> running() {
    return running;
  }

  /** What is shown: the running test, else the chosen one of those before. */
  ObservableValue<Optional<Reading>> shown() {
    return shown;
  }

  /** The finished tests. */
  ObservableList<LoadResult> results() {
    return session.loads();
  }

  /** The finished test that is looked at. */
  ObjectProperty<Optional<LoadResult>> chosen() {
    return chosen;
  }

  /** What a reader of the figures has to know. */
  List<Message> warnings() {
    return running.getValue()
        ? List.of()
        : chosen.get().map(LoadResult::warnings).orElse(List.of());
  }

  /** What is wrong with the address. */
  ObservableValue<Optional<Message>> urlTrouble() {
    return urlTrouble;
  }

  /** Why else there is no result. */
  ObservableValue<Optional<Message>> trouble() {
    return trouble;
  }

  /** Why no test can be started at the moment. */
  ObservableValue<Optional<Message>> hindrance() {
    return hindrance;
  }

  /** The command line that measures the same. */
  ObservableValue<Optional<String>> command() {
    return command;
  }

  /** Whether what is to be measured is there: any address, or a server that runs. */
  boolean hasTarget() {
    return kind.get() == TargetKind.ADDRESS || session.serverProperty().get().isPresent();
  }

  /** The server of this window, if it runs. */
  ObservableValue<Optional<ServerInfo>> server() {
    return session.serverProperty();
  }

  /** Begins a test. */
  void start() {
    if (running.getValue() || hindrance.getValue().isPresent()) {
      return;
    }
    handed.set(Optional.empty());
    live.set(Optional.empty());
    started = rate.get();
    desk.measure(
        slot,
        Message.of("toollatency.job"),
        action(target()),
        snapshot -> handed.set(Optional.of(snapshot)));
  }

  /** Ends the test; it leaves no trace. */
  void stop() {
    slot.cancel();
  }

  /** Takes what the running test handed over, if it is something new. */
  void take() {
    Optional<LoadSnapshot> snapshot = handed.getAndSet(Optional.empty());
    if (running.getValue() && snapshot.isPresent()) {
      live.set(snapshot.map(now -> Reading.of(now, started)));
    }
  }

  private Action.RunLoadTest action(LoadTarget target) {
    Duration measured = Duration.ofMillis(Math.round(seconds.get() * 1000));
    return new Action.RunLoadTest(target, rate.get(), measured);
  }

  private LoadTarget target() {
    return switch (kind.get()) {
      case SERVER -> new LoadTarget.RunningServer(Optional.empty());
      case ADDRESS -> new LoadTarget.Address(uri().orElseThrow(), sent(body.get()));
    };
  }

  private static Optional<String> sent(String body) {
    return body.isBlank() ? Optional.empty() : Optional.of(body);
  }

  private Optional<URI> uri() {
    try {
      return Optional.of(new URI(url.get().strip()));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private Optional<Message> why() {
    return switch (kind.get()) {
      case SERVER ->
          session.serverProperty().get().isPresent()
              ? Optional.empty()
              : Optional.of(Message.of("tool.need-server"));
      case ADDRESS -> {
        if (url.get().isBlank()) {
          yield Optional.of(Message.of("toollatency.need-url"));
        }
        yield uri().isPresent()
            ? Optional.empty()
            : Optional.of(Message.of("measure.url-form", url.get()));
      }
    };
  }

  private Optional<Message> wrongUrl() {
    if (kind.get() == TargetKind.SERVER || url.get().isBlank()) {
      return Optional.empty();
    }
    return uri().isEmpty()
        ? Optional.of(Message.of("measure.url-form", url.get()))
        : atUrl() ? slot.state().trouble() : Optional.empty();
  }

  /** Whether what went wrong is to be mended in the address. */
  private boolean atUrl() {
    return kind.get() == TargetKind.ADDRESS
        && slot.state() instanceof ActionState.Failed<LoadResult>(var problem)
        && problem.place().equals("url");
  }

  /** A running server is measured from a command line by its address and an example. */
  private Optional<String> commandLine() {
    Optional<LoadTarget> target =
        switch (kind.get()) {
          case SERVER ->
              session
                  .serverProperty()
                  .get()
                  .map(
                      server ->
                          new LoadTarget.Address(
                              server.address().resolve("/predict"),
                              Optional.of(server.models().getFirst().example())));
          case ADDRESS -> why().isEmpty() ? Optional.of(target()) : Optional.empty();
        };
    return target.flatMap(known -> desk.commandLine(action(known)));
  }

  private void follow(ActionState<LoadResult> state) {
    if (state instanceof ActionState.Done<LoadResult>(LoadResult result)) {
      session.loads().add(result);
    }
    if (!state.running()) {
      live.set(Optional.empty());
    }
  }

  private void showLatest() {
    chosen.set(
        session.loads().isEmpty() ? Optional.empty() : Optional.of(session.loads().getLast()));
  }

  private void forgetTrouble() {
    if (slot.state().trouble().isPresent()) {
      slot.reset();
    }
  }
}
