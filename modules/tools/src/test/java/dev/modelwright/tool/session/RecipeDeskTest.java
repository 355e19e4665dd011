// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.data.ColumnChoice;
import dev.modelwright.data.ColumnKind;
import dev.modelwright.data.ReadOptions;
import dev.modelwright.learn.ColumnRole;
import dev.modelwright.learn.Recipe;
import dev.modelwright.learn.RecipeStep;
import dev.modelwright.learn.Treatment;
import dev.modelwright.ui.text.Language;
import dev.modelwright.ui.text.Words;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.junit.jupiter.api.Test;

class RecipeDeskTest {

  private static final RecipeStep ADULTS = new RecipeStep.KeepRows("age >= 18");
  private static final RecipeStep LOG = new RecipeStep.Treat("income", new Treatment.Log());

  private final RecipeDesk desk = new RecipeDesk();

  private static Optional<String> name(ObservableValue<Optional<RecipeChange>> change) {
    return change.getValue().map(one -> one.name(new Words(Language.EN)));
  }

  private void add(RecipeStep step) {
    desk.change(desk.recipe().with(step));
  }

  private static RecipeStep bins(int intervals) {
    return new RecipeStep.Treat("age", new Treatment.Bin(intervals, true));
  }

  @Test
  void what_would_be_undone_and_redone_has_a_name() {
    assertThat(name(desk.undoingProperty())).isEmpty();
    add(ADULTS);
    assertThat(name(desk.undoingProperty())).contains("Add “Only rows with age >= 18 are used.”");
    add(LOG);
    desk.change(desk.recipe().moved(1, 0));
    assertThat(name(desk.undoingProperty())).contains("Move a step");
    desk.undo();
    assertThat(name(desk.redoingProperty())).contains("Move a step");
    desk.change(desk.recipe().without(0));
    assertThat(name(desk.undoingProperty()))
        .contains("Remove “Only rows with age >= 18 are used.”");
    assertThat(name(desk.redoingProperty())).isEmpty();
  }

  @Test
  void another_file_changes_how_it_is_read_and_leaves_the_steps_to_be_undone() {
    desk.change(desk.recipe().with("age", ColumnChoice.of(ColumnKind.CATEGORY)));
    add(ADULTS);
    add(LOG);
    desk.undo();
    desk.move(ReadOptions.none());
    assertThat(desk.recipe()).isEqualTo(Recipe.none().with(ADULTS));
    desk.redo();
    assertThat(desk.recipe()).isEqualTo(Recipe.none().with(ADULTS).with(LOG));
    desk.undo();
    desk.undo();
    assertThat(desk.recipe()).isEqualTo(Recipe.none());
    assertThat(desk.undoableProperty().get()).isFalse();
  }

  @Test
  void a_change_of_several_steps_or_of_the_reading_is_named_as_a_whole() {
    desk.change(new Recipe(desk.recipe().reading(), List.of(ADULTS, LOG)));
    assertThat(name(desk.undoingProperty())).contains("Add 2 steps");
    desk.change(new Recipe(desk.recipe().reading(), List.of()));
    assertThat(name(desk.undoingProperty())).contains("Remove 2 steps");
    desk.change(desk.recipe().with("age", ColumnChoice.of(ColumnKind.CATEGORY)));
    assertThat(name(desk.undoingProperty())).contains("Read the file in another way");
  }

  @Test
  void what_is_typed_into_one_step_is_undone_at_once() {
    add(ADULTS);
    add(bins(5));
    desk.adjust(1, bins(6));
    desk.adjust(1, bins(7));
    desk.adjust(1, bins(12));
    assertThat(desk.recipe().steps()).containsExactly(ADULTS, bins(12));
    assertThat(name(desk.undoingProperty()))
        .contains("Change to “age becomes one of 12 intervals with equally many rows.”");
    desk.undo();
    assertThat(desk.recipe().steps()).containsExactly(ADULTS, bins(5));
    desk.redo();
    assertThat(desk.recipe().steps()).containsExactly(ADULTS, bins(12));
  }

  @Test
  void settling_begins_a_new_change_and_forgets_one_that_came_to_nothing() {
    add(bins(5));
    desk.adjust(0, bins(6));
    desk.settle();
    desk.adjust(0, bins(7));
    desk.undo();
    assertThat(desk.recipe().steps()).containsExactly(bins(6));
    desk.adjust(0, bins(8));
    desk.adjust(0, bins(6));
    desk.settle();
    desk.undo();
    assertThat(desk.recipe().steps()).containsExactly(bins(5));
  }

  @Test
  void roles_replace_each_other_and_left_out_columns_stand_in_one_order() {
    desk.assign(List.of("b", "a"), ColumnRole.LEFT_OUT);
    desk.assign(List.of("w"), ColumnRole.WEIGHT);
    desk.assign(List.of("c"), ColumnRole.LEFT_OUT);
    desk.assign(List.of("w"), ColumnRole.GROUP);
    assertThat(desk.recipe().columns(ColumnRole.LEFT_OUT)).containsExactly("a", "b", "c");
    assertThat(desk.recipe().roleOf("w")).isEqualTo(ColumnRole.GROUP);
    assertThat(name(desk.undoingProperty())).contains("Change roles");
    desk.assign(List.of("a", "b", "c", "w"), ColumnRole.FEATURE);
    assertThat(desk.recipe()).isEqualTo(Recipe.none());
  }
}
