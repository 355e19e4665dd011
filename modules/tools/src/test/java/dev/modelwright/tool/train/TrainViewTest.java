// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.train;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.actions.Run;
import dev.modelwright.base.Message;
import dev.modelwright.model.Task;
import dev.modelwright.testkit.fx.Fx;
import dev.modelwright.tool.data.HeldJobs;
import dev.modelwright.tool.data.RoomFixture;
import dev.modelwright.tool.data.ShownRoom;
import dev.modelwright.tool.session.RoomId;
import dev.modelwright.ui.frame.RailMark;
import dev.modelwright.ui.text.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** The room in a shown window, driven by keys and clicks. */
class TrainViewTest {

  @TempDir Path folder;

  private final FxRobot robot = new FxRobot();
  private RoomFixture fixture = new RoomFixture();
  private ShownRoom<TrainRoom> shown;
  private TrainRoom room;
  private Stage stage;

  private void show() {
    shown = ShownRoom.of(fixture, kit -> new TrainRoom(kit, plan -> plan), 1000, 740);
    room = shown.room();
    stage = shown.stage();
  }

  @AfterEach
  void close() {
    Fx.close(stage);
  }

  private void table() {
    Fx.run(() -> fixture.table(RoomFixture.loans(folder)));
  }

  private void click(String id) {
    robot.clickOn("#" + id);
    Fx.settle();
  }

  private Node node(String id) {
    return shown.node(id);
  }

  @SuppressWarnings("unchecked")
  private TableView<Run> board() {
    return (TableView<Run>) node(Leaderboard.TABLE);
  }

  private List<String> texts() {
    return shown.texts();
  }

  @Test
  void without_a_table_the_room_says_what_is_needed_and_leads_there() {
    show();
    assertThat(room.mark().getValue()).isEqualTo(RailMark.LATER);
    assertThat(room.hindrance().getValue()).isEqualTo("Open a table first.");
    assertThat(texts()).contains("Models are trained here");
    click(TrainView.OPEN);
    assertThat(fixture.session.roomProperty().get()).isEqualTo(RoomId.DATA);
  }

  @Test
  void one_click_trains_a_model_and_its_baseline_and_another_leads_to_evaluation() {
    show();
    table();
    assertThat(room.mark().getValue()).isEqualTo(RailMark.OPEN);
    assertThat(node(Leaderboard.EVALUATE).getAccessibleHelp()).isEqualTo("Train a model first.");
    click(TrainBar.TRAIN);
    assertThat(Fx.get(() -> List.copyOf(board().getItems())))
        .extracting(Run::learner)
        .containsExactly("logistic", "baseline");
    assertThat(texts()).contains("Evaluate run 2", "Run 2 · Logistic regression");
    assertThat(room.mark().getValue()).isEqualTo(RailMark.DONE);
    click(Leaderboard.EVALUATE);
    assertThat(fixture.session.roomProperty().get()).isEqualTo(RoomId.EVALUATE);
  }

  @Test
  void rows_of_the_leaderboard_are_selected_for_all_rooms() {
    show();
    table();
    click(TrainBar.ALL);
    Fx.run(() -> board().getSelectionModel().clearAndSelect(2));
    assertThat(fixture.session.selected()).extracting(Run::learner).containsExactly("baseline");
    Fx.run(() -> board().getSelectionModel().select(0));
    assertThat(fixture.session.selected()).hasSize(2);
    assertThat(fixture.session.current()).map(Run::learner).contains("baseline");
    assertThat(texts()).contains("Compare 2 runs");
    Run tree =
        fixture.session.runs().stream()
            .filter(run -> run.learner().equals("tree"))
            .findFirst()
            .orElseThrow();
    Fx.run(() -> fixture.session.selected().setAll(List.of(tree)));
    assertThat(Fx.get(() -> board().getSelectionModel().getSelectedItem())).isEqualTo(tree);
  }

  @Test
  void selected_runs_stay_when_another_target_hides_them() {
    show();
    table();
    click(TrainBar.TRAIN);
    choose("income");
    assertThat(board().getItems()).isEmpty();
    assertThat(texts()).contains("2 runs of other tables or targets are not shown");
    assertThat(fixture.session.selected()).hasSize(1);
    choose("default");
    assertThat(Fx.get(() -> board().getSelectionModel().getSelectedItems())).hasSize(1);
  }

  @SuppressWarnings("unchecked")
  private void choose(String target) {
    ComboBox<String> box = (ComboBox<String>) node(TargetPane.TARGET);
    Fx.run(() -> box.setValue(target));
  }

  @Test
  void learners_that_cannot_serve_the_task_say_why_and_cannot_be_chosen() {
    show();
    table();
    assertThat(texts()).contains("Predicts numbers, but the target is a label.");
    click(LearnerCards.CARD + "linear");
    assertThat(chosen("logistic")).isTrue();
    click(LearnerCards.CARD + "tree");
    assertThat(chosen("tree")).isTrue();
    assertThat(chosen("logistic")).isFalse();
    choose("income");
    assertThat(texts()).contains("Predicts labels, but the target is a number.");
  }

