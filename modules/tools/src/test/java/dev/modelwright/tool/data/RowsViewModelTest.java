// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.learn.RecipeStep;
import dev.modelwright.model.InputType;
import dev.modelwright.tool.data.rows.Arrangement;
import dev.modelwright.tool.data.rows.Condition;
import dev.modelwright.tool.data.rows.Finds;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowsViewModelTest {

  private static final Condition CARS = new Condition.OneOf("purpose", Set.of("car"));

  @TempDir Path folder;

  private HeldJobs jobs = new HeldJobs();
  private RoomFixture fixture = new RoomFixture(jobs);
  private RowsViewModel rows = new RowsViewModel(fixture.session, fixture.desk);

  private void hold(String slot) {
    jobs = new HeldJobs(slot);
    fixture = new RoomFixture(jobs);
    rows = new RowsViewModel(fixture.session, fixture.desk);
  }

  private void open() {
    fixture.table(RoomFixture.loans(folder));
    while (jobs.waiting() > 0) {
      jobs.go();
    }
  }

  private int shown() {
    return rows.orderProperty().get().size();
  }

  @Test
  void all_rows_are_shown_until_a_condition_is_asked_for() {
    open();
    assertThat(shown()).isEqualTo(400);
    rows.keep(CARS);
    assertThat(shown()).isBetween(50, 150);
    rows.release("purpose");
    assertThat(shown()).isEqualTo(400);
  }

  @Test
  void the_same_file_read_again_keeps_what_was_asked_and_another_does_not() {
    open();
    rows.keep(CARS);
    rows.turn("income");
    int before = shown();
    open();
    assertThat(shown()).isEqualTo(before);
    assertThat(rows.arrangementProperty().get().sort()).isPresent();
    fixture.table(RoomFixture.write(folder.resolve("other.csv"), "purpose\ncar\nbus\ncar\nvan\n"));
    assertThat(shown()).isEqualTo(4);
    assertThat(rows.arrangementProperty().get()).isEqualTo(Arrangement.none());
  }

  @Test
  void rows_stay_as_they_were_when_the_putting_in_order_is_cancelled() {
    hold("arrange-rows");
    open();
    rows.keep(CARS);
    assertThat(rows.arranging().get().running()).isTrue();
    rows.cancel();
    assertThat(rows.arrangementProperty().get()).isEqualTo(Arrangement.none());
    assertThat(shown()).isEqualTo(400);
  }

  @Test
  void a_text_is_found_and_gone_through_both_ways() {
    open();
    rows.find("BUSINESS");
    Finds finds = rows.findsProperty().get();
    Finds.Place first = rows.placeProperty().get().orElseThrow();
    assertThat(finds.count()).isEqualTo(reference("business"));
    rows.step(true);
    assertThat(rows.placeProperty().get().orElseThrow().position()).isGreaterThan(first.position());
    rows.step(false);
    assertThat(rows.placeProperty().get()).contains(first);
    rows.find("");
    assertThat(rows.findsProperty().get().count()).isZero();
  }

  private long reference(String text) {
    return java.util.Arrays.stream(
            fixture.session.tableProperty().get().orElseThrow().dataset().texts("purpose"))
        .filter(text::equals)
        .count();
  }

  @Test
  void typing_on_ends_the_search_for_what_was_typed_before() {
    hold("search-cells");
    open();
    rows.find("c");
    rows.find("ca");
    jobs.go();
    assertThat(rows.findsProperty().get().text()).isEmpty();
    jobs.go();
    assertThat(rows.findsProperty().get().text()).isEqualTo("ca");
  }

  @Test
  void a_search_follows_the_rows_that_are_shown() {
    open();
    rows.find("business");
    rows.keep(CARS);
    assertThat(rows.findsProperty().get().count()).isZero();
    rows.showAll();
    assertThat(rows.findsProperty().get().count()).isPositive();
  }

  @Test
  void one_goes_to_a_row_by_its_number_where_it_is_shown() {
    open();
    rows.turn("income");
    assertThat(rows.goTo(7)).isTrue();
    int position = rows.placeProperty().get().orElseThrow().position();
    assertThat(rows.orderProperty().get().row(position)).isEqualTo(6);
    assertThat(rows.goTo(0)).isFalse();
    assertThat(rows.goTo(401)).isFalse();
  }

  @Test
  void what_is_shown_becomes_a_step_of_the_recipe_and_the_table_stays() {
    open();
    rows.keep(CARS);
    rows.keep(new Condition.Between("age", InputType.NUMBER, 30, Double.POSITIVE_INFINITY));
    rows.keepOnlyThese();
    assertThat(fixture.session.recipeDesk().recipe().steps())
        .containsExactly(new RecipeStep.KeepRows("purpose = 'car' and age >= 30"));
    assertThat(fixture.session.tableProperty().get().orElseThrow().dataset().rowCount())
        .isEqualTo(400);
  }

  @Test
  void what_cannot_be_written_becomes_no_step() {
    open();
    rows.keep(new Condition.Contains("purpose", "a"));
    rows.keepOnlyThese();
    assertThat(fixture.session.recipeDesk().recipe().steps()).isEmpty();
  }

  @Test
  void cells_are_copied_as_they_are_shown_with_tabs_between() {
    fixture.table(
        RoomFixture.write(folder.resolve("t.csv"), "n,w\n3,\"a\tb\"\n1,c\n,\"d\ne\"\n2,c\n"));
    rows.turn("n");
    List<String> copied = new ArrayList<>();
    rows.copiedProperty().subscribe(text -> text.ifPresent(copied::add));
    TableContent content =
        new TableContent.Whole(fixture.session.tableProperty().get().orElseThrow());
    rows.copy(content, new CellArea(0, 0, 3, 1), true);
    rows.copy(content, CellArea.cell(2, 1), false);
    assertThat(copied).containsExactly("n\tw\n1\tc\n2\tc\n3\ta b\n\td e", "a b");
  }

  @Test
  void more_than_the_clipboard_should_hold_is_refused_with_a_sentence() {
    HeldJobs direct = jobs;
    open();
    TableContent content =
        new TableContent.Whole(fixture.session.tableProperty().get().orElseThrow());
    rows.copy(content, new CellArea(0, 0, 1_000_000, 2), false);
    assertThat(direct.waiting()).isZero();
    assertThat(rows.copying().get().trouble().orElseThrow().code())
        .isEqualTo("tooldata.copy-too-much");
    assertThat(rows.copiedProperty().getValue()).isEqualTo(Optional.empty());
  }
}
