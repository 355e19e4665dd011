// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.base.Message;
import dev.modelwright.data.ColumnChoice;
import dev.modelwright.data.ColumnKind;
import dev.modelwright.data.ColumnProfile;
import dev.modelwright.data.ReadOptions;
import dev.modelwright.learn.Recipe;
import dev.modelwright.learn.RecipeStep;
import dev.modelwright.testkit.FakeTicker;
import dev.modelwright.tool.session.ActionState;
import dev.modelwright.tool.session.RoomId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataViewModelTest {

  @TempDir Path folder;

  private final FakeTicker ticker = new FakeTicker();
  private final RoomFixture fixture = new RoomFixture();
  private final DataViewModel model = model(fixture);

  private DataViewModel model(RoomFixture of) {
    return new DataViewModel(of.session, of.desk, ticker);
  }

  @Test
  void nothing_is_there_before_a_file_was_asked_for() {
    assertThat(model.stageProperty().getValue()).isEqualTo(DataViewModel.Stage.EMPTY);
    assertThat(model.fileName().getValue()).isEmpty();
    assertThat(model.profile().getValue()).isEmpty();
    assertThat(model.commandLine()).isEmpty();
  }

  @Test
  void a_file_that_is_asked_for_becomes_the_table_of_the_session() {
    fixture.session.open(RoomFixture.loans(folder));
    assertThat(model.stageProperty().getValue()).isEqualTo(DataViewModel.Stage.TABLE);
    assertThat(fixture.session.tableProperty().get().orElseThrow().dataset().rowCount())
        .isEqualTo(400);
    assertThat(fixture.session.roomProperty().get()).isEqualTo(RoomId.DATA);
    assertThat(model.fileName().getValue()).isEqualTo("loans.csv");
    assertThat(model.commandLine()).contains("modelwright opentable");
  }

  @Test
  void a_file_that_was_asked_for_before_the_room_was_made_is_opened_too() {
    RoomFixture other = new RoomFixture();
    other.session.open(RoomFixture.loans(folder));
    model(other);
    assertThat(other.session.tableProperty().get()).isPresent();
  }

  @Test
  void the_first_column_is_looked_at_until_another_is_chosen() {
    fixture.session.open(RoomFixture.loans(folder));
    assertThat(model.profile().getValue().orElseThrow().column().name()).isEqualTo("id");
    model.columnProperty().set(Optional.of("income"));
    assertThat(model.profile().getValue().orElseThrow())
        .isInstanceOf(ColumnProfile.Numeric.class)
        .returns(16, ColumnProfile::missing);
  }

  @Test
  void a_changed_file_is_read_again_and_the_column_stays() {
    Path file = RoomFixture.write(folder.resolve("t.csv"), "a,b\n1,x\n2,y\n3,x\n");
    fixture.session.open(file);
    model.columnProperty().set(Optional.of("b"));
    RoomFixture.write(file, "a,b,c\n1,x,0.5\n2,y,0.25\n3,x,0.1\n4,x,0.7\n");
    model.read();
    assertThat(fixture.session.tableProperty().get().orElseThrow().dataset().rowCount())
        .isEqualTo(4);
    assertThat(model.columnProperty().get()).contains("b");
  }

  @Test
  void the_same_file_can_be_asked_for_twice() {
    Path file = RoomFixture.write(folder.resolve("t.csv"), "a,b\n1,x\n2,y\n3,x\n");
    fixture.session.open(file);
    RoomFixture.write(file, "a,b\n1,x\n2,y\n3,x\n4,y\n");
    fixture.session.open(file);
    assertThat(fixture.session.tableProperty().get().orElseThrow().dataset().rowCount())
        .isEqualTo(4);
  }

  @Test
  void the_time_of_the_reading_is_taken() {
    HeldJobs jobs = new HeldJobs("open-table");
    RoomFixture held = new RoomFixture(jobs);
    DataViewModel slow = model(held);
    held.session.open(RoomFixture.loans(folder));
    ticker.advance(Duration.ofMillis(250));
    jobs.go();
    assertThat(slow.duration().get()).isEqualTo(Duration.ofMillis(250));
  }

  @Test
  void reading_is_shown_with_its_progress_and_leaves_no_trace_when_it_is_cancelled() {
    HeldJobs jobs = new HeldJobs("open-table");
    RoomFixture held = new RoomFixture(jobs);
    DataViewModel slow = model(held);
    held.session.open(RoomFixture.loans(folder));
    assertThat(slow.stageProperty().getValue()).isEqualTo(DataViewModel.Stage.TABLE);
    assertThat(slow.contentProperty().getValue().orElseThrow())
        .isInstanceOf(TableContent.First.class);
    Message stage = Message.of("data.reading", "loans.csv");
    jobs.progress("open-table", 0.4, stage);
    assertThat(slow.reading().get()).isEqualTo(new ActionState.Running<>(0.4, Optional.of(stage)));
    slow.cancel();
    jobs.go();
    assertThat(slow.contentProperty().getValue().orElseThrow().rows()).isEqualTo(200);
    assertThat(held.session.tableProperty().get()).isEmpty();
  }

  @Test
  void a_file_that_cannot_be_read_says_why() {
    fixture.session.open(folder.resolve("gone.csv"));
    assertThat(model.stageProperty().getValue()).isEqualTo(DataViewModel.Stage.STOPPED);
    assertThat(model.reading().get().trouble().orElseThrow().code()).isEqualTo("data.no-such-file");
  }

  @Test
  void trouble_with_another_file_leaves_the_open_table_where_it_is() {
    fixture.session.open(RoomFixture.loans(folder));
    fixture.session.open(folder.resolve("gone.csv"));
    assertThat(model.stageProperty().getValue()).isEqualTo(DataViewModel.Stage.TABLE);
    assertThat(model.reading().get().trouble()).isPresent();
    assertThat(fixture.session.tableProperty().get().orElseThrow().dataset().name())
        .isEqualTo("loans.csv");
  }

  @Test
  void reading_again_means_the_open_table_even_if_another_file_failed_since() {
    fixture.session.open(RoomFixture.loans(folder));
    fixture.session.open(folder.resolve("gone.csv"));
    model.again();
    assertThat(model.reading().get().trouble()).isEmpty();
    assertThat(fixture.session.askedProperty().get()).contains(folder.resolve("loans.csv"));
  }

  @Test
  void trouble_can_be_left_at_that() {
    fixture.session.open(RoomFixture.loans(folder));
    fixture.session.open(folder.resolve("gone.csv"));
    model.dismiss();
    assertThat(model.reading().get().trouble()).isEmpty();
    assertThat(model.stageProperty().getValue()).isEqualTo(DataViewModel.Stage.TABLE);
  }

  @Test
  void stages_change_in_order_and_none_comes_between() {
    List<DataViewModel.Stage> stages = new ArrayList<>();
    model.stageProperty().subscribe(now -> stages.add(now));
    fixture.session.open(RoomFixture.loans(folder));
    assertThat(stages).containsExactly(DataViewModel.Stage.EMPTY, DataViewModel.Stage.TABLE);
  }

  @Test
  void the_first_rows_stand_until_the_whole_table_takes_their_place() {
    HeldJobs jobs = new HeldJobs("open-table");
    RoomFixture held = new RoomFixture(jobs);
    DataViewModel slow = model(held);
    held.session.open(RoomFixture.loans(folder));
    TableContent first = slow.contentProperty().getValue().orElseThrow();
    jobs.go();
    TableContent whole = slow.contentProperty().getValue().orElseThrow();
    assertThat(first.rows()).isEqualTo(DataViewModel.FIRST_ROWS);
    assertThat(whole.rows()).isEqualTo(400);
    assertThat(whole.heads().stream().map(TableContent.Head::name))
        .isEqualTo(first.heads().stream().map(TableContent.Head::name).toList());
  }

  @Test
  void the_time_that_is_left_is_told_once_it_can_be() {
    HeldJobs jobs = new HeldJobs("open-table");
    RoomFixture held = new RoomFixture(jobs);
    DataViewModel slow = model(held);
    held.session.open(RoomFixture.loans(folder));
    assertThat(slow.remaining()).isEmpty();
    ticker.advance(Duration.ofSeconds(2));
    jobs.progress("open-table", 0.25, Message.of("data.reading", "loans.csv"));
    assertThat(slow.remaining()).contains(Duration.ofSeconds(6));
  }

  @Test
  void the_first_rows_of_another_file_stand_where_its_reading_is_cancelled() {
    HeldJobs jobs = new HeldJobs("open-table");
    RoomFixture held = new RoomFixture(jobs);
    DataViewModel slow = model(held);
    held.session.open(RoomFixture.loans(folder));
    jobs.go();
    Path other = RoomFixture.write(folder.resolve("other.csv"), "a,b\n1,x\n2,y\n3,z\n");
    held.session.open(other);
    slow.cancel();
    assertThat(slow.contentProperty().getValue().orElseThrow())
        .isInstanceOfSatisfying(
            TableContent.First.class,
            first -> assertThat(first.preview().names()).containsExactly("a", "b"));
    slow.dismiss();
    assertThat(slow.contentProperty().getValue().orElseThrow().rows()).isEqualTo(400);
  }

  @Test
  void how_another_file_is_read_is_found_out_anew_and_leaving_it_brings_the_old_way_back() {
    fixture.session.open(RoomFixture.loans(folder));
    Recipe prepared =
        Recipe.none()
            .with(new RecipeStep.DropDuplicates())
            .with("age", ColumnChoice.of(ColumnKind.CATEGORY));
    fixture.session.recipeDesk().change(prepared);
    fixture.session.open(folder.resolve("gone.csv"));
    assertThat(recipe()).isEqualTo(new Recipe(ReadOptions.none(), prepared.steps()));
    model.dismiss();
    assertThat(recipe()).isEqualTo(prepared);
    model.again();
    assertThat(recipe()).isEqualTo(prepared);
    assertThat(kind("age")).isEqualTo(ColumnKind.CATEGORY);
  }

  @Test
  void what_was_decided_about_columns_holds_for_another_file_that_has_them() throws Exception {
    Path first = RoomFixture.loans(folder);
    Path next = Files.copy(first, folder.resolve("next.csv"));
    fixture.session.open(first);
    fixture
        .session
        .recipeDesk()
        .change(Recipe.none().with("age", ColumnChoice.of(ColumnKind.CATEGORY)));
    fixture.session.open(next);
    assertThat(fixture.session.tableProperty().get().orElseThrow().dataset().source().file())
        .isEqualTo(next);
    assertThat(kind("age")).isEqualTo(ColumnKind.CATEGORY);
    fixture.session.open(RoomFixture.write(folder.resolve("other.csv"), "a,b\n1,x\n2,y\n3,z\n"));
    assertThat(recipe()).isEqualTo(Recipe.none());
  }

  private Recipe recipe() {
    return fixture.session.recipeDesk().recipe();
  }

  @Test
  void the_table_follows_how_the_recipe_reads_it_also_by_undo() {
    fixture.session.open(RoomFixture.loans(folder));
    Recipe now = fixture.session.recipeDesk().recipe();
    fixture.session.recipeDesk().change(now.with("age", ColumnChoice.of(ColumnKind.CATEGORY)));
    assertThat(kind("age")).isEqualTo(ColumnKind.CATEGORY);
    assertThat(model.open().orElseThrow().reading().columns()).containsKey("age");
    fixture.session.recipeDesk().undo();
    assertThat(kind("age")).isEqualTo(ColumnKind.INTEGER);
  }

  private ColumnKind kind(String column) {
    return fixture
        .session
        .tableProperty()
        .get()
        .orElseThrow()
        .dataset()
        .column(column)
        .orElseThrow()
        .kind();
  }
}
