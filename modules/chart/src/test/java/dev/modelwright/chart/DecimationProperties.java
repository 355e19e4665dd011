// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.chart;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecimationProperties {

  @Test
  void a_column_keeps_its_first_lowest_highest_and_last_point() {
    double[] xs = {0, 0.1, 0.2, 0.3, 0.4, 1.5};
    double[] ys = {5, 9, 6, 1, 4, 2};
    assertThat(Decimation.columns(xs, ys, 0, 10)).containsExactly(0, 1, 3, 4, 5);
  }

  @Test
  void five_thousand_points_become_at_most_four_for_each_column() {
    double[] xs = new double[5000];
    double[] ys = new double[5000];
    Arrays.setAll(xs, i -> i * 0.1);
    Arrays.setAll(ys, i -> Math.sin(i * 12.9898) * 100);
    assertThat(Decimation.columns(xs, ys, 0, 500).length).isBetween(1000, 2004);
  }

  @Test
  void nothing_becomes_nothing() {
    assertThat(Decimation.columns(new double[0], new double[0], 0, 10)).isEmpty();
  }

  @Property
  void extremes_are_never_lost(
      @ForAll @Size(min = 1, max = 400) List<@DoubleRange(min = -50, max = 50) Double> values) {
    double[] ys = values.stream().mapToDouble(v -> v).toArray();
    double[] xs = new double[ys.length];
    Arrays.setAll(xs, i -> i * 0.05);
    int[] kept = Decimation.columns(xs, ys, 0, 20);
    assertThat(kept).isSorted().doesNotHaveDuplicates().contains(0, ys.length - 1);
    assertThat(Arrays.stream(kept).mapToDouble(i -> ys[i]).max())
        .isEqualTo(Arrays.stream(ys).max());
    assertThat(Arrays.stream(kept).mapToDouble(i -> ys[i]).min())
        .isEqualTo(Arrays.stream(ys).min());
  }
}
