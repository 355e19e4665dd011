// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.modelwright.base.JobContext;
import dev.modelwright.data.Dataset;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Measures of dependence against values that were computed by hand. */
class StatisticsTest {

  private static final double NONE = Double.NaN;

  private static double spearman(double[] x, double[] y) {
    return Statistics.spearman(new Ranked(x), new Ranked(y));
  }

  @Test
  void quantiles_are_linear_between_the_nearest() {
    double[] sorted = {1, 2, 4, 8};
    assertThat(Statistics.quantile(sorted, 0)).isEqualTo(1);
    assertThat(Statistics.quantile(sorted, 0.25)).isEqualTo(1.75);
    assertThat(Statistics.quantile(sorted, 0.5)).isEqualTo(3);
    assertThat(Statistics.quantile(sorted, 1)).isEqualTo(8);
  }

  @Test
  void spearman_without_ties_is_one_less_six_squared_distances() {
    // ranks 1 2 3 4 5 against 2 1 4 3 5: sum d² = 4, 1 - 6·4 / (5·24) = 0.8
    assertThat(spearman(new double[] {1, 3, 9, 27, 81}, new double[] {20, 10, 40, 30, 50}))
        .isCloseTo(0.8, within(1e-12));
  }

  @Test
  void spearman_gives_equal_numbers_their_mean_rank() {
    // ranks 1 2.5 2.5 4 against 1 3 2 4: 4.5 / sqrt(4.5 · 5)
    assertThat(spearman(new double[] {1, 2, 2, 3}, new double[] {10, 30, 20, 40}))
        .isCloseTo(4.5 / Math.sqrt(22.5), within(1e-12));
  }

  @Test
  void spearman_leaves_out_rows_in_which_one_is_missing() {
    assertThat(spearman(new double[] {1, NONE, 2, 3, 9}, new double[] {5, 0, 6, 7, NONE}))
        .isEqualTo(1);
    assertThat(spearman(new double[] {1, 1, 1}, new double[] {1, 2, 3})).isNaN();
  }

  @Property(tries = 200)
  void spearman_does_not_see_how_numbers_are_spaced(
      @ForAll @Size(12) List<@IntRange(min = -9, max = 9) Integer> some,
      @ForAll @Size(12) List<@IntRange(min = -9, max = 9) Integer> others) {
    double[] x = some.stream().mapToDouble(i -> i).toArray();
    double[] y = others.stream().mapToDouble(i -> i).toArray();
    double[] stretched = some.stream().mapToDouble(i -> -Math.exp(i)).toArray();
    double rho = spearman(x, y);
    double turned = spearman(stretched, y);
    assertThat(Double.isNaN(rho) || Math.abs(rho + turned) < 1e-9).isTrue();
  }

  @Test
  void correlation_ratio_is_the_root_of_the_explained_share() {
    // means 2 and 6 around 4: between 16, within 4, eta² = 16 / 20
    int[] codes = {0, 0, 1, 1, Codes.MISSING};
    assertThat(Statistics.correlationRatio(codes, 3, new double[] {1, 3, 5, 7, 99}))
        .isCloseTo(Math.sqrt(0.8), within(1e-12));
    assertThat(Statistics.correlationRatio(codes, 3, new double[] {2, 2, 2, 2, 9})).isNaN();
  }

  @Test
  void cramers_v_is_corrected_for_bias() {
    // 30 10 / 10 30: phi² = 0.25, corrected 0.25 - 1/79; both sides 2 - 1/79
    int[] x = IntStream.range(0, 80).map(i -> i / 40).toArray();
    int[] y = IntStream.range(0, 80).map(i -> i % 40 < 30 ? i / 40 : 1 - i / 40).toArray();
    assertThat(Statistics.cramersV(x, 2, y, 2))
        .isCloseTo(Math.sqrt((0.25 - 1 / 79.0) / (1 - 1 / 79.0)), within(1e-12));
  }

  @Test
  void cramers_v_is_one_for_the_same_and_zero_for_independent_columns() {
    int[] x = IntStream.range(0, 90).map(i -> i % 3).toArray();
    int[] y = IntStream.range(0, 90).map(i -> i / 3 % 2).toArray();
    assertThat(Statistics.cramersV(x, 3, x, 3)).isCloseTo(1, within(1e-12));
    assertThat(Statistics.cramersV(x, 3, y, 2)).isZero();
    assertThat(Statistics.cramersV(x, 3, new int[90], 1)).isNaN();
  }

  @Test
  void associations_are_symmetric_and_choose_the_measure_by_the_kinds() {
    Dataset table =
        Looked.table(
            "up,down,colour,shade",
            120,
            i -> i % 40 + "," + (40 - i % 40) / 2.0 + ",c" + i % 40 / 20 + ",s" + i % 40 / 20);
    Associations found =
        new Inspector()
            .inspect(table, java.util.Optional.empty(), JobContext.none())
            .associations();
    assertThat(found.columns()).containsExactly("up", "down", "colour", "shade");
    assertThat(found.rows()).isEqualTo(120);
    assertThat(found.at(0, 1)).isCloseTo(-1, within(1e-9));
    // halves of 0 … 39: between 100, total 133.25
    assertThat(found.at(0, 2)).isCloseTo(Math.sqrt(100 / 133.25), within(1e-9));
    assertThat(found.at(2, 0)).isEqualTo(found.at(0, 2));
    assertThat(found.at(2, 3)).isCloseTo(1, within(1e-9));
    assertThat(found.at(3, 3)).isEqualTo(1);
  }
}
