// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.data.Dataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real tables: what must be found in them, and that honest ones are left in peace. */
class RealTablesTest {

  @Test
  void titanic_has_one_leak_and_two_columns_in_other_words() {
    Dataset titanic = Looked.shared("titanic.csv");
    assertThat(Looked.columns(titanic, "survived", FindingKind.LEAK)).containsExactly("alive");
    assertThat(Looked.columns(titanic, "survived", FindingKind.DUPLICATE_COLUMNS))
        .containsExactly("pclass", "class", "embarked", "embark_town");
    assertThat(Looked.columns(titanic, "survived", FindingKind.MANY_MISSING))
        .containsExactly("deck");
  }

  @Test
  void pima_has_zeros_where_no_living_being_has() {
    Dataset pima = Looked.shared("pima-indians-diabetes.csv");
    assertThat(Looked.columns(pima, "column_9", FindingKind.SENTINEL))
        .contains("column_2", "column_3", "column_4", "column_5", "column_6")
        .doesNotContain("column_1", "column_7", "column_8");
  }

  @Test
  void diamonds_have_no_stones_without_a_side() {
    assertThat(Looked.columns(Looked.shared("diamonds.csv"), "price", FindingKind.SENTINEL))
        .containsExactlyInAnyOrder("x", "y", "z");
  }

  @ParameterizedTest
  @CsvSource({
    "penguins.csv, species, 0",
    "tips.csv, tip, 1",
    "mpg.csv, mpg, 1",
    "pima-indians-diabetes.csv, column_9, 4",
    "adult-train.csv, column_15, 6",
    "german.csv, column_21, 3",
    "abalone.csv, column_9, 2",
    "breast-cancer-wisconsin.csv, column_10, 2",
    "diamonds.csv, price, 6",
    "winequality-white.csv, column_12, 4"
  })
  void honest_tables_have_no_leak_and_few_findings(String file, String target, int most) {
    Dataset table = Looked.shared(file);
    assertThat(Looked.kinds(table, target))
        .doesNotContain(FindingKind.LEAK)
        .hasSizeLessThanOrEqualTo(most);
  }
}
