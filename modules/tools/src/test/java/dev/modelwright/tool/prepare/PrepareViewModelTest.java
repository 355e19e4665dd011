// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.actions.Rehearsed;
import dev.modelwright.base.Message;
import dev.modelwright.learn.ColumnRole;
import dev.modelwright.learn.RecipeStep;
import dev.modelwright.learn.StepEffect;
import dev.modelwright.learn.Treatment;
import dev.modelwright.tool.data.HeldJobs;
import dev.modelwright.tool.data.RoomFixture;
import dev.modelwright.tool.session.RoomId;
import dev.modelwright.tool.session.Session;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrepareViewModelTest {

  private static final RecipeStep LOG = new RecipeStep.Treat("income", new Treatment.Log());
  private static final RecipeStep MEDIAN =
      new RecipeStep.Treat("income", new Treatment.FillMedian());
  private static final RecipeStep ADULTS = new RecipeStep.KeepRows("age >= 18");

  @TempDir Path folder;

  private final RoomFixture fixture = new RoomFixture();
  private final PrepareViewModel model = model(fixture);
  private Path loans = Path.of("");

  private static PrepareViewModel model(RoomFixture of) {
    of.session.roomProperty().set(RoomId.PREPARE);
    return new PrepareViewModel(of.session, of.desk, trial -> trial);
  }

  @BeforeEach
  void write() {
    loans = RoomFixture.loans(folder);
  }

  private List<RecipeStep> steps() {
    return model.entries().getValue().stream().map(Entry::step).toList();
  }

  private Optional<RecipeStep> selected() {
    return model.current().getValue().map(Entry::step);
  }

  private List<String> fitting(TreatmentKind kind) {
    return model.newSteps().orElseThrow().fitting(kind, model.chosen());
  }

  @Test
  void without_a_table_there_is_nothing_to_add_to() {
    model.addFilter();
    model.add(TreatmentKind.LOG);
    assertThat(steps()).isEmpty();
    assertThat(model.suggestions()).isEmpty();
    assertThat(model.trial().commandLine()).isEmpty();
  }

  @Test
  void a_treatment_is_added_to_each_chosen_column_that_it_fits() {
    fixture.table(loans);
    model.chosen().setAll("age", "purpose", "income", "default");
    assertThat(fitting(TreatmentKind.LOG)).containsExactly("age", "income");
    assertThat(fitting(TreatmentKind.ONE_HOT)).containsExactly("purpose");
    assertThat(fitting(TreatmentKind.DATE_PARTS)).isEmpty();
    model.add(TreatmentKind.LOG);
    assertThat(steps()).containsExactly(new RecipeStep.Treat("age", new Treatment.Log()), LOG);
    assertThat(selected()).contains(LOG);
    fixture.session.recipeDesk().undo();
    assertThat(steps()).isEmpty();
  }

  @Test
  void what_fits_follows_the_steps_before() {
    fixture.table(loans);
    model.chosen().setAll("age");
    model.add(TreatmentKind.BIN);
    assertThat(fitting(TreatmentKind.LOG)).isEmpty();
    assertThat(fitting(TreatmentKind.ONE_HOT)).containsExactly("age");
    model.add(TreatmentKind.ONE_HOT);
    assertThat(fitting(TreatmentKind.ONE_HOT)).isEmpty();
    assertThat(fitting(TreatmentKind.STANDARDISE)).containsExactly("age");
  }

  @Test
  void steps_are_moved_duplicated_and_removed_and_roles_among_them_do_not_count() {
    fixture.table(loans);
    model.add(List.of(ADULTS));
    model.assign(List.of("id"), ColumnRole.LEFT_OUT);
    model.add(List.of(MEDIAN));
    model.add(List.of(LOG));
    assertThat(model.entries().getValue()).extracting(Entry::number).containsExactly(1, 2, 3);
    int last = model.selectedProperty().get().orElseThrow();
    model.moveBy(last, 1);
    assertThat(steps()).containsExactly(ADULTS, MEDIAN, LOG);
    model.moveBy(last, -1);
    assertThat(steps()).containsExactly(ADULTS, LOG, MEDIAN);
    assertThat(selected()).contains(LOG);
    model.moveBy(model.selectedProperty().get().orElseThrow(), -1);
    assertThat(steps()).containsExactly(LOG, ADULTS, MEDIAN);
    model.duplicate(model.selectedProperty().get().orElseThrow());
    assertThat(steps()).containsExactly(LOG, LOG, ADULTS, MEDIAN);
    model.remove(model.selectedProperty().get().orElseThrow());
    assertThat(steps()).containsExactly(LOG, ADULTS, MEDIAN);
    assertThat(model.role("id")).isEqualTo(ColumnRole.LEFT_OUT);
    model.clear();
    assertThat(steps()).isEmpty();
    assertThat(model.role("id")).isEqualTo(ColumnRole.FEATURE);
  }

  @Test
  void the_target_takes_no_role_and_a_column_with_a_role_can_become_the_target() {
    fixture.table(loans);
    model.assign(List.of("default", "age"), ColumnRole.LEFT_OUT);
    assertThat(model.role("default")).isEqualTo(ColumnRole.FEATURE);
    assertThat(model.role("age")).isEqualTo(ColumnRole.LEFT_OUT);
    model.predict("age");
    assertThat(fixture.session.targetProperty().get()).contains("age");
    assertThat(model.role("age")).isEqualTo(ColumnRole.FEATURE);
  }

  @Test
  void steps_of_columns_that_another_table_lacks_stay_and_say_so_until_they_are_removed() {
    fixture.table(loans);
    model.assign(List.of("country"), ColumnRole.LEFT_OUT);
    model.add(List.of(LOG, new RecipeStep.Treat("age", new Treatment.Robust())));
    fixture.table(RoomFixture.write(folder.resolve("t.csv"), "age,y\n1,x\n2,y\n3,x\n4,y\n"));
    assertThat(model.entries().getValue().getFirst().problem())
        .contains(Message.of("toolprepare.no-column", "income"));
    assertThat(model.entries().getValue().getLast().missing()).isEmpty();
    assertThat(model.strange().getValue()).contains(Message.of("toolprepare.strange", 2));
    model.removeMissing();
    assertThat(steps()).containsExactly(new RecipeStep.Treat("age", new Treatment.Robust()));
    assertThat(model.strange().getValue()).isEmpty();
  }

  @Test
  void a_new_column_stands_among_the_columns_and_can_be_treated() {
    fixture.table(loans);
    model.chosen().setAll("income", "age");
    model.addDerived();
    assertThat(steps()).containsExactly(new RecipeStep.Derive("new_1", "income / age"));
    assertThat(model.lines().getLast()).returns("new_1", Line::name).returns(true, Line::made);
    model.chosen().setAll("new_1");
    assertThat(fitting(TreatmentKind.LOG)).containsExactly("new_1");
    model.add(TreatmentKind.LOG);
    assertThat(model.entries().getValue()).allMatch(entry -> entry.missing().isEmpty());
    model.addDerived();
    assertThat(model.lines().getLast().name()).isEqualTo("new_2");
    model.clear();
    assertThat(model.chosen()).isEmpty();
  }

  @Test
  void suggestions_are_about_what_was_found_in_the_table() {
    fixture.table(loans);
    assertThat(model.suggestions())
        .hasSize(3)
        .contains(new RecipeStep.Treat("income", new Treatment.MissingIndicator()));
  }

  @Test
  void the_learner_adds_only_what_the_recipe_leaves_open() {
    fixture.table(loans);
    Message median = Message.of("learn.fill-median", "age");
    assertThat(model.trial().automaticProperty().get()).contains(median);
    assertThat(model.omission("id")).isPresent();
    assertThat(model.omission("age")).isEmpty();
    model.add(List.of(new RecipeStep.Treat("age", new Treatment.FillMedian())));
    assertThat(model.trial().automaticProperty().get()).doesNotContain(median);
    fixture.session.targetProperty().set(Optional.empty());
    assertThat(model.trial().automaticProperty().get()).isEmpty();
  }

  @Test
  void what_a_step_did_stays_until_something_newer_is_known() {
    List<Rehearsed.Step> answers = new ArrayList<>(List.of(SampleEffects.mapped(v -> v)));
    RoomFixture canned = new RoomFixture(new CannedJobs(() -> new Rehearsed(answers)));
    PrepareViewModel other = model(canned);
    canned.table(loans);
    other.add(List.of(LOG));
    assertThat(other.entries().getValue().getFirst().effect()).isPresent();
    canned.session.roomProperty().set(RoomId.DATA);
    other.adjust(0, MEDIAN);
    assertThat(other.entries().getValue().getFirst().effect()).isPresent();
    other.add(List.of(ADULTS));
    assertThat(other.entries().getValue().getLast().effect()).isEmpty();
    answers.add(SampleEffects.dropped(300));
    canned.session.roomProperty().set(RoomId.PREPARE);
    assertThat(other.entries().getValue().getLast().effect().map(StepEffect::rowsAfter))
        .contains(300);
  }

  @Test
  void a_recipe_is_tried_only_while_one_is_in_the_room() {
    HeldJobs held = new HeldJobs("rehearse-recipe");
    RoomFixture slow = new RoomFixture(held);
    PrepareViewModel other = model(slow);
    slow.session.roomProperty().set(RoomId.TRAIN);
    slow.table(loans);
    other.add(List.of(LOG));
    assertThat(held.waiting()).isZero();
    slow.session.roomProperty().set(RoomId.PREPARE);
    assertThat(held.waiting()).isEqualTo(1);
    slow.session.roomProperty().set(RoomId.TRAIN);
    slow.session.roomProperty().set(RoomId.PREPARE);
    assertThat(held.waiting()).isEqualTo(1);
  }

  @Test
  void a_file_that_is_gone_is_said_and_not_any_more_when_it_is_back() throws Exception {
    fixture.table(loans);
    byte[] bytes = Files.readAllBytes(loans);
    Files.delete(loans);
    model.add(List.of(LOG));
    assertThat(model.trial().troubleProperty().get()).isPresent();
    Files.write(loans, bytes);
    model.add(List.of(ADULTS));
    assertThat(model.trial().troubleProperty().get()).isEmpty();
  }

  @Test
  void a_role_that_a_column_cannot_have_is_said() {
    Message reason = Message.of("learn.formula-ends", 1);
    RoomFixture canned =
        new RoomFixture(new CannedJobs(() -> new Rehearsed(List.of(SampleEffects.failed(reason)))));
    PrepareViewModel other = model(canned);
    canned.table(loans);
    other.assign(List.of("age"), ColumnRole.WEIGHT);
    assertThat(other.roleProblem("age")).contains(reason);
    assertThat(other.roleProblem("income")).isEmpty();
  }

  @Test
  void a_recipe_file_that_is_not_there_is_said_and_changes_nothing() {
    fixture.table(loans);
    model.add(List.of(LOG));
    model.files().open(folder.resolve("none.mwr.json"));
    assertThat(model.files().troubleProperty().get()).isPresent();
    assertThat(steps()).containsExactly(LOG);
    assertThat(model.files().proposed()).isEqualTo("loans.mwr.json");
  }

  @Test
  void the_command_line_trains_with_the_recipe() {
    fixture.table(loans);
    assertThat(model.trial().commandLine()).contains("modelwright trainmodel");
  }

  @Test
  void rooms_agree_on_the_learner_whose_wishes_are_told() {
    fixture.table(loans);
    assertThat(model.trial().learner().orElseThrow().id()).isEqualTo("logistic");
    Session session = fixture.session;
    session.learnerProperty().set(Optional.of("tree"));
    assertThat(model.trial().learner().orElseThrow().id()).isEqualTo("tree");
    assertThat(model.trial().automaticProperty().get())
        .doesNotContain(Message.of("learn.standardise", "age"));
  }
}
