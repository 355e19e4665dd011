// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.data.ColumnKind;
import dev.modelwright.data.Dataset;
import dev.modelwright.model.Target;
import java.util.List;
import org.junit.jupiter.api.Test;

class TargetsTest {

  private static String guess(TestTable table) {
    return Targets.guess(table.dataset()).map(g -> g.column() + " " + g.task().word()).orElse("");
  }

  @Test
  void a_telling_name_wins_over_the_last_column() {
    assertThat(
            guess(
                new TestTable(40)
                    .number("survived", ColumnKind.INTEGER, i -> i % 2)
                    .category("class", i -> "c" + i % 3)
                    .number("fare", i -> i)))
        .isEqualTo("survived binary");
    assertThat(guess(new TestTable(40).number("House Price", i -> i).number("rooms", i -> i % 20)))
        .isEqualTo("House Price regression");
    assertThat(guess(new TestTable(40).category("目标", i -> "v" + i % 2).number("b", i -> i)))
        .isEqualTo("目标 binary");
  }

  @Test
  void a_coordinate_named_y_does_not_win_over_a_price() {
    assertThat(
            guess(
                new TestTable(40).number("price", i -> i).number("x", i -> i).number("y", i -> i)))
        .isEqualTo("price regression");
    assertThat(guess(new TestTable(40).number("y", i -> i).number("x1", i -> i)))
        .isEqualTo("y regression");
  }

  @Test
  void else_the_last_column_that_can_be_predicted_is_taken() {
    TestTable table =
        new TestTable(40)
            .number("a", i -> i)
            .category("b", i -> "v" + i % 3)
            .text("key", ColumnKind.ID, i -> "k" + i)
            .text("note", ColumnKind.TEXT, i -> "n " + i)
            .category("rare", i -> i == 0 ? "x" : i == 1 ? "y" : null);
    assertThat(guess(table)).isEqualTo("b multiclass");
    assertThat(Targets.guess(table.dataset()).orElseThrow().reason().english())
        .contains("the last one");
  }

  @Test
  void a_table_of_identifiers_has_no_target() {
    assertThat(guess(new TestTable(40).text("key", ColumnKind.ID, i -> "k" + i))).isEmpty();
  }

  @Test
  void values_of_a_models_target_are_read_from_other_data() {
    Target label = new Target.Label("t", List.of("1", "2"));
    Dataset numbers = new TestTable(3).number("t", i -> i + 1).dataset();
    Dataset texts = new TestTable(3).category("t", i -> List.of("2", "1.0", "?").get(i)).dataset();
    assertThat(Targets.values(numbers, label)).containsExactly(0, 1, Double.NaN);
    assertThat(Targets.values(texts, label)).containsExactly(1, 0, Double.NaN);
    assertThat(Targets.values(numbers, new Target.Number("t"))).containsExactly(1, 2, 3);
    assertThat(Said.by("target", () -> Targets.values(texts, new Target.Number("t"))))
        .contains("holds no numbers");
  }
}
