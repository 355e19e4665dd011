// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.data.ColumnInfo;
import dev.modelwright.data.DateOrder;
import dev.modelwright.data.NumberStyle;
import dev.modelwright.testkit.DirectJobs;
import dev.modelwright.testkit.FakeTicker;
import dev.modelwright.testkit.fx.Fx;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TypeMenuTest {

  @TempDir Path folder;

  private final RoomFixture fixture = new RoomFixture(new DirectJobs());
  private final DataViewModel data =
      new DataViewModel(fixture.session, fixture.desk, new FakeTicker());
  private final InspectViewModel model = new InspectViewModel(fixture.session, fixture.desk, data);

  private void open() {
    fixture.session.open(
        RoomFixture.write(
            folder.resolve("t.csv"),
            "day;price;kind\n01/02/2024;1,234;a\n03/04/2024;2,345;b\n05/06/2024;3,456;a\n"
                + "07/08/2024;4,567;c\n"));
  }

  private ColumnInfo column(String name) {
    return fixture.session.tableProperty().get().orElseThrow().dataset().column(name).orElseThrow();
  }

  private List<Menu> inside(String column) {
    return Fx.get(
        () ->
            new TypeMenu(fixture.words, model, column(column))
                .menu(new Label()).getItems().stream()
                    .filter(Menu.class::isInstance)
                    .map(Menu.class::cast)
                    .toList());
  }

  private void choose(String column, String text) {
    MenuItem item =
        inside(column).getFirst().getItems().stream()
            .filter(one -> one.getText().equals(text))
            .findFirst()
            .orElseThrow();
    Fx.run(item::fire);
  }

  private long first(String column) {
    return Math.round(
        fixture.session.tableProperty().get().orElseThrow().dataset().numbers(column)[0]);
  }

  @Test
  void the_order_of_day_and_month_is_chosen_by_an_example() {
    open();
    long dayFirst = first("day");
    choose("day", "12/31/2024");
    assertThat(model.choice("day").orElseThrow().dates()).contains(DateOrder.MONTH_DAY_YEAR);
    assertThat(first("day")).isEqualTo(dayFirst - 30); // 2 January, not 1 February
    choose("day", inside("day").getFirst().getItems().getFirst().getText());
    assertThat(model.choice("day")).isEmpty();
  }

  @Test
  void the_way_of_writing_numbers_is_chosen_by_an_example() {
    open();
    choose("price", "1.234.567,89");
    assertThat(model.choice("price").orElseThrow().numbers()).contains(NumberStyle.DECIMAL_COMMA);
    assertThat(first("price")).isEqualTo(1);
    choose("price", "1,234,567.89");
    assertThat(first("price")).isEqualTo(1234);
  }

  @Test
  void categories_have_no_spelling() {
    open();
    assertThat(inside("kind")).isEmpty();
  }
}
