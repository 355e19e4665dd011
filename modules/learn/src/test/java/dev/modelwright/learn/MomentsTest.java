// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MomentsTest {

  @Test
  void mean_and_deviation_leave_missing_values_out() {
    assertThat(Moments.of(new double[] {2, 4, Double.NaN, 4, 4, 5, 5, 7, 9}))
        .isEqualTo(new Moments(5, 2));
  }

  @Test
  void equal_values_have_no_deviation_whatever_they_are() {
    assertThat(Moments.of(new double[] {0.1, 0.1, 0.1})).isEqualTo(new Moments(0.1, 0));
    assertThat(Moments.of(new double[] {Double.NaN})).isEqualTo(new Moments(0, 0));
    assertThat(Moments.of(new double[0])).isEqualTo(new Moments(0, 0));
  }

  @Test
  void very_large_and_very_small_values_neither_overflow_nor_vanish() {
    Moments large = Moments.of(new double[] {-1.5e308, 1.5e308});
    assertThat(large.deviation() / 1.5e308).isCloseTo(1, within(1e-12));
    Moments small = Moments.of(new double[] {1e-300, 3e-300});
    assertThat(small.deviation() / 1e-300).isCloseTo(1, within(1e-12));
    assertThat(small.mean() / 2e-300).isCloseTo(1, within(1e-12));
  }

  @Test
  void a_large_mean_does_not_hide_a_small_deviation() {
    Moments moments = Moments.of(new double[] {1e9 + 1, 1e9 + 2, 1e9 + 3});
    assertThat(moments.deviation()).isCloseTo(Math.sqrt(2.0 / 3), within(1e-7));
  }
}
