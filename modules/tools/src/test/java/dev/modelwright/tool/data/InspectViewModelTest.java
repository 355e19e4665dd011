// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.data.ColumnChoice;
import dev.modelwright.data.ColumnKind;
import dev.modelwright.inspect.Remedy;
import dev.modelwright.learn.ColumnRole;
import dev.modelwright.learn.Recipe;
import dev.modelwright.learn.RecipeStep;
import dev.modelwright.testkit.FakeTicker;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectViewModelTest {

  @TempDir Path folder;

  private final RoomFixture fixture =
      new RoomFixture(
          new CannedJobs(
              Map.of("inspect-table", Canned.inspection(), "compare-pair", Canned.boxes())));
  private final DataViewModel data =
      new DataViewModel(fixture.session, fixture.desk, new FakeTicker());
  private final InspectViewModel model = new InspectViewModel(fixture.session, fixture.desk, data);

  private Recipe recipe() {
    return fixture.session.recipeDesk().recipe();
  }

  private void open() {
    fixture.session.open(RoomFixture.loans(folder));
  }

  @Test
  void an_opened_table_is_looked_over_by_itself() {
    assertThat(model.findings().getValue()).isEmpty();
    open();
    assertThat(model.findings().getValue()).hasSize(3);
    assertThat(model.target()).contains("default");
  }

  @Test
  void another_target_is_looked_for_anew() {
    HeldJobs jobs = new HeldJobs("inspect-table");
    RoomFixture held = new RoomFixture(jobs);
    DataViewModel opened = new DataViewModel(held.session, held.desk, new FakeTicker());
    InspectViewModel looking = new InspectViewModel(held.session, held.desk, opened);
    held.session.open(RoomFixture.loans(folder));
    assertThat(jobs.waiting()).isOne();
    jobs.go();
    assertThat(looking.inspecting().get().running()).isFalse();
    held.session.targetProperty().set(Optional.of("income"));
    assertThat(looking.target()).contains("income");
    assertThat(looking.inspecting().get().running()).isTrue();
    assertThat(jobs.waiting()).isOne();
  }

  @Test
  void what_a_finding_says_is_not_said_twice() {
    open();
    assertThat(model.warnings().getValue())
        .noneMatch(message -> message.code().equals("data.constant-column"));
  }

  @Test
  void a_remedy_becomes_a_step_and_is_taken_back() {
    open();
    Remedy leaveOut = Canned.leaveOut("id");
    model.apply(leaveOut);
    assertThat(recipe().steps()).containsExactly(new RecipeStep.SetRole("id", ColumnRole.LEFT_OUT));
    assertThat(InspectViewModel.done(recipe(), leaveOut)).isTrue();
    model.apply(Canned.leaveOut("country"));
    model.takeBack(leaveOut);
    assertThat(InspectViewModel.done(recipe(), leaveOut)).isFalse();
    assertThat(InspectViewModel.done(recipe(), Canned.leaveOut("country"))).isTrue();
    model.takeBack(leaveOut);
    assertThat(recipe().steps()).hasSize(1);
  }

  @Test
  void a_remedy_that_reads_a_column_otherwise_is_done_and_undone_too() {
    open();
    Remedy category = Canned.asCategory("age");
    model.apply(category);
    assertThat(InspectViewModel.done(recipe(), category)).isTrue();
    assertThat(fixture.session.tableProperty().get().orElseThrow().dataset().column("age"))
        .hasValueSatisfying(age -> assertThat(age.kind()).isEqualTo(ColumnKind.CATEGORY));
    fixture.session.recipeDesk().undo();
    assertThat(InspectViewModel.done(recipe(), category)).isFalse();
  }

  @Test
  void a_choice_of_a_column_is_part_of_the_recipe_until_it_is_left_open_again() {
    open();
    model.choose("age", Optional.of(ColumnChoice.of(ColumnKind.CATEGORY)));
    assertThat(model.choice("age")).contains(ColumnChoice.of(ColumnKind.CATEGORY));
    model.choose("age", Optional.empty());
    assertThat(recipe()).isEqualTo(Recipe.none());
  }

  @Test
  void pairs_begin_with_the_likely_target_and_only_when_they_are_looked_at() {
    open();
    assertThat(model.yProperty().get()).contains("default");
    assertThat(model.xProperty().get()).contains("age");
    assertThat(model.pairing().get().result()).isEmpty();
    model.sightProperty().set(Sight.PAIRS);
    assertThat(model.pairing().get().result()).contains(Canned.boxes());
    model.swap();
    assertThat(model.xProperty().get()).contains("default");
    assertThat(model.yProperty().get()).contains("age");
  }

  @Test
  void chosen_columns_stay_when_the_table_is_read_again() {
    open();
    model.compare("opened", "income");
    data.again();
    assertThat(model.xProperty().get()).contains("opened");
    assertThat(model.yProperty().get()).contains("income");
  }
}
