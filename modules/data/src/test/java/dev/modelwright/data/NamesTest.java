// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.base.Message;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {

  @Test
  void repairs_empty_and_duplicate_names_and_says_so() {
    Names names = Names.repaired(List.of("a", " ", "a", "b\n c", "a_2", "a"), 7);
    assertThat(names.names())
        .containsExactly("a", "column_2", "a_2", "b c", "a_2_2", "a_3", "column_7");
    assertThat(names.warnings())
        .containsExactly(
            Message.of("data.empty-names", 2),
            Message.of("data.duplicate-name", "a", 3, "a_2"),
            Message.of("data.duplicate-name", "a_2", 5, "a_2_2"),
            Message.of("data.duplicate-name", "a", 6, "a_3"));
  }

  @Test
  void gives_the_first_column_of_a_file_of_r_its_name() {
    Layout layout = Layout.of(List.of("x", "y"), 3, true);
    assertThat(layout.names()).containsExactly("column_1", "x", "y");
    assertThat(Layout.of(List.of("x", "y"), 3, false).names())
        .containsExactly("x", "y", "column_3");
  }

  @Test
  void knows_the_names_of_ids() {
    assertThat(
            List.of(
                "id",
                "ID",
                "customerId",
                "order_id",
                "Customer ID",
                "pageid",
                "Row Nr",
                "user-key",
                "订单编号"))
        .allMatch(IdRule::named);
    assertThat(
            List.of(
                "paid", "acid", "width", "humidity", "number of rooms", "keyboard", "idea", "no2"))
        .noneMatch(IdRule::named);
  }
}
