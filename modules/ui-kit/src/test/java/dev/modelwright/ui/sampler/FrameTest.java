// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.sampler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.testkit.fx.Fx;
import dev.modelwright.ui.text.Language;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Fonts;
import dev.modelwright.ui.theme.Look;
import dev.modelwright.ui.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The frame in a shown window, driven by keys and clicks. */
class FrameTest {

  private final Words words = new Words(Language.EN);
  private final FxRobot robot = new FxRobot();
  private final List<Look> looks = new ArrayList<>();
  private SamplerFrame sampler;
  private Stage stage;

  @BeforeEach
  void open() {
    stage =
        Fx.show(
            () -> {
              looks.add(new Look(Theme.LIGHT, words.languageProperty(), Fonts.bundled()));
              sampler = new SamplerFrame(words, looks.getFirst());
              sampler.frame.setRoom(new SamplerPage(words).node());
              return sampler.frame;
            },
            980,
            700,
            scene -> looks.getFirst().dress(scene));
  }

  @AfterEach
  void close() {
    Fx.close(stage);
  }

  @Test
  void a_command_is_found_by_typing_and_run_by_enter() {
    robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
    Fx.settle();
    assertThat(node("palette").isVisible()).isTrue();
    robot.write("start");
    robot.type(KeyCode.ENTER);
    Fx.settle();
    assertThat(sampler.done).containsExactly("server");
    assertThat(node("palette").isVisible()).isFalse();
  }

  @Test
  void escape_closes_the_commands_and_a_hindered_one_does_not_run() {
    Fx.run(() -> sampler.frame.palette().toggle());
    robot.write("again");
    robot.type(KeyCode.ENTER);
    assertThat(node("palette").isVisible()).isTrue();
    robot.type(KeyCode.ESCAPE);
    Fx.settle();
    assertThat(node("palette").isVisible()).isFalse();
    assertThat(sampler.done).isEmpty();
  }

  @Test
  void the_rooms_are_reached_by_click_and_by_arrow_keys() {
    robot.clickOn("#rail-evaluate");
    Fx.settle();
    assertThat(sampler.rail.chosenProperty().get()).isEqualTo("evaluate");
    robot.type(KeyCode.DOWN);
    Fx.settle();
    assertThat(sampler.rail.chosenProperty().get()).isEqualTo("explain");
    robot.type(KeyCode.END);
    Fx.settle();
    assertThat(sampler.rail.chosenProperty().get()).isEqualTo("monitor");
    assertThat(node("rail-monitor").getAccessibleHelp())
        .isEqualTo("Train a model first; then its latency can be measured.");
    assertThat(node("rail-data").getAccessibleText()).isEqualTo("Data, done");
  }

  @Test
  void language_and_theme_switch_without_restart() {
    robot.clickOn("#top-language");
    robot.clickOn("#top-theme");
    Fx.settle();
    assertThat(node("rail-data").getAccessibleText()).isEqualTo("数据, 已完成");
    assertThat(looks.getFirst().dark().getValue()).isTrue();
    assertThat(stage.getScene().getStylesheets()).anyMatch(url -> url.endsWith("colors-dark.css"));
  }

  @Test
  void the_details_fold_by_themselves_in_a_narrow_window_and_open_by_click() {
    assertThat(sampler.frame.details().getWidth()).isEqualTo(40);
    robot.clickOn("#details-fold");
    Fx.settle();
    assertThat(sampler.frame.details().getWidth()).isEqualTo(280);
  }

  @Test
  void a_job_is_shown_with_stage_and_time_left_and_its_cross_ends_it() {
    Fx.run(sampler::work);
    Labeled line = (Labeled) node("status-job");
    assertThat(line.getText()).isEqualTo("Training forest · fold 3 of 5");
    robot.clickOn("#status-cancel");
    robot.clickOn("#status-cancel");
    Fx.run(sampler.status::refresh);
    assertThat(sampler.board.running()).isEmpty();
    assertThat(line.getParent().isVisible()).isFalse();
  }

  @Test
  void everything_that_takes_focus_has_an_accessible_name() {
    List<String> nameless =
        Fx.get(
            () ->
                sampler.frame.lookupAll("*").stream()
                    .filter(node -> node.isFocusTraversable() && node.isVisible())
                    .filter(FrameTest::nameless)
                    .map(Node::toString)
                    .toList());
    assertThat(nameless).isEmpty();
  }

  @Test
  void a_room_larger_than_its_place_does_not_push_the_frame_apart() {
    Fx.run(
        () -> {
          Region large = new Region();
          large.setMinSize(3000, 3000);
          sampler.frame.setRoom(large);
        });
    Fx.settle();
    assertThat(node("status-memory").localToScene(0, 0).getX()).isBetween(800.0, 980.0);
  }

  private static boolean nameless(Node node) {
    boolean text = node instanceof Labeled labeled && !labeled.getText().isBlank();
    boolean name = node.getAccessibleText() != null && !node.getAccessibleText().isBlank();
    return !text && !name;
  }

  private Node node(String id) {
    return Fx.get(() -> sampler.frame.lookup("#" + id));
  }
}
