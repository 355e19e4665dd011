// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.base.Message;
import dev.modelwright.testkit.fx.Fx;
import dev.modelwright.tool.session.RoomId;
import dev.modelwright.ui.control.Command;
import dev.modelwright.ui.frame.RailMark;
import dev.modelwright.ui.text.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** The room in a shown window, driven by keys and clicks. */
class DataViewTest {

  @TempDir Path folder;

  private final HeldJobs jobs = new HeldJobs("held");
  private final FxRobot robot = new FxRobot();
  private RoomFixture fixture = new RoomFixture(jobs);
  private ShownRoom<DataRoom> shown;
  private DataRoom room;
  private Stage stage;

  private void show() {
    shown = ShownRoom.of(fixture, DataRoom::new, 1000, 700);
    room = shown.room();
    stage = shown.stage();
  }

  @AfterEach
  void close() {
    Fx.close(stage);
  }

  private void open(Path file) {
    Fx.run(() -> fixture.session.open(file));
  }

  private Node node(String id) {
    return shown.node(id);
  }

  @SuppressWarnings("unchecked")
  private TableView<Integer> table() {
    return (TableView<Integer>) node(ColumnTable.TABLE);
  }

  private List<String> texts() {
    return shown.texts();
  }

  @Test
  void an_empty_room_asks_for_a_file_and_opens_the_chosen_one() {
    show();
    fixture.chosen = Optional.of(RoomFixture.loans(folder));
    robot.clickOn("Choose a file…");
    Fx.settle();
    assertThat(Fx.get(() -> table().getItems().size())).isEqualTo(400);
    assertThat(room.mark().getValue()).isEqualTo(RailMark.DONE);
  }

  @Test
  void the_file_is_told_in_one_line_and_what_is_to_be_looked_at_below() {
    show();
    open(RoomFixture.loans(folder));
    assertThat(((Labeled) node(FileHeader.FACTS)).getText())
        .startsWith("400 rows · 7 columns · ")
        .contains("UTF-8 · semicolon · read in");
    assertThat(((Labeled) node(FileHeader.WARNINGS)).getText()).endsWith("warnings");
    robot.clickOn("#" + FileHeader.WARNINGS);
    Fx.settle();
    assertThat(String.join(" ", texts())).contains("so nothing can be learnt from it");
    assertThat(node(FileHeader.REPAIRED).isVisible()).isFalse();
  }

  @Test
  void cells_show_numbers_right_and_what_is_missing_as_a_dash() {
    show();
    open(RoomFixture.loans(folder));
    Node income =
        Fx.get(
            () ->
                stage.getScene().getRoot().lookupAll(".mw-cell-missing").stream()
                    .filter(node -> ((Labeled) node).getText().equals("–"))
                    .findFirst()
                    .orElseThrow());
    assertThat(income.getStyleClass()).contains("mw-cell-number");
  }

  @Test
  void a_column_is_looked_at_by_a_click_on_its_head_or_by_moving_to_a_cell() {
    show();
    open(RoomFixture.loans(folder));
    robot.clickOn("purpose");
    Fx.settle();
    assertThat(texts()).contains("Most frequent values");
    Fx.run(
        () -> {
          table().requestFocus();
          table().getFocusModel().focus(0, table().getColumns().get(2));
        });
    assertThat(texts()).contains("Standard deviation", "All 400 values are whole numbers.");
    robot.type(KeyCode.RIGHT);
    Fx.settle();
    assertThat(texts()).contains("16 (4%)", "16 cells are “n/a”, taken as missing.");
  }

  @Test
  void of_many_columns_a_part_is_shown_at_a_time_and_all_can_be_found() {
    String names = IntStream.range(0, 200).mapToObj(i -> "c" + i).collect(Collectors.joining(","));
    String row = IntStream.range(0, 200).mapToObj(String::valueOf).collect(Collectors.joining(","));
    show();
    open(RoomFixture.write(folder.resolve("wide.csv"), names + "\n" + (row + "\n").repeat(50)));
    assertThat(Fx.get(() -> table().getColumns().size())).isEqualTo(41);
    assertThat(texts())
        .contains("Columns 1 to 40 of 200 are shown, so that the table stays quick.");
    assertThat(node(ColumnPages.BEFORE).getAccessibleHelp())
        .isEqualTo("These are the first columns.");
    for (int page = 0; page < 4; page++) {
      robot.clickOn("#" + ColumnPages.AFTER);
    }
    Fx.settle();
    assertThat(texts())
        .contains("c160", "Columns 161 to 200 of 200 are shown, so that the table stays quick.");
    assertThat(node(ColumnPages.AFTER).getAccessibleHelp())
        .isEqualTo("These are the last columns.");
    robot.clickOn("#" + SightPane.SEEK).write("c19");
    Fx.settle();
    assertThat(Fx.get(() -> table().getColumns().size())).isEqualTo(12);
    assertThat(node(ColumnPages.AFTER).getParent().isVisible()).isFalse();
  }

  @Test
  void trouble_stands_in_the_room_with_what_can_be_done() {
    show();
    Path file = folder.resolve("later.csv");
    open(file);
    assertThat(node(DataView.TROUBLE).isVisible()).isTrue();
    assertThat(String.join(" ", texts())).contains("There is no file " + file);
    RoomFixture.write(file, "a,b\n1,x\n2,y\n3,x\n");
    robot.clickOn("#" + DataView.RETRY);
    Fx.settle();
    assertThat(Fx.get(() -> table().getItems().size())).isEqualTo(3);
  }

  @Test
  void reading_shows_how_far_it_is_and_can_be_cancelled() {
    HeldJobs slow = new HeldJobs("open-table");
    fixture = new RoomFixture(slow);
    show();
    open(RoomFixture.loans(folder));
    Fx.run(() -> slow.progress("open-table", 0.4, Message.of("data.reading", "loans.csv")));
    ProgressBar bar =
        (ProgressBar) Fx.get(() -> node(LoadingLine.TEXT).getParent().lookup(".progress-bar"));
    assertThat(bar.getProgress()).isEqualTo(0.4);
    assertThat(room.mark().getValue()).isEqualTo(RailMark.RUNNING);
    robot.clickOn("#" + LoadingLine.CANCEL);
    Fx.settle();
    assertThat(texts()).contains("The reading of loans.csv was cancelled.");
    assertThat(room.mark().getValue()).isEqualTo(RailMark.OPEN);
  }

  @Test
  void the_language_changes_without_reading_again_and_no_text_is_forgotten() {
    show();
    open(RoomFixture.loans(folder));
    Fx.run(() -> fixture.words.languageProperty().set(Language.ZH));
    assertThat(((Labeled) node(FileHeader.FACTS)).getText()).startsWith("400 行 · 7 列");
    assertThat(texts()).noneMatch(text -> text.matches("(tool|data|ui)[a-z]*\\..*"));
  }

  @Test
  void the_next_step_leads_to_preparing_and_commands_do_what_buttons_do() {
    show();
    List<Command> commands = room.commands();
    assertThat(commands.get(1).hindrance().getValue()).isEqualTo("Open a table first.");
    fixture.chosen = Optional.of(RoomFixture.loans(folder));
    Fx.run(commands.getFirst()::run);
    assertThat(fixture.session.tableProperty().get()).isPresent();
    assertThat(commands.get(1).possible()).isTrue();
    robot.clickOn("#" + FileHeader.PREPARE);
    Fx.settle();
    assertThat(fixture.session.roomProperty().get()).isEqualTo(RoomId.PREPARE);
  }
}
