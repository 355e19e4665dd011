// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreTest {

  private static double score(String text, char delimiter) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Cells cells = new Cells();
    new RowScanner(new Grammar(delimiter, '"', -1, false))
        .scan(bytes, 0, bytes.length, true, cells);
    return DialectScore.of(cells, bytes);
  }

  private static boolean clean(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return CellForm.clean(bytes, 0, bytes.length);
  }

  @Test
  void is_the_pattern_score_times_the_share_of_clean_cells() {
    assertThat(score("1,2,3\n4,5,6\n", ',')).isCloseTo(2.0 / 3, within(1e-12));
    // two widths, 3 and 2: (2/3 * 2/3 + 1/3 * 1/2) / 2
    assertThat(score("1,2,3\n4,5,6\n7,8\n", ',')).isCloseTo((4.0 / 9 + 1.0 / 6) / 2, within(1e-12));
    // one of four cells holds a sign that parts cells
    assertThat(score("a;b,2\n3,4\n", ',')).isCloseTo(0.5 * 3 / 4, within(1e-12));
  }

  @Test
  void is_low_where_rows_are_not_parted() {
    assertThat(score("a;b;c\nd;e;f\n", ',')).isLessThan(score("a;b;c\nd;e;f\n", ';'));
    assertThat(score("", ',')).isZero();
  }

  @Test
  void is_low_where_quoted_cells_ran_together() {
    assertThat(score("\"a\",\"b\"\n\"c\",\"d\"\n", ';')).isLessThan(0.1);
    assertThat(score("\"a\",\"b\"\n\"c\",\"d\"\n", ',')).isEqualTo(0.5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "12",
        "-1.5e-3",
        "1,234.5",
        "12%",
        "$5",
        "10:00:01",
        "2020-01-02 10:00",
        "Ann",
        "New York",
        "a-b_c",
        "me@there.org",
        "Größe",
        "北京",
        "x (y)"
      })
  void clean_cells_hold_one_value(String text) {
    assertThat(clean(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a;b", "a|b", "a\tb", "a,b", "\"a", "'a'", "1;2"})
  void other_cells_do_not(String text) {
    assertThat(clean(text)).isFalse();
  }
}
