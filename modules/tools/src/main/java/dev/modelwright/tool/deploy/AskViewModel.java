// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.deploy;

import dev.modelwright.actions.Action;
import dev.modelwright.actions.ModelRef;
import dev.modelwright.actions.Run;
import dev.modelwright.actions.ServerAnswer;
import dev.modelwright.actions.ServerInfo;
import dev.modelwright.base.Message;
import dev.modelwright.tool.session.ActionSlot;
import dev.modelwright.tool.session.Desk;
import dev.modelwright.tool.session.Session;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** A row to ask the running server for, its answer, and the request in the words of a client. */
final class AskViewModel {

  /** A served model, the run behind it, and a form for its columns. */
  record Asked(ServerInfo.ServedName model, Run run, AskForm form) {}

  private final Session session;
  private final Desk desk;
  private final ActionSlot<ServerAnswer> asking;
  private final ObjectProperty<Optional<ServerInfo.ServedName>> model =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Dialect> dialect = new SimpleObjectProperty<>(Dialect.PLAIN);
  private final ObjectProperty<Client> client = new SimpleObjectProperty<>(Client.CURL);
  private final BooleanProperty outdated = new SimpleBooleanProperty();
  private final ObservableValue<Optional<Asked>> asked;
  private final ObservableValue<List<Cell>> row;
  private final ObservableValue<List<ServerInfo.ServedName>> served;
  private final ObservableValue<Optional<Answer>> answer;
  private final ObservableValue<Optional<Message>> trouble;
  private final ObservableValue<Optional<Message>> hindrance;
  private final ObservableValue<String> request;

  AskViewModel(Session session, Desk desk) {
    this.session = session;
    this.desk = desk;
    asking = desk.slot("deploy.ask");
    served = session.serverProperty().map(now -> now.map(ServerInfo::models).orElse(List.of()));
    asked = Bindings.createObjectBinding(() -> model.get().flatMap(this::asked), model);
    row = asked.flatMap(now -> now.map(a -> a.form().row()).orElseGet(AskViewModel::noRow));
    ObservableValue<Boolean> valid =
        asked.flatMap(now -> now.map(a -> a.form().valid()).orElseGet(AskViewModel::no));
    answer = asking.stateProperty().map(state -> state.result().map(Answer::of));
    trouble = asking.stateProperty().map(state -> state.trouble());
    hindrance = valid.map(AskViewModel::why);
    request =
        Bindings.createStringBinding(
            this::write, asked, row, dialect, client, session.serverProperty());
    model.subscribe(now -> asking.reset());
    session.serverProperty().subscribe(this::serve);
    row.subscribe(now -> outdated.set(asking.state().result().isPresent()));
  }

  /** The models that can be asked. */
  ObservableValue<List<ServerInfo.ServedName>> served() {
    return served;
  }

  /** The model that is asked. */
  ObjectProperty<Optional<ServerInfo.ServedName>> model() {
    return model;
  }

  /** The model that is asked with its form; empty while no server runs. */
  ObservableValue<Optional<Asked>> asked() {
    return asked;
  }

  /** The way of asking that the request is written in. */
  ObjectProperty<Dialect> dialect() {
    return dialect;
  }

  /** The language that the request is written in. */
  ObjectProperty<Client> client() {
    return client;
  }

  /** The request as a program. */
  ObservableValue<String> request() {
    return request;
  }

  /** The latest answer. */
  ObservableValue<Optional<Answer>> answer() {
    return answer;
  }

  /** Whether the form has changed since the answer came. */
  ObservableValue<Boolean> outdated() {
    return outdated;
  }

  /** Why there is no answer. */
  ObservableValue<Optional<Message>> trouble() {
    return trouble;
  }

  /** Why it cannot be asked at the moment. */
  ObservableValue<Optional<Message>> hindrance() {
    return hindrance;
  }

  /** Sends the row to the server. */
  void ask() {
    Optional<ServerInfo> server = session.serverProperty().get();
    Optional<Asked> now = asked.getValue();
    if (server.isPresent() && now.isPresent() && now.get().form().valid().getValue()) {
      outdated.set(false);
      String path = Dialect.PLAIN.path(now.get().model().name(), isMain(now.get().model()));
      String body = Dialect.PLAIN.body(now.get().form().row().getValue(), Cell.MISSING);
      desk.start(
          asking,
          Message.of("tooldeploy.job.ask"),
          new Action.AskServer(server.get().address().resolve(path), body));
    }
  }

  /** Puts the example back into the form. */
  void reset() {
    asked.getValue().ifPresent(now -> now.form().reset());
  }

  private void serve(Optional<ServerInfo> server) {
    model.set(server.flatMap(info -> info.models().stream().findFirst()));
  }

  private Optional<Asked> asked(ServerInfo.ServedName served) {
    return session.runs().stream()
        .filter(run -> served.model().equals(new ModelRef.OfRun(run.number())))
        .findFirst()
        .map(run -> new Asked(served, run, new AskForm(run.pipeline().schema(), served.example())));
  }

  private boolean isMain(ServerInfo.ServedName served) {
    return session
        .serverProperty()
        .get()
        .map(info -> info.models().getFirst().equals(served))
        .orElse(false);
  }

  private String write() {
    Optional<ServerInfo> server = session.serverProperty().get();
    Optional<Asked> now = asked.getValue();
    if (server.isEmpty() || now.isEmpty()) {
      return "";
    }
    ServerInfo.ServedName served = now.get().model();
    String path = dialect.get().path(served.name(), isMain(served));
    String url = server.get().address().resolve(path).toString();
    return client.get().request(url, dialect.get(), now.get().form().row().getValue());
  }

  private static Optional<Message> why(boolean valid) {
    return valid ? Optional.empty() : Optional.of(Message.of("tooldeploy.wrong-fields"));
  }

  private static ObservableValue<List<Cell>> noRow() {
    return new SimpleObjectProperty<>(List.of());
  }

  private static ObservableValue<Boolean> no() {
    return new SimpleObjectProperty<>(false);
  }
}