  private boolean chosen(String learner) {
    Set<PseudoClass> states = node(LearnerCards.CARD + learner).getPseudoClassStates();
    return states.contains(PseudoClass.getPseudoClass("chosen"));
  }

  @Test
  void settings_are_changed_in_the_form_and_a_wrong_one_hinders_training() {
    show();
    table();
    click(LearnerCards.CARD + "tree");
    robot.doubleClickOn("#" + SettingField.FIELD + "max_depth").write("3");
    Fx.settle();
    click(TrainBar.TRAIN);
    assertThat(fixture.session.runs().getLast().plan().parameters())
        .containsExactlyEntriesOf(java.util.Map.of("max_depth", "3"));
    robot.doubleClickOn("#" + SettingField.FIELD + "max_depth").write("999");
    Fx.settle();
    assertThat(texts()).contains("Enter a whole number from 1 to 50.");
    assertThat(node(TrainBar.TRAIN).getAccessibleHelp())
        .isEqualTo("Correct the value marked in red first.");
    click(SettingsPane.MORE);
    assertThat(node(SettingField.FIELD + "split_rule").isVisible()).isTrue();
  }

  @Test
  void columns_are_left_out_by_their_tick_and_those_without_use_are_marked() {
    show();
    table();
    assertThat(texts()).contains("4 of 6 are used", "identifier");
    robot.clickOn("age");
    Fx.settle();
    assertThat(texts()).contains("3 of 6 are used");
    click(ColumnList.NONE);
    assertThat(texts()).anyMatch(text -> text.startsWith("No column is left to predict default"));
    click(ColumnList.ALL);
    assertThat(texts()).contains("4 of 6 are used");
  }

  @Test
  void the_preparation_is_shown_in_sentences() {
    show();
    table();
    robot.clickOn("Preparation");
    Fx.settle();
    assertThat(texts()).contains("Left out, because it names each row: id.");
  }

  @SuppressWarnings("unchecked")
  @Test
  void what_is_wrong_with_the_target_stands_below_it() {
    show();
    table();
    ComboBox<Task> task = (ComboBox<Task>) node(TargetPane.TASK);
    Fx.run(() -> task.setValue(Task.REGRESSION));
    String sentence = node(TrainBar.TRAIN).getAccessibleHelp();
    assertThat(sentence).contains("default holds no numbers");
    assertThat(texts()).contains(sentence);
  }

  @Test
  void training_shows_how_far_it_is_and_can_be_cancelled() {
    HeldJobs held = new HeldJobs("train");
    fixture = new RoomFixture(held);
    show();
    table();
    click(TrainBar.TRAIN);
    Fx.run(() -> held.progress("train", 0.5, Message.of("learn.stage-fit", "baseline")));
    ProgressBar bar =
        (ProgressBar) Fx.get(() -> stage.getScene().getRoot().lookup(".progress-bar"));
    assertThat(bar.getProgress()).isEqualTo(0.25);
    assertThat(room.mark().getValue()).isEqualTo(RailMark.RUNNING);
    assertThat(texts()).anyMatch(text -> text.contains("(1 of 2)"));
    click(TrainBar.CANCEL);
    assertThat(node(TrainBar.TRAIN).getParent().isVisible()).isTrue();
    assertThat(fixture.session.runs()).isEmpty();
  }

  @Test
  void the_command_line_is_there_when_asked_for() {
    show();
    table();
    click(TrainBar.COMMAND);
    assertThat(texts()).contains("modelwright trainmodel");
  }

  @Test
  void keys_and_commands_do_what_buttons_do() {
    show();
    table();
    var train = room.commands().getFirst();
    assertThat(train.shortcut().orElseThrow().getName()).contains("Enter");
    Fx.run(train::run);
    assertThat(fixture.session.runs()).hasSize(2);
    assertThat(room.commands().getLast().hindrance().getValue())
        .isEqualTo("Nothing is being trained.");
    Fx.run(() -> node(LearnerCards.CARD + "tree").requestFocus());
    robot.type(KeyCode.SPACE);
    Fx.settle();
    assertThat(chosen("tree")).isTrue();
  }

  @Test
  void the_language_changes_live_and_no_text_is_forgotten() {
    show();
    table();
    click(TrainBar.ALL);
    Fx.run(() -> fixture.words.languageProperty().set(Language.ZH));
    assertThat(texts()).contains("排行榜", "训练全部适用算法", "使用 6 列中的 4 列");
    assertThat(texts())
        .noneMatch(text -> text.matches("(tool|learn|smile|evaluate|ui)[a-z]*\\..*"));
  }
}
