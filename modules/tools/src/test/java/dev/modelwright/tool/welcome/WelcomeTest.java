// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.welcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.modelwright.actions.OpenedTable;
import dev.modelwright.testkit.fx.Fx;
import dev.modelwright.tool.data.DataRoom;
import dev.modelwright.tool.data.HeldJobs;
import dev.modelwright.tool.data.RoomFixture;
import dev.modelwright.tool.session.RoomId;
import dev.modelwright.ui.frame.RailMark;
import dev.modelwright.ui.text.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

class WelcomeTest {

  @TempDir Path folder;

  private RoomFixture fixture = new RoomFixture();
  private Path file = Path.of("");

  private WelcomeViewModel model() {
    file = RoomFixture.write(folder.resolve("credit.csv"), "a,default\n1,no\n2,yes\n3,no\n4,yes\n");
    return new WelcomeViewModel(fixture.session, folder);
  }

  /** The data room does the opening. */
  private void dataRoom() {
    Fx.get(() -> new DataRoom(fixture.kit()));
  }

  @Test
  void only_samples_whose_files_are_there_are_offered() {
    assertThat(model().samples()).containsExactly(Sample.CREDIT);
    assertThat(new WelcomeViewModel(fixture.session, folder.resolve("none")).samples()).isEmpty();
  }

  @Test
  void a_sample_is_opened_in_the_data_room() {
    WelcomeViewModel model = model();
    model.open(Sample.CREDIT);
    assertThat(fixture.session.askedProperty().get()).contains(file);
    assertThat(fixture.session.roomProperty().get()).isEqualTo(RoomId.DATA);
  }

  @Test
  void a_journey_goes_on_to_training_as_soon_as_the_table_is_read() {
    HeldJobs jobs = new HeldJobs("open-table");
    fixture = new RoomFixture(jobs);
    dataRoom();
    WelcomeViewModel model = model();
    Fx.run(() -> model.travel(Sample.CREDIT));
    assertThat(fixture.session.roomProperty().get()).isEqualTo(RoomId.DATA);
    Fx.run(jobs::go);
    assertThat(fixture.session.roomProperty().get()).isEqualTo(RoomId.TRAIN);
    Fx.run(() -> fixture.session.roomProperty().set(RoomId.WELCOME));
    Fx.run(() -> model.travel(Sample.CREDIT));
    assertThat(fixture.session.roomProperty().get()).isEqualTo(RoomId.TRAIN);
  }

  @Test
  void a_journey_ends_where_another_file_is_asked_for() {
    HeldJobs jobs = new HeldJobs("open-table");
    fixture = new RoomFixture(jobs);
    dataRoom();
    WelcomeViewModel model = model();
    Path other = RoomFixture.loans(folder);
    Fx.run(
        () -> {
          model.travel(Sample.CREDIT);
          fixture.session.open(other);
          jobs.go();
          jobs.go();
          fixture.session.open(file);
          jobs.go();
        });
    assertThat(fixture.session.roomProperty().get()).isEqualTo(RoomId.DATA);
  }

  @Test
  void a_journey_that_is_read_at_once_goes_on_too() {
    dataRoom();
    WelcomeViewModel model = model();
    Fx.run(() -> model.travel(Sample.CREDIT));
    assertThat(fixture.session.roomProperty().get()).isEqualTo(RoomId.TRAIN);
  }

  @Test
  void what_the_cards_say_of_the_samples_is_so() {
    Optional<Path> samples = RoomFixture.samples();
    assumeThat(samples).as("the sample tables").isPresent();
    for (Sample sample : Sample.values()) {
      fixture.table(sample.file(samples.orElseThrow()));
      OpenedTable table = fixture.session.tableProperty().get().orElseThrow();
      assertThat(table.dataset().rowCount()).as(sample.id()).isEqualTo(sample.rows());
      assertThat(table.dataset().columns()).as(sample.id()).hasSize(sample.columns());
      assertThat(table.guess().orElseThrow().column())
          .isEqualTo(table.dataset().columns().getLast().name());
    }
  }

  @Test
  void the_room_opens_files_and_samples_by_clicks_and_commands() {
    FxRobot robot = new FxRobot();
    dataRoom();
    model();
    WelcomeRoom room = Fx.get(() -> new WelcomeRoom(fixture.kit(), folder));
    Stage stage = Fx.show(() -> RoomFixture.beside(room.view(), room.details()), 1000, 740);
    assertThat(room.mark().getValue()).isEqualTo(RailMark.OPEN);
    robot.clickOn("#" + SampleCard.TRAVEL + "credit");
    Fx.settle();
    assertThat(fixture.session.roomProperty().get()).isEqualTo(RoomId.TRAIN);
    robot.clickOn("#" + SampleCard.OPEN + "credit");
    Fx.settle();
    assertThat(fixture.session.roomProperty().get()).isEqualTo(RoomId.DATA);
    fixture.chosen = Optional.of(RoomFixture.loans(folder));
    robot.clickOn("Choose a file…");
    Fx.settle();
    assertThat(fixture.session.askedProperty().get()).contains(folder.resolve("loans.csv"));
    Fx.run(room.commands().getFirst()::run);
    assertThat(fixture.session.askedProperty().get()).contains(file);
    Fx.run(() -> fixture.words.languageProperty().set(Language.ZH));
    assertThat(texts(stage)).contains("或者从示例开始").noneMatch(t -> t.startsWith("tool"));
    Fx.close(stage);
  }

  private static List<String> texts(Stage stage) {
    return Fx.get(
        () ->
            stage.getScene().getRoot().lookupAll("*").stream()
                .filter(Labeled.class::isInstance)
                .map((Node node) -> String.valueOf(((Labeled) node).getText()))
                .toList());
  }
}
