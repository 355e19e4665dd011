// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.data.Dataset;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HoldOutTest {

  private static TargetChoice labels(int rows) {
    Dataset dataset =
        new TestTable(rows)
            .category("t", i -> i < 2 ? "rare" : i % 10 == 9 ? null : "v" + i % 3)
            .number("x", i -> i)
            .dataset();
    return TargetChoice.of(dataset, "t");
  }

  @Test
  void every_row_with_a_target_is_in_exactly_one_part() {
    TargetChoice choice = labels(200);
    SplitRows rows = new HoldOut(0.3, 5).split(choice);
    int[] all =
        IntStream.concat(Arrays.stream(rows.train()), Arrays.stream(rows.test()))
            .sorted()
            .toArray();
    assertThat(all).isEqualTo(choice.rows());
    assertThat(rows.train()).isSorted();
    assertThat(rows.test()).isSorted();
  }

  @Test
  void labels_keep_their_shares_and_each_is_in_both_parts() {
    TargetChoice choice = labels(2000);
    SplitRows rows = new HoldOut(0.25, 5).split(choice);
    for (int label = 0; label < 4; label++) {
      long train = count(choice.at(rows.train()), label);
      long test = count(choice.at(rows.test()), label);
      assertThat(test).isEqualTo(Math.max(1, Math.round(0.25 * (train + test))));
      assertThat(train).isPositive();
    }
  }

  private static long count(double[] y, int label) {
    return Arrays.stream(y).filter(v -> v == label).count();
  }

  @Test
  void the_seed_decides() {
    TargetChoice choice = labels(200);
    assertThat(new HoldOut(0.3, 5).split(choice).test())
        .isEqualTo(new HoldOut(0.3, 5).split(choice).test())
        .isNotEqualTo(new HoldOut(0.3, 6).split(choice).test());
  }

  @Test
  void numbers_are_split_at_random_and_nothing_can_be_kept_back() {
    Dataset dataset = new TestTable(100).number("t", i -> i).number("x", i -> -i).dataset();
    TargetChoice choice = TargetChoice.of(dataset, "t");
    assertThat(new HoldOut(0.25, 1).split(choice).test()).hasSize(25);
    assertThat(new HoldOut(0, 1).split(choice).train()).hasSize(100);
    assertThat(new HoldOut(0, 1).split(choice).test()).isEmpty();
  }

  @Test
  void a_share_beyond_the_limits_is_refused() {
    assertThat(Said.by("test-share", () -> new HoldOut(1, 1).split(labels(50))))
        .isEqualTo("The share of rows for testing cannot be 1.0. Give a number from 0 to 0.9.");
    Said.by("test-share", () -> new HoldOut(Double.NaN, 1).split(labels(50)));
  }
}
