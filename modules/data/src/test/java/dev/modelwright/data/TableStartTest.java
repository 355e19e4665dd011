// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TableStartTest {

  private static TableStart start(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Cells cells = new Cells();
    new RowScanner(RowScannerProperties.COMMA).scan(bytes, 0, bytes.length, true, cells);
    return TableStart.find(cells, bytes);
  }

  private static final String TABLE = "a,b,c\n1,2,3\n4,5,6\n7,8,9\n";

  @Test
  void begins_at_once() {
    assertThat(start(TABLE)).isEqualTo(new TableStart(0, 1));
    assertThat(start(TABLE.substring(6))).isEqualTo(new TableStart(0, 0));
  }

  @Test
  void begins_after_lines_that_are_empty_lonely_or_of_another_width() {
    assertThat(start("\n\n" + TABLE)).isEqualTo(new TableStart(2, 1));
    assertThat(start("A title,,\n,,\n" + TABLE)).isEqualTo(new TableStart(2, 1));
    assertThat(start("one remark\nanother\n" + TABLE)).isEqualTo(new TableStart(2, 1));
    assertThat(start("w,x,y,z,and more\n" + TABLE)).isEqualTo(new TableStart(1, 1));
  }

  @Test
  void has_a_header_longer_or_shorter_than_its_rows() {
    assertThat(start("a,b,c,d,e\n1,2,3,4\n5,6,7,8\n9,1,2,3\n").preamble()).isZero();
    assertThat(start("a,b,c\nr1,1,2,3\nr2,4,5,6\nr3,7,8,9\n")).isEqualTo(new TableStart(0, 1));
  }

  @Test
  void sees_names_that_come_again_and_years_in_a_row() {
    String again =
        "name,town,note\n" + "x,y,z\n".repeat(15) + "name,town,note\n" + "u,v,w\n".repeat(15);
    assertThat(start(again)).isEqualTo(new TableStart(0, 1));
    assertThat(start("land,2001,2002,2003\nA,1.5,2.5,3.5\nB,4.5,5.5,6.5\n").headerRows())
        .isPositive();
  }

  @Test
  void takes_a_first_row_like_all_others_for_data() {
    assertThat(start("red,1\nblue,2\nred,3\n").headerRows()).isZero();
    assertThat(start("?,1\nx,2\ny,3\n").headerRows()).isZero();
    assertThat(start("2020-01-01,10:00\n2020-01-02,11:00\n").headerRows()).isZero();
  }
}
