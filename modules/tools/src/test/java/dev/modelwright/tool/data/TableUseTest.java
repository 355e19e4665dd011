// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.data.ColumnChoice;
import dev.modelwright.data.ColumnInfo;
import dev.modelwright.data.ColumnKind;
import dev.modelwright.data.ColumnProfile;
import dev.modelwright.learn.RecipeStep;
import dev.modelwright.testkit.fx.Fx;
import dev.modelwright.tool.data.rows.Condition;
import dev.modelwright.ui.chart.FigureView;
import dev.modelwright.ui.control.Command;
import dev.modelwright.ui.control.RangeBars;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** The table in a shown window, sorted, filtered, searched and copied by keys and clicks. */
class TableUseTest {

  @TempDir Path folder;

  private final FxRobot robot = new FxRobot();
  private final RoomFixture fixture =
      new RoomFixture(
          new CannedJobs(
              Map.of("inspect-table", Canned.inspection(), "compare-pair", Canned.boxes())));
  private ShownRoom<DataRoom> shown;
  private DataRoom room;
  private Stage stage;

  @BeforeEach
  void show() {
    shown = ShownRoom.of(fixture, DataRoom::new, 1240, 760);
    room = shown.room();
    stage = shown.stage();
    Fx.run(() -> fixture.session.open(RoomFixture.loans(folder)));
    Fx.settle();
  }

