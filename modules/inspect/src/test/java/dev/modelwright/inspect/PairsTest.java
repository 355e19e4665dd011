// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.modelwright.base.JobContext;
import dev.modelwright.base.ProblemException;
import dev.modelwright.data.Dataset;
import dev.modelwright.model.InputType;
import org.junit.jupiter.api.Test;

/** Two columns side by side, and where values are missing. */
class PairsTest {

  private static final Dataset TABLE =
      Looked.table(
          "a,b,group,kind",
          4000,
          i -> i % 100 + "," + (i == 5 ? "" : 2 * (i % 100) + 1) + ",g" + i % 4 + ",k" + i % 4 / 2);

  private static Pair pair(String x, String y) {
    return new Inspector().pair(TABLE, x, y, JobContext.none());
  }

  @Test
  void two_numbers_keep_a_sample_and_count_all_rows() {
    Pair.Numbers pair = (Pair.Numbers) pair("a", "b");
    assertThat(pair.rows()).isEqualTo(3999);
    assertThat(pair.xs().size()).isEqualTo(Pair.Numbers.MOST_POINTS);
    for (int i = 0; i < pair.xs().size(); i++) {
      assertThat(pair.ys().get(i)).isEqualTo(2 * pair.xs().get(i) + 1);
    }
    double counted = 0;
    for (int i = 0; i < pair.density().size(); i++) {
      counted += pair.density().get(i);
    }
    assertThat(counted).isEqualTo(3999);
    assertThat(pair.density().get(0)).isEqualTo(80); // 0 and 1 of 0 … 99 in the first of 64 cells
    assertThat(pair.pearson()).isCloseTo(1, within(1e-9));
    assertThat(pair.spearman()).isCloseTo(1, within(1e-9));
  }

  @Test
  void the_grid_reaches_to_numbers_that_are_not_in_the_sample() {
    Dataset table =
        Looked.table("a,b", 10_000, i -> (i == 7 ? -1000 : i % 10) + "," + (i == 8 ? 500 : i % 7));
    Pair.Numbers pair = (Pair.Numbers) new Inspector().pair(table, "a", "b", JobContext.none());
    assertThat(pair.xSpan()).isEqualTo(new Pair.Span(-1000, 9, InputType.NUMBER));
    assertThat(pair.ySpan()).isEqualTo(new Pair.Span(0, 500, InputType.NUMBER));
    assertThat(pair.density().get(0)).isEqualTo(1);
  }

  @Test
  void a_category_and_a_number_are_the_same_in_either_order() {
    Pair.Groups pair = (Pair.Groups) pair("a", "group");
    assertThat(pair).isEqualTo(pair("group", "a"));
    assertThat(pair.x()).isEqualTo("group");
    assertThat(pair.groups()).hasSize(4);
    Pair.Group first = pair.groups().getFirst(); // 0, 4 … 96, each forty times
    assertThat(first.level()).isEqualTo("g0");
    assertThat(first.rows()).isEqualTo(1000);
    assertThat(first.median()).isEqualTo(48);
    assertThat(first.lower()).isZero();
    assertThat(first.upper()).isEqualTo(96);
    assertThat(first.outliers().size()).isZero();
  }

  @Test
  void a_box_ends_one_and_a_half_ranges_from_its_quartiles() {
    Dataset table = Looked.table("x,y", 41, i -> "g" + i / 40 + "," + (i == 0 ? 500 : i % 10));
    Pair.Groups pair = (Pair.Groups) new Inspector().pair(table, "x", "y", JobContext.none());
    Pair.Group first = pair.groups().getFirst();
    assertThat(first.upper()).isEqualTo(9);
    assertThat(first.outliers().get(0)).isEqualTo(500);
  }

  @Test
  void two_categories_are_counted_against_each_other() {
    Pair.Levels pair = (Pair.Levels) pair("group", "kind");
    assertThat(pair.xLevels()).containsExactly("g0", "g1", "g2", "g3");
    assertThat(pair.yLevels()).containsExactly("k0", "k1");
    assertThat(pair.counts().get(0)).isEqualTo(1000);
    assertThat(pair.counts().get(4)).isZero();
    assertThat(pair.cramersV()).isCloseTo(1, within(1e-3));
  }

  @Test
  void a_column_that_is_not_there_is_a_problem() {
    assertThatThrownBy(() -> pair("a", "nowhere")).isInstanceOf(ProblemException.class);
  }

  @Test
  void missing_values_are_mapped_by_runs_of_rows() {
    Dataset table =
        Looked.table(
            "full,late,both,other",
            1000,
            i ->
                i % 7
                    + ","
                    + (i < 500 ? i % 5 : "")
                    + ","
                    + (i % 4 == 0 ? "" : "b")
                    + ","
                    + (i % 4 == 0 ? "" : i % 3));
    Missingness map = Looked.inspect(table, "").missingness();
    assertThat(map.columns()).containsExactly("late", "both", "other");
    assertThat(map.blocks()).isEqualTo(200);
    assertThat(map.at(0, 0)).isZero();
    assertThat(map.at(199, 0)).isEqualTo(1);
    assertThat(map.at(0, 1)).isEqualTo(0.4); // rows 0 and 4 of 0 … 4
    assertThat(map.together()).hasSize(1);
    Missingness.Together pair = map.together().getFirst();
    assertThat(pair.one() + pair.other() + pair.rows()).isEqualTo("bothother250");
    assertThat(pair.correlation()).isCloseTo(1, within(1e-9));
  }

  @Test
  void a_full_table_has_no_map() {
    Missingness map = Looked.inspect(Looked.table("a,b", 20, i -> i + ",x"), "").missingness();
    assertThat(map.columns()).isEmpty();
    assertThat(map.blocks()).isZero();
  }

  @Test
  void days_stay_days() {
    Dataset table =
        Looked.table("day,c,n", 40, i -> "2024-01-" + (10 + i % 20) + ",g" + i % 2 + "," + i);
    Pair.Numbers numbers =
        (Pair.Numbers) new Inspector().pair(table, "day", "n", JobContext.none());
    assertThat(numbers.xSpan().storage()).isEqualTo(InputType.DATE);
    assertThat(numbers.ySpan().storage()).isEqualTo(InputType.NUMBER);
    Pair.Groups groups = (Pair.Groups) new Inspector().pair(table, "c", "day", JobContext.none());
    assertThat(groups.storage()).isEqualTo(InputType.DATE);
  }
}
