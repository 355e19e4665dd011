// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.actions.Rehearsed;
import dev.modelwright.base.Message;
import dev.modelwright.learn.ColumnRole;
import dev.modelwright.learn.RecipeStep;
import dev.modelwright.learn.Treatment;
import dev.modelwright.testkit.fx.Fx;
import dev.modelwright.tool.data.RoomFixture;
import dev.modelwright.tool.data.ShownRoom;
import dev.modelwright.tool.session.RoomId;
import dev.modelwright.ui.control.NumberField;
import dev.modelwright.ui.frame.RailMark;
import dev.modelwright.ui.text.Language;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** The room in a shown window, driven by keys and clicks. */
class PrepareViewTest {

  private static final RecipeStep LOG = new RecipeStep.Treat("income", new Treatment.Log());
  private static final RecipeStep BINS = new RecipeStep.Treat("age", new Treatment.Bin(5, true));
  private static final RecipeStep ADULTS = new RecipeStep.KeepRows("age >= 18");

  @TempDir Path folder;

  private final FxRobot robot = new FxRobot();
  private RoomFixture fixture = new RoomFixture();
  private ShownRoom<PrepareRoom> shown;
  private PrepareRoom room;
  private Stage stage;

  private void show() {
    shown = ShownRoom.of(fixture, kit -> new PrepareRoom(kit, trial -> trial), 1000, 740);
    room = shown.room();
    stage = shown.stage();
    Fx.run(() -> fixture.session.roomProperty().set(RoomId.PREPARE));
  }

  private void table() {
    Fx.run(() -> fixture.table(RoomFixture.loans(folder)));
  }

  private void add(RecipeStep... steps) {
    Fx.run(() -> room.model().add(List.of(steps)));
  }

  private List<RecipeStep> steps() {
    return Fx.get(() -> fixture.session.recipeDesk().recipe().steps());
  }

  @AfterEach
  void close() {
    Fx.close(stage);
  }

  private Node node(String id) {
    return shown.node(id);
  }

  private void focus(String id) {
    Fx.run(() -> node(id).requestFocus());
  }

  private void press(KeyCode... keys) {
    robot.push(keys);
    Fx.settle();
  }

  private List<String> texts() {
    return shown.texts();
  }

  @Test
  void without_a_table_the_room_says_what_is_needed_and_leads_there() {
    show();
    assertThat(room.mark().getValue()).isEqualTo(RailMark.LATER);
    assertThat(room.hindrance().getValue()).isEqualTo("Open a table first.");
    robot.clickOn("#" + PrepareView.OPEN_TABLE);
    Fx.settle();
    assertThat(fixture.session.roomProperty().get()).isEqualTo(RoomId.DATA);
  }

  @Test
  void an_empty_recipe_teaches_and_a_suggestion_becomes_the_first_step() {
    show();
    table();
    assertThat(texts()).contains("Everything is chosen automatically");
    RecipeStep first = Fx.get(() -> room.model().suggestions()).getFirst();
    robot.clickOn("#" + EmptyRecipe.SUGGESTION + 0);
    Fx.settle();
    assertThat(steps()).containsExactly(first);
    assertThat(room.mark().getValue()).isEqualTo(RailMark.DONE);
    assertThat(node(EmptyRecipe.ID).isVisible()).isFalse();
  }

  @Test
  void steps_are_moved_copied_and_removed_by_keys() {
    show();
    table();
    add(LOG, BINS, ADULTS);
    focus(StepCard.ID + 3);
    press(KeyCode.ALT, KeyCode.UP);
    assertThat(steps()).containsExactly(LOG, ADULTS, BINS);
    press(KeyCode.ALT, KeyCode.UP);
    assertThat(steps()).containsExactly(ADULTS, LOG, BINS);
    press(KeyCode.DOWN);
    press(KeyCode.DELETE);
    assertThat(steps()).containsExactly(ADULTS, BINS);
    press(KeyCode.CONTROL, KeyCode.D);
    assertThat(steps()).containsExactly(ADULTS, BINS, BINS);
    Fx.run(() -> room.commands().getFirst().run());
    Fx.run(() -> room.commands().getFirst().run());
    assertThat(steps()).containsExactly(ADULTS, LOG, BINS);
    press(KeyCode.CONTROL, KeyCode.Y);
    assertThat(steps()).containsExactly(ADULTS, BINS);
  }

  @Test
  void the_recipe_is_undone_only_where_one_sees_it() {
    show();
    table();
    add(LOG);
    assertThat(room.commands().getFirst().label().getValue())
        .isEqualTo("Undo: Add “income becomes its natural logarithm.”");
    Fx.run(() -> fixture.session.roomProperty().set(RoomId.DEPLOY));
    assertThat(room.commands().getFirst().possible()).isFalse();
    Fx.run(() -> fixture.session.roomProperty().set(RoomId.TRAIN));
    assertThat(room.commands().getFirst().possible()).isTrue();
  }

