// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.actions.ModelRef;
import dev.modelwright.actions.Run;
import dev.modelwright.actions.ServerInfo;
import dev.modelwright.base.Message;
import dev.modelwright.ui.frame.RailMark;
import dev.modelwright.ui.text.Language;
import dev.modelwright.ui.theme.Theme;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeployViewModelTest {

  @TempDir Path folder;
  private Bench bench;
  private DeployRoom room;
  private DeployViewModel model;

  @BeforeEach
  void set_up() {
    bench = Bench.direct(folder);
    room = new DeployRoom(bench.kit());
    model = room.server();
    model.port().set(0);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private ServerInfo server() {
    return bench.session().serverProperty().get().orElseThrow();
  }

  private List<ModelRef> served() {
    return server().models().stream().map(ServerInfo.ServedName::model).toList();
  }

  @Test
  void without_a_run_there_is_nothing_to_serve() {
    assertThat(model.hindrance().getValue()).contains(Message.of("tool.need-run"));
    assertThat(room.mark().getValue()).isEqualTo(RailMark.LATER);
    model.start();
    assertThat(model.phase().getValue()).isEqualTo(new ServerPhase.Off());
  }

  @Test
  void the_run_that_is_looked_at_is_served_unless_others_are_chosen() {
    Run first = bench.train("logistic");
    Run second = bench.train("tree");
    assertThat(model.chosen()).containsExactly(second.number());

    model.choose(second, false);
    assertThat(model.hindrance().getValue()).contains(Message.of("tooldeploy.choose-one"));
    model.choose(first, true);
    bench.session().selected().setAll(List.of(second));

    assertThat(model.chosen()).containsExactly(first.number());
  }

  @Test
  void it_starts_and_stops() {
    bench.train("tree");
    model.start();

    assertThat(model.phase().getValue()).isEqualTo(new ServerPhase.Running(server()));
    assertThat(bench.actions().server()).contains(server());
    assertThat(room.mark().getValue()).isEqualTo(RailMark.RUNNING);
    model.stop();
    assertThat(model.phase().getValue()).isEqualTo(new ServerPhase.Off());
    assertThat(bench.actions().server()).isEmpty();
    assertThat(room.mark().getValue()).isEqualTo(RailMark.OPEN);
  }

  @Test
  void the_run_that_is_looked_at_answers_where_no_model_is_named() {
    Run first = bench.train("logistic");
    Run second = bench.train("tree");
    model.choose(first, true);

    model.start();

    assertThat(served())
        .containsExactly(new ModelRef.OfRun(second.number()), new ModelRef.OfRun(first.number()));
  }

  @Test
  void other_models_are_served_by_a_new_start() {
    Run first = bench.train("logistic");
    Run second = bench.train("tree");
    model.start();
    assertThat(model.differs().getValue()).isFalse();

    model.choose(first, true);
    model.choose(second, false);
    assertThat(model.differs().getValue()).isTrue();
    model.start();

    assertThat(served()).containsExactly(new ModelRef.OfRun(first.number()));
    assertThat(model.differs().getValue()).isFalse();
  }

  @Test
  void a_port_in_use_is_said_beside_the_port_until_another_is_written() throws Exception {
    bench.train("tree");
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      model.port().set(other.getLocalPort());
      model.start();

      assertThat(model.portTrouble().getValue().map(Message::code)).contains("serve.port-in-use");
      assertThat(model.otherTrouble().getValue()).isEmpty();
      assertThat(model.phase().getValue()).isEqualTo(new ServerPhase.Off());
    }
    model.forgetTrouble();
    assertThat(model.portTrouble().getValue()).isEmpty();
    model.port().set(0);
    model.start();
    assertThat(model.phase().getValue().on()).isTrue();
  }

  @Test
  void a_new_start_that_fails_leaves_no_server_that_seems_to_run() throws Exception {
    bench.train("tree");
    model.start();
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      model.port().set(other.getLocalPort());
      model.start();
    }

    assertThat(bench.actions().server()).isEmpty();
    assertThat(bench.session().serverProperty().get()).isEqualTo(Optional.empty());
  }

  @Test
  void a_start_that_is_cancelled_leaves_no_server() {
    HeldJobs jobs = new HeldJobs();
    try (Bench held = new Bench(folder, jobs, Theme.LIGHT, Language.EN)) {
      held.train("tree");
      DeployViewModel slow = new DeployViewModel(held.session(), held.kit().desk());
      slow.port().set(0);

      slow.start();
      assertThat(slow.phase().getValue()).isEqualTo(new ServerPhase.Starting());
      slow.stop();
      jobs.release();

      assertThat(slow.phase().getValue()).isEqualTo(new ServerPhase.Off());
      assertThat(held.actions().server()).isEmpty();
    }
  }

  @Test
  void an_answer_is_outdated_once_the_row_changes() {
    bench.train("tree");
    model.start();
    AskViewModel ask = room.ask();
    assertThat(ask.answer().getValue()).isEmpty();

    ask.ask();
    assertThat(ask.answer().getValue().orElseThrow()).isInstanceOf(Answer.Labelled.class);
    assertThat(ask.outdated().getValue()).isFalse();
    Field first = ask.asked().getValue().orElseThrow().form().fields().getFirst();
    first.text().set("33");
    assertThat(ask.outdated().getValue()).isTrue();
    assertThat(ask.request().getValue()).contains(": 33,");
    ask.reset();
    ask.ask();
    assertThat(ask.outdated().getValue()).isFalse();
  }

  @Test
  void a_row_with_a_wrong_field_is_not_sent() {
    bench.train("tree");
    model.start();
    AskViewModel ask = room.ask();
    ask.asked().getValue().orElseThrow().form().fields().getFirst().text().set("old");

    assertThat(ask.hindrance().getValue()).contains(Message.of("tooldeploy.wrong-fields"));
    ask.ask();
    assertThat(ask.answer().getValue()).isEmpty();
  }

  @Test
  void a_model_for_numbers_answers_a_number() {
    bench.trainNumber();
    model.start();
    room.ask().ask();

    assertThat(room.ask().answer().getValue().orElseThrow())
        .isInstanceOfSatisfying(
            Answer.Valued.class, valued -> assertThat(valued.value()).isPositive());
  }

  @Test
  void the_answer_goes_when_another_model_is_asked_or_the_server_stops() {
    Run first = bench.train("logistic");
    bench.train("tree");
    model.choose(first, true);
    model.start();
    AskViewModel ask = room.ask();
    ask.ask();

    ask.model().set(Optional.of(server().models().getLast()));
    assertThat(ask.answer().getValue()).isEmpty();
    assertThat(ask.asked().getValue().orElseThrow().run()).isEqualTo(first);
    assertThat(ask.request().getValue()).contains("/predict/logistic");
    ask.ask();
    assertThat(ask.answer().getValue()).isPresent();
    model.stop();
    assertThat(ask.answer().getValue()).isEmpty();
    assertThat(ask.asked().getValue()).isEmpty();
    assertThat(ask.request().getValue()).isEmpty();
  }
}
