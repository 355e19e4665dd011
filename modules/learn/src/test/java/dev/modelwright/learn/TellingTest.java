// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.base.Message;
import dev.modelwright.model.Matrix;
import dev.modelwright.model.Target;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How well one column tells the target, and what is said of it after training. */
class TellingTest {

  @Test
  void telling_leaves_the_row_itself_out() {
    double[] y = IntStream.range(0, 40).mapToDouble(i -> i % 2).toArray();
    int[] own = IntStream.range(0, 40).toArray();
    int[] same = IntStream.range(0, 40).map(i -> i % 2).toArray();
    assertThat(Telling.labels(own, 40, y, 2).gain()).isNotPositive();
    assertThat(Telling.labels(same, 2, y, 2)).isEqualTo(new Telling(1, 0, 40));
    assertThat(Telling.numbers(own, 40, y).gain()).isNotPositive();
    assertThat(Telling.numbers(same, 2, y).gain()).isEqualTo(1);
  }

  @Test
  void telling_by_one_cut_counts_what_is_wrong() {
    double[] x = IntStream.range(0, 40).mapToDouble(i -> i).toArray();
    double[] y = IntStream.range(0, 40).mapToDouble(i -> i < 20 ? 0 : i == 30 ? 0 : 1).toArray();
    assertThat(Telling.labels(x, IntStream.range(0, 40).toArray(), y, 2))
        .isEqualTo(new Telling(18.0 / 19, 1, 40));
  }

  /** A feature of 2000 rows of which every fourth has the second label. */
  private static List<Message> giveaways(IntToDoubleFunction feature) {
    double[] x = IntStream.range(0, 2000).mapToDouble(feature).toArray();
    double[] y = IntStream.range(0, 2000).mapToDouble(i -> i % 4 == 0 ? 1 : 0).toArray();
    return Giveaways.in(
        new TrainingSet(
            new Matrix(List.of("x"), 2000, x),
            y,
            new Target.Label("t", List.of("no", "yes")),
            Optional.empty()));
  }

  @Test
  void a_feature_that_is_wrong_in_one_of_a_hundred_of_the_rarer_rows_gives_the_label_away() {
    assertThat(giveaways(i -> i % 4 == 0 && i >= 20 ? 7 : 3)).hasSize(1);
    assertThat(giveaways(i -> i % 4 == 0 && i >= 24 ? 7 : 3)).isEmpty();
  }

  @Test
  void a_feature_of_many_values_gives_nothing_away() {
    assertThat(giveaways(i -> i)).isEmpty();
    assertThat(giveaways(i -> i % 4 == 0 ? i : 3)).isEmpty();
  }

  @Test
  void missing_values_are_a_value_of_their_own() {
    assertThat(giveaways(i -> i % 4 == 0 ? Double.NaN : 3)).hasSize(1);
  }
}
