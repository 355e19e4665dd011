// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class QuantilesProperties {

  @Property(tries = 500)
  void equal_those_of_the_sorted_numbers(@ForAll @Size(min = 1, max = 300) double[] numbers) {
    double[] finite = Arrays.stream(numbers).map(x -> Double.isFinite(x) ? x / 4 : 0).toArray();
    double[] sorted = finite.clone();
    Arrays.sort(sorted);
    Quantiles quantiles = Quantiles.of(finite);
    for (double p : Quantiles.PROBABILITIES) {
      double rank = p * (sorted.length - 1);
      double low = sorted[(int) Math.floor(rank)];
      double high = sorted[(int) Math.ceil(rank)];
      assertThat(quantiles.at(p)).isEqualTo(low + (rank - Math.floor(rank)) * (high - low));
    }
  }

  @Example
  void are_those_of_r() {
    // R: quantile(c(1, 2, 4, 8, 16), c(.1, .25, .5, .9)) gives 1.4 2.0 4.0 12.8
    Quantiles quantiles = Quantiles.of(new double[] {16, 1, 8, 2, 4});
    assertThat(quantiles.at(0.1)).isEqualTo(1.4);
    assertThat(quantiles.at(0.25)).isEqualTo(2);
    assertThat(quantiles.at(0.5)).isEqualTo(4);
    assertThat(quantiles.at(0.9)).isEqualTo(12.8);
    assertThatIllegalArgumentException().isThrownBy(() -> quantiles.at(0.33));
  }
}
