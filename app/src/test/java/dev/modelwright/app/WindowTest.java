// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.app;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.actions.Run;
import dev.modelwright.testkit.Places;
import dev.modelwright.tool.session.RoomId;
import dev.modelwright.tool.session.Session;
import dev.modelwright.ui.control.NumberField;
import dev.modelwright.ui.text.Language;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Look;
import dev.modelwright.ui.theme.Theme;
import dev.modelwright.ui.work.FxDoor;
import dev.modelwright.ui.work.FxJobs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import javafx.event.ActionEvent;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The real window, driven by mouse and keys through the whole journey. */
@ExtendWith(ApplicationExtension.class)
class WindowTest {

  private final Workbench bench = new Workbench();
  private final FxJobs jobs = new FxJobs(new FxDoor());
  private final Words words = new Words(Language.EN);
  private MainWindow window;
  private Session session;

  @TempDir private Path folder;

  @Start
  private void start(Stage stage) {
    Look look = new Look(Theme.LIGHT, words.languageProperty());
    window = MainWindow.of(bench, jobs, words, look);
    session = window.session();
    Scene scene = new Scene(window.root(), 980, 700);
    look.dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  @AfterEach
  void close() {
    jobs.close();
    bench.close();
  }

  @Test
  void the_journey_is_made_by_mouse(FxRobot robot) throws IOException, TimeoutException {
    Path data = Files.copy(Places.sample("clinical.csv"), folder.resolve("clinical.csv"));
    robot.interact(() -> window.open(data));
    until(() -> session.tableProperty().get().isPresent());
    assertThat(session.roomProperty().get()).isEqualTo(RoomId.DATA);

    robot.clickOn("#rail-train");
    until(() -> window.command("train.start").possible());
    robot.clickOn("#train-start");
    until(() -> session.runs().size() >= 2);
    assertThat(session.runs()).extracting(Run::learner).contains("baseline", "logistic");

    robot.clickOn("#rail-evaluate").clickOn("#rail-explain").clickOn("#rail-export");
    until(() -> robot.lookup("#export-folder").tryQuery().isPresent());
    Path models = folder.resolve("models");
    robot.interact(
        () -> {
          TextField field = robot.lookup("#export-folder").queryAs(TextField.class);
          field.setText(models.toString());
          field.fireEvent(new ActionEvent());
        });
    until(() -> window.command("export.start").possible());
    robot.clickOn("#export-button");
    until(() -> session.exportedProperty().get().isPresent());
    assertThat(session.exportedProperty().get().orElseThrow().parity().holds()).isTrue();
    assertThat(models.resolve("model.onnx")).isNotEmptyFile();

    robot.clickOn("#rail-deploy");
    until(() -> robot.lookup("#deploy-port").tryQuery().isPresent());
    robot.interact(
        () -> robot.lookup("#deploy-port").queryAs(NumberField.class).valueProperty().set(0));
    until(() -> window.command("deploy.start").possible());
    robot.interact(() -> window.command("deploy.start").run());
    until(() -> session.serverProperty().get().isPresent());
    robot.interact(() -> window.command("deploy.stop").run());
    until(() -> session.serverProperty().get().isEmpty());
  }

  @Test
  void rooms_are_reached_by_keys_and_by_name(FxRobot robot) throws TimeoutException {
    robot.press(KeyCode.CONTROL, KeyCode.DIGIT4).release(KeyCode.DIGIT4, KeyCode.CONTROL);
    until(() -> session.roomProperty().get() == RoomId.TRAIN);

    robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
    robot.write("latency").type(KeyCode.ENTER);
    until(() -> session.roomProperty().get() == RoomId.LATENCY);
  }

  @Test
  void the_menu_names_every_command_and_goes_to_rooms(FxRobot robot) throws TimeoutException {
    MenuButton menu = robot.lookup("#top-menu").queryAs(MenuButton.class);
    assertThat(menu.getItems()).hasSizeGreaterThan(RoomId.values().length);
    MenuItem latency =
        menu.getItems().stream()
            .filter(item -> item.getText().contains("Latency"))
            .findFirst()
            .orElseThrow();

    robot.interact(latency::fire);

    until(() -> session.roomProperty().get() == RoomId.LATENCY);
  }

  @Test
  void every_room_can_be_looked_at_before_anything_was_done_in_both_languages(FxRobot robot) {
    for (Language language : Language.values()) {
      robot.interact(() -> words.languageProperty().set(language));
      for (RoomId room : RoomId.values()) {
        robot.interact(() -> session.roomProperty().set(room));
        assertThat(robot.lookup("#rail-" + room.id()).tryQuery()).isPresent();
      }
    }
  }

  @Test
  void a_file_that_cannot_be_opened_is_said_and_the_window_lives_on(FxRobot robot)
      throws IOException, TimeoutException {
    Path empty = Files.writeString(folder.resolve("empty.csv"), "");
    robot.interact(() -> window.open(empty));
    until(() -> robot.lookup("#data-trouble").tryQuery().isPresent());

    robot.interact(() -> window.open(Places.sample("cars.csv")));
    until(() -> session.tableProperty().get().isPresent());
  }

  private static void until(Callable<Boolean> come) throws TimeoutException {
    WaitForAsyncUtils.waitFor(60, SECONDS, () -> WaitForAsyncUtils.asyncFx(come).get(10, SECONDS));
    WaitForAsyncUtils.waitForFxEvents();
  }
}
