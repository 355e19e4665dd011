// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.data.Dataset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Copies of rows and of columns, against comparing each with each. */
class DuplicatesTest {

  /** A cell of a column of one of four sorts, the first two of nearly all different values. */
  private static String cell(int sort, Random random) {
    return switch (sort) {
      case 0 -> String.valueOf(random.nextInt(1_000_000) / 64.0);
      case 1 -> "t" + Integer.toString(random.nextInt(1_000_000), 36);
      case 2 -> List.of("red", "green", "").get(random.nextInt(3));
      default -> "2024-01-" + (10 + random.nextInt(9));
    };
  }

  private static List<String> rows(int count, List<Integer> sorts, int copies, Random random) {
    List<String> rows = new ArrayList<>();
    for (int row = 0; row < count; row++) {
      rows.add(String.join(",", sorts.stream().map(sort -> cell(sort, random)).toList()));
    }
    for (int copy = 0; copy < copies; copy++) {
      rows.set(random.nextInt(count), rows.get(random.nextInt(count)));
    }
    return rows;
  }

  @Property(tries = 60)
  void as_many_copies_as_by_comparing_each_row_with_each(
      @ForAll @IntRange(min = 40, max = 200) int count,
      @ForAll @IntRange(max = 3) int copies,
      @ForAll @IntRange(max = 1) int first,
      @ForAll @IntRange(max = 3) int second,
      @ForAll @IntRange(max = 9999) int seed) {
    List<String> rows = rows(count, List.of(first, second), copies, new Random(seed));
    Dataset table = Looked.table("a,b", count, rows::get);
    Set<String> seen = new HashSet<>();
    long again = rows.stream().filter(row -> !seen.add(row)).count();
    List<Finding> found = Looked.findings(table, "", FindingKind.DUPLICATE_ROWS);
    assertThat(found).hasSize(again > 0 ? 1 : 0);
    if (again > 0) {
      assertThat(found.getFirst().sentence().arguments().getFirst()).isEqualTo(again + "");
      int copy = Integer.parseInt(found.getFirst().sentence().arguments().get(2)) - 1;
      int earlier = Integer.parseInt(found.getFirst().sentence().arguments().get(3)) - 1;
      assertThat(rows.get(copy)).isEqualTo(rows.get(earlier));
      assertThat(earlier).isLessThan(copy);
    }
  }

  @Test
  void a_long_table_of_one_column_is_looked_through_too() {
    Dataset table = Looked.table("a", 12_000, i -> "t" + (i == 11_000 ? 70 : i));
    assertThat(Looked.findings(table, "", FindingKind.DUPLICATE_ROWS)).hasSize(1);
  }

  @Test
  void rows_that_are_the_same_by_chance_are_no_copies() {
    Random random = new Random(5);
    List<String> answers = rows(1000, List.of(2, 2, 2, 3), 0, random);
    assertThat(Looked.kinds(Looked.table("a,b,c,d", 1000, answers::get), ""))
        .doesNotContain(FindingKind.DUPLICATE_ROWS);
    Dataset prices =
        Looked.table("a,b", 1000, i -> Math.round(300 * random.nextGaussian()) + "," + i % 3);
    assertThat(Looked.kinds(prices, "")).doesNotContain(FindingKind.DUPLICATE_ROWS);
  }

  @Test
  void columns_that_agree_in_a_few_rows_are_not_called_the_same() {
    Dataset few = Looked.table("a,b", 60, i -> i == 7 || i == 9 ? "yes,5" : "no,0");
    assertThat(Looked.kinds(few, "")).doesNotContain(FindingKind.DUPLICATE_COLUMNS);
    Dataset many = Looked.table("a,b", 60, i -> i % 5 == 0 ? "yes,5" : "no,0");
    assertThat(Looked.kinds(many, "")).contains(FindingKind.DUPLICATE_COLUMNS);
  }

  @Test
  void a_number_and_its_square_do_not_say_the_same_but_metres_and_feet_do() {
    Dataset squares = Looked.table("a,b", 90, i -> i % 30 + "," + i % 30 * (i % 30));
    assertThat(Looked.kinds(squares, "")).doesNotContain(FindingKind.DUPLICATE_COLUMNS);
    Dataset feet = Looked.table("a,b", 90, i -> i % 30 + "," + 3.25 * (i % 30));
    assertThat(Looked.kinds(feet, "")).contains(FindingKind.DUPLICATE_COLUMNS);
    Dataset codes = Looked.table("a,b", 90, i -> i % 3 + "," + (i % 3) * (i % 3) * 7);
    assertThat(Looked.kinds(codes, "")).contains(FindingKind.DUPLICATE_COLUMNS);
  }

  @Test
  void of_many_same_columns_one_remedy_leaves_all_but_one() {
    Dataset table = Looked.table("a,b,c,d", 60, i -> (i + ",").repeat(3) + i % 7);
    Finding found = Looked.findings(table, "d", FindingKind.DUPLICATE_COLUMNS).getFirst();
    assertThat(found.remedies()).hasSize(1);
    assertThat(found.remedies().getFirst().apply(dev.modelwright.learn.Recipe.none()).steps())
        .hasSize(2);
  }
}