  @AfterEach
  void close() {
    Fx.close(stage);
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

  /** The first row's cell of a column, as it stands on the screen. */
  private String top(int column) {
    return Fx.get(
        () ->
            table().lookupAll(".table-cell").stream()
                .filter(ValueCell.class::isInstance)
                .map(ValueCell.class::cast)
                .filter(cell -> cell.getIndex() == 0 && cell.column() == column)
                .map(Labeled::getText)
                .findFirst()
                .orElse("gone"));
  }

  private void run(String id) {
    Command found =
        room.commands().stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
    Fx.run(found::run);
    Fx.settle();
  }

  @Test
  void a_click_on_a_name_turns_through_three_orders() {
    String before = top(1);
    clickHead();
    assertThat(top(1)).isEqualTo("20");
    clickHead();
    assertThat(top(1)).isEqualTo("69");
    clickHead();
    assertThat(top(1)).isEqualTo(before);
  }

  /** From elsewhere, so that no tooltip stands in between. */
  private void clickHead() {
    robot.moveTo("#" + FileHeader.FACTS).clickOn("#" + ColumnHeader.NAME + 1);
    Fx.settle();
  }

  @Test
  void ticked_levels_are_the_rows_shown_until_their_chip_is_ended() {
    Fx.run(() -> room.models().data().columnProperty().set(Optional.of("purpose")));
    run("data.filter");
    Node car = robot.lookup(".check-box").match(box -> text(box).equals("car")).query();
    robot.clickOn(car);
    robot.clickOn("#" + FilterEditor.APPLY);
    Fx.settle();
    int shown = Fx.get(() -> table().getItems().size());
    assertThat(shown).isBetween(50, 150);
    assertThat(top(3)).isEqualTo("car");
    assertThat(texts()).contains("purpose: car", shown + " of 400 rows");
    robot.clickOn("#" + FilterChips.KEEP);
    Fx.settle();
    assertThat(fixture.session.recipeDesk().recipe().steps())
        .containsExactly(new RecipeStep.KeepRows("purpose = 'car'"));
    robot.clickOn("#" + FilterChips.CLEAR);
    Fx.settle();
    assertThat(Fx.get(() -> table().getItems().size())).isEqualTo(400);
  }

  private static String text(Node node) {
    return node instanceof Labeled labeled ? labeled.getText() : "";
  }

  @Test
  void a_range_is_written_or_dragged_and_both_agree() {
    Fx.run(() -> room.models().data().columnProperty().set(Optional.of("age")));
    run("data.filter");
    robot.clickOn("#" + RangeAsk.LOW).write("60");
    robot.clickOn("#" + FilterEditor.APPLY);
    Fx.settle();
    robot.clickOn("#" + ColumnHeader.NAME + 1);
    Fx.settle();
    assertThat(top(1)).isEqualTo("60");
    assertThat(texts()).contains("age ≥ 60");
    Fx.run(
        () -> {
          RangeAsk again = range("age");
          RangeBars bars = (RangeBars) again.getChildren().getFirst();
          assertThat(again.condition())
              .isEqualTo(room.models().rows().arrangementProperty().get().condition("age"));
          assertThat(bars.lowProperty().get()).isBetween(0.7, 0.9);
          bars.highProperty().set(0.9);
          assertThat(again.condition().flatMap(Condition::expression))
              .hasValueSatisfying(text -> assertThat(text).matches("age >= 60 and age <= 6\\d"));
        });
  }

  private RangeAsk range(String column) {
    ColumnProfile profile =
        fixture.session.tableProperty().get().orElseThrow().profile().column(column).orElseThrow();
    return new RangeAsk(
        fixture.words,
        (ColumnProfile.Numeric) profile,
        room.models().rows().arrangementProperty().get().condition(column));
  }

  @Test
  void a_text_is_found_by_keys_and_its_cells_are_marked() {
    run("data.find");
    robot.write("business");
    Fx.settle();
    long count = Fx.get(() -> room.models().rows().findsProperty().get().count());
    assertThat(texts()).contains(count + " cells");
    robot.type(KeyCode.ENTER);
    Fx.settle();
    Set<String> marked =
        Fx.get(
            () ->
                table().lookupAll(".table-cell:found").stream()
                    .map(TableUseTest::text)
                    .collect(Collectors.toSet()));
    assertThat(marked).containsExactly("business");
    robot.type(KeyCode.ESCAPE);
    Fx.settle();
    assertThat(Fx.get(() -> table().lookupAll(".table-cell:found"))).isEmpty();
  }

  @Test
  void cells_are_picked_with_shift_and_copied_with_tabs() {
    Fx.run(
        () -> {
          table().requestFocus();
          table().getSelectionModel().clearAndSelect(0, table().getColumns().get(2));
        });
    robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
    robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
    Fx.settle();
    assertThat(Fx.get(() -> Clipboard.getSystemClipboard().getString()))
        .matches("\\d+\\t\\d*\\n\\d+\\t\\d*");
  }

  @Test
  void all_of_a_table_is_picked_without_touching_each_cell() {
    Fx.run(() -> table().requestFocus());
    robot.press(KeyCode.CONTROL).type(KeyCode.A).type(KeyCode.C).release(KeyCode.CONTROL);
    Fx.settle();
    String all = Fx.get(() -> Clipboard.getSystemClipboard().getString());
    assertThat(all.lines()).hasSize(400).allMatch(line -> line.split("\t", -1).length == 7);
  }

  @Test
  void one_goes_to_a_row_by_its_number() {
    run("data.go-to");
    robot.write("900").type(KeyCode.ENTER);
    Fx.settle();
    assertThat(robot.lookup("No such row is shown.").query().isVisible()).isTrue();
    robot.eraseText(3).write("300").type(KeyCode.ENTER);
    Fx.settle();
    assertThat(Fx.get(() -> table().getFocusModel().getFocusedCell().getRow())).isEqualTo(299);
  }

  @Test
  void what_a_column_is_can_be_chosen_from_its_type() {
    robot.clickOn("#" + ColumnHeader.NAME + 1);
    Fx.run(() -> choose("Category"));
    assertThat(fixture.session.recipeDesk().recipe().reading().columns())
        .containsEntry("age", ColumnChoice.of(ColumnKind.CATEGORY));
    assertThat(texts()).contains("Most frequent values");
  }

  /** Fires an item of the type menu of the column that is looked at. */
  private void choose(String name) {
    ColumnInfo column = room.models().data().profile().getValue().orElseThrow().column();
    MenuItem found =
        new TypeMenu(fixture.words, room.models().inspect(), column)
            .menu(node(ColumnDetails.TYPE)).getItems().stream()
                .filter(item -> name.equals(item.getText()))
                .findFirst()
                .orElseThrow();
    if (found instanceof CheckMenuItem tick) {
      tick.setSelected(!tick.isSelected());
    }
    found.fire();
  }

  @Test
  void texts_that_mean_missing_are_named_by_the_evidence_and_can_be_values() {
    Fx.run(() -> room.models().data().columnProperty().set(Optional.of("income")));
    Fx.run(() -> choose("“n/a” means missing"));
    assertThat(fixture.session.recipeDesk().recipe().reading().columns().get("income").present())
        .containsExactly("n/a");
    Fx.run(() -> choose("As found"));
    assertThat(fixture.session.recipeDesk().undoableProperty().get()).isTrue();
  }

  @Test
  void a_remedy_is_one_click_and_so_is_its_undoing() {
    run("data.sight-findings");
    robot.clickOn("id is left out.");
    Fx.settle();
    assertThat(fixture.session.recipeDesk().recipe().steps()).hasSize(1);
    assertThat(texts()).contains("Done: id is left out.");
    robot.clickOn("Undo");
    Fx.settle();
    assertThat(fixture.session.recipeDesk().recipe().steps()).isEmpty();
  }

  @Test
  void a_cell_of_the_associations_leads_to_its_two_columns() {
    run("data.sight-associations");
    FigureView figure = (FigureView) node(AssociationsPane.FIGURE);
    Fx.run(() -> figure.onPickProperty().get().orElseThrow().at(1.2, 3.9));
    Fx.settle();
    assertThat(room.models().inspect().sightProperty().get()).isEqualTo(Sight.PAIRS);
    assertThat(room.models().inspect().xProperty().get()).contains("income");
    assertThat(room.models().inspect().yProperty().get()).contains("default");
    assertThat(((Labeled) node(PairsPane.SENTENCE)).getText())
        .isEqualTo("384 rows · correlation ratio 0.31");
  }

  @Test
  void reading_it_otherwise_is_tried_on_the_table_before_it_is_taken() {
    robot.clickOn("#" + FileHeader.READING);
    Fx.run(
        () ->
            room.models()
                .reading()
                .change(
                    d ->
                        new dev.modelwright.data.Dialect(
                            d.encoding(), d.delimiter(), d.quote(), d.escape(), 0, 0, 0)));
    Fx.settle();
    assertThat(top(1)).isEqualTo("age");
    assertThat(((Labeled) node(ReadingPanel.SEEN)).getText()).startsWith("7 columns");
    robot.clickOn("#" + ReadingPanel.TAKE);
    Fx.settle();
    assertThat(Fx.get(() -> table().getItems().size())).isEqualTo(401);
  }

  @Test
  void columns_stay_the_same_objects_when_the_table_is_read_again() {
    var before = Fx.get(() -> List.copyOf(table().getColumns()));
    Fx.run(() -> room.models().data().again());
    Fx.settle();
    assertThat(Fx.get(() -> List.copyOf(table().getColumns()))).isEqualTo(before);
  }
}
