// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.actions.ServerInfo;
import dev.modelwright.testkit.fx.Fx;
import dev.modelwright.tool.session.RoomId;
import dev.modelwright.ui.control.ActionButton;
import dev.modelwright.ui.control.NumberField;
import dev.modelwright.ui.control.Switch;
import dev.modelwright.ui.text.Language;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeployRoomTest {

  @TempDir Path folder;
  private Bench bench;
  private DeployRoom room;
  private Stage stage;

  @BeforeEach
  void show() {
    bench = Bench.direct(folder);
    room = Fx.get(() -> new DeployRoom(bench.kit()));
    stage = bench.show(Fx.get(room::view), 980, 760);
  }

  @AfterEach
  void close() {
    Fx.close(stage);
    bench.close();
  }

  private void start() {
    Fx.run(() -> field("deploy-port").textProperty().set("0"));
    Fx.run(() -> ((Switch) find("deploy-switch")).selectedProperty().set(true));
  }

  @Test
  void without_a_run_the_room_leads_to_training() {
    fire("deploy-go-train");

    assertThat(bench.session().roomProperty().get()).isEqualTo(RoomId.TRAIN);
  }

  @Test
  void the_switch_starts_and_stops_the_server() {
    bench.train("tree");
    start();
    ServerInfo server = bench.session().serverProperty().get().orElseThrow();
    assertThat(Screens.texts(room.view())).contains("Running at " + server.address());

    Fx.run(() -> ((Switch) find("deploy-switch")).selectedProperty().set(false));

    assertThat(bench.actions().server()).isEmpty();
    assertThat(Screens.texts(room.view())).contains("Server off", "The server is off");
  }

  @Test
  void a_wrong_port_is_said_below_the_field_and_hinders_the_start() {
    bench.train("tree");
    Fx.run(() -> field("deploy-port").textProperty().set("70000"));

    assertThat(Screens.texts(room.view())).contains("Enter a whole number from 0 to 65,535.");
    assertThat(((ActionButton) find("deploy-start")).hindrance().getValue())
        .contains("whole number");
    assertThat(find("deploy-switch").isDisabled()).isTrue();
  }

  @Test
  void a_port_in_use_is_said_below_the_field() throws Exception {
    bench.train("tree");
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      String port = Integer.toString(other.getLocalPort());
      Fx.run(() -> field("deploy-port").textProperty().set(port));
      Fx.run(() -> ((Switch) find("deploy-switch")).selectedProperty().set(true));

      assertThat(Screens.texts(room.view()))
          .anyMatch(text -> text.startsWith("Port " + port + " on 127.0.0.1 is in use"));
      assertThat(((Switch) find("deploy-switch")).selectedProperty().get()).isFalse();
    }
    Fx.run(() -> field("deploy-port").textProperty().set("0"));
    assertThat(Screens.texts(room.view())).noneMatch(text -> text.contains("is in use"));
  }

  @Test
  void a_filled_form_is_asked_and_the_answer_has_bars() {
    bench.train("tree");
    start();
    fire("deploy-ask");

    assertThat(Screens.texts(find("deploy-answer")))
        .contains("default", "no", "yes")
        .anyMatch(text -> text.startsWith("Answered in"));
    assertThat(find("deploy-answer").lookupAll(".progress-bar")).hasSize(2);
    Fx.run(() -> ((TextField) find("deploy-field-age")).setText("33"));
    assertThat(Screens.texts(find("deploy-answer"))).anyMatch(text -> text.contains("ask again"));
  }

  @Test
  void a_wrong_value_is_said_below_its_field() {
    bench.train("tree");
    start();
    Fx.run(() -> ((TextField) find("deploy-field-age")).setText("old"));

    assertThat(Screens.texts(find("deploy-form")))
        .contains("Write a number, or leave it empty for missing.");
    assertThat(((ActionButton) find("deploy-ask")).hindrance().getValue()).isNotBlank();
  }

  @Test
  void a_category_can_be_missing() {
    bench.train("tree");
    start();
    ComboBox<?> purpose = (ComboBox<?>) find("deploy-field-purpose");
    assertThat(purpose.getItems().getFirst()).isEqualTo("");
    Fx.run(() -> purpose.getSelectionModel().selectFirst());

    assertThat(room.ask().request().getValue()).contains("\"purpose\": null");
    assertThat(Fx.get(() -> purpose.getButtonCell().getText())).isEqualTo("missing");
    fire("deploy-ask");
    assertThat(room.ask().answer().getValue().orElseThrow()).isInstanceOf(Answer.Labelled.class);
  }

  @Test
  void ticking_another_run_offers_to_serve_it() {
    bench.train("logistic");
    bench.train("tree");
    start();
    assertThat(find("deploy-serve-these").isVisible()).isFalse();
    Fx.run(() -> ((CheckBox) find("deploy-serve-1")).fire());
    assertThat(find("deploy-serve-these").isVisible()).isTrue();
    fire("deploy-serve-these");

    assertThat(bench.session().serverProperty().get().orElseThrow().models()).hasSize(2);
    assertThat(((ComboBox<?>) find("deploy-which")).getItems()).hasSize(2);
    assertThat(Screens.texts(find("deploy-models"))).contains("/predict/logistic");
  }

  @Test
  void the_figures_follow_the_traffic_by_themselves() {
    bench.train("tree");
    start();
    fire("deploy-ask");

    Fx.until(() -> Screens.texts(find("deploy-figures")).contains("1"));
    Fx.until(() -> room.traffic().course().getValue().size() > 2);
    Fx.run(stage::hide);
    Fx.run(() -> room.server().stop());
    assertThat(bench.actions().server()).isEmpty();
  }

  @Test
  void a_language_switch_is_live_and_leaves_no_code_behind() {
    bench.train("tree");
    start();
    fire("deploy-ask");
    for (Language language : Language.values()) {
      Fx.run(() -> bench.kit().words().languageProperty().set(language));
      assertThat(Screens.texts(room.view())).noneMatch(text -> text.contains("tooldeploy."));
    }
    assertThat(Screens.texts(room.view())).contains("提问", "请求", "每秒请求");
  }

  @Test
  void both_languages_have_the_same_texts() {
    assertThat(Screens.keys("tooldeploy", Locale.SIMPLIFIED_CHINESE))
        .isEqualTo(Screens.keys("tooldeploy", Locale.ROOT));
  }

  @Test
  void the_commands_say_why_they_cannot_be_used() {
    assertThat(room.commands().getFirst().hindrance().getValue()).isEqualTo("Train a model first.");
    assertThat(room.commands().getLast().hindrance().getValue())
        .isEqualTo("The server is not running.");
  }

  private Node find(String id) {
    return Fx.get(() -> room.view().lookup("#" + id));
  }

  private NumberField field(String id) {
    return (NumberField) room.view().lookup("#" + id);
  }

  private void fire(String id) {
    Fx.run(() -> ((ActionButton) room.view().lookup("#" + id)).fire());
  }
}