  @Test
  void what_is_set_on_a_card_changes_the_step_and_undo_changes_the_card() {
    show();
    table();
    add(BINS);
    NumberField intervals =
        (NumberField) Fx.get(() -> stage.getScene().getRoot().lookup(".mw-number-field"));
    Fx.run(() -> intervals.textProperty().set("8"));
    Fx.run(() -> intervals.textProperty().set("80"));
    assertThat(steps()).containsExactly(new RecipeStep.Treat("age", new Treatment.Bin(8, true)));
    assertThat(texts()).contains("age becomes one of 8 intervals with equally many rows.");
    Fx.run(() -> room.commands().getFirst().run());
    assertThat(steps()).containsExactly(BINS);
    assertThat(Fx.get(() -> intervals.valueProperty().get())).isEqualTo(5);
  }

  @Test
  void a_formula_is_typed_with_completion_and_keeps_its_focus() {
    show();
    table();
    add(ADULTS);
    TextField field = (TextField) node("prepare-formula-condition");
    Fx.run(
        () -> {
          field.requestFocus();
          field.selectAll();
        });
    robot.write("inc");
    press(KeyCode.ENTER);
    robot.write(" > 5");
    Fx.settle();
    assertThat(steps()).containsExactly(new RecipeStep.KeepRows("income > 5"));
    assertThat(Fx.get(field::isFocused)).isTrue();
  }

  @Test
  void the_problem_of_a_step_and_what_formats_cannot_carry_stand_on_its_card() {
    Message obstacle = Message.of("learn.log", "PMML");
    fixture =
        new RoomFixture(
            new CannedJobs(
                () ->
                    new Rehearsed(
                        List.of(
                            SampleEffects.blocked(SampleEffects.mapped(Math::log), obstacle),
                            SampleEffects.failed(Message.of("learn.formula-ends", 3)),
                            SampleEffects.dropped(320)))));
    show();
    table();
    add(LOG, new RecipeStep.Derive("a", "1 +"), ADULTS);
    assertThat(texts())
        .contains(
            "PMML becomes its natural logarithm.",
            "Position 3: the formula ends where a number or a column is expected. Add it.",
            "400 → 320");
    assertThat(room.mark().getValue()).isEqualTo(RailMark.OPEN);
    Fx.run(() -> fixture.words.languageProperty().set(Language.ZH));
    assertThat(texts()).contains("配方", "400 → 320");
  }

  @Test
  void several_columns_are_given_a_role_and_the_menu_offers_only_what_fits_them() {
    show();
    table();
    @SuppressWarnings("unchecked")
    ListView<Line> list = (ListView<Line>) node(ColumnsPane.LIST);
    Fx.run(() -> list.getSelectionModel().selectIndices(1, 2));
    assertThat(room.model().chosen()).containsExactly("age", "income");
    MenuButton add = (MenuButton) node(AddMenu.ID);
    assertThat(Fx.get(() -> add.getItems().stream().map(MenuItem::getText).toList()))
        .contains("age, income", "Rows", "Missing values", "Scale", "Shape", "New column")
        .doesNotContain("Encode", "Dates", "Text");
    Fx.run(() -> room.model().assign(room.model().chosen(), ColumnRole.LEFT_OUT));
    assertThat(fixture.session.recipeDesk().recipe().columns(ColumnRole.LEFT_OUT))
        .containsExactly("age", "income");
    assertThat(room.model().chosen()).containsExactly("age", "income");
    robot.clickOn("#" + RolesLine.ROLE + "age");
    Fx.settle();
    assertThat(fixture.session.recipeDesk().recipe().columns(ColumnRole.LEFT_OUT))
        .containsExactly("income");
  }

  @Test
  void columns_are_found_by_a_part_of_their_name() {
    show();
    table();
    @SuppressWarnings("unchecked")
    ListView<Line> list = (ListView<Line>) node(ColumnsPane.LIST);
    Fx.run(() -> ((TextField) node(ColumnsPane.SEEK)).setText("PU"));
    assertThat(list.getItems()).extracting(Line::name).containsExactly("purpose");
  }

  @Test
  void steps_that_do_not_fit_the_table_can_be_removed_at_once() {
    show();
    table();
    add(new RecipeStep.Treat("height", new Treatment.Log()), BINS);
    assertThat(texts())
        .contains("1 entries of the recipe name columns that this table does not have.");
    robot.clickOn("#" + PrepareView.REMOVE_STRANGE);
    Fx.settle();
    assertThat(steps()).containsExactly(BINS);
  }
}
