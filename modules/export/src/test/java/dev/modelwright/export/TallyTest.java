// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.model.Predictions;
import dev.modelwright.model.Target;
import java.util.List;
import org.junit.jupiter.api.Test;

class TallyTest {

  private static final Target NUMBER = new Target.Number("y");
  private static final Target LABEL = new Target.Label("y", List.of("no", "yes"));

  @Test
  void differences_are_relative_to_the_larger_but_never_to_less_than_the_floor() {
    Comparison comparison =
        compare(NUMBER, 0.5, new double[] {100, 0.125, 3}, new double[] {101, 0.25, 3});
    assertThat(comparison)
        .isEqualTo(
            new Comparison(
                3,
                1,
                0.25,
                0,
                0,
                List.of(
                    new Difference(1, 0, 0.125, 0.25, 0.25),
                    new Difference(0, 0, 100, 101, 1.0 / 101))));
  }

  @Test
  void missing_for_missing_is_the_same_and_missing_for_a_number_is_not() {
    double nan = Double.NaN;
    assertThat(compare(NUMBER, 1, new double[] {nan}, new double[] {nan}).within(0)).isTrue();
    assertThat(compare(NUMBER, 1, new double[] {1}, new double[] {nan}).maxRelDiff()).isInfinite();
    assertThat(compare(NUMBER, 1, new double[] {nan}, new double[] {1}).maxRelDiff()).isInfinite();
  }

  @Test
  void infinities_are_the_same_only_with_the_same_sign() {
    double most = Double.POSITIVE_INFINITY;
    assertThat(compare(NUMBER, 1, new double[] {most}, new double[] {most}).within(0)).isTrue();
    assertThat(compare(NUMBER, 1, new double[] {most}, new double[] {-most}).maxRelDiff())
        .isInfinite();
  }

  @Test
  void labels_are_compared_even_where_probabilities_agree() {
    Tally tally = new Tally(1);
    Predictions same = new Predictions(LABEL, 2, new double[] {0.5, 0.5, 0.2, 0.8});
    tally.add(Answers.of(same), new Answers(same, List.of("yes", "yes")));
    assertThat(tally.comparison().labelMismatches()).isEqualTo(1);
    assertThat(tally.comparison().within(1)).isFalse();
  }

  @Test
  void a_missing_label_is_right_only_for_missing_probabilities() {
    Tally tally = new Tally(1);
    Predictions none = new Predictions(LABEL, 2, new double[] {Double.NaN, Double.NaN, 0.2, 0.8});
    tally.add(Answers.of(none), new Answers(none, List.of("", "")));
    assertThat(tally.comparison().labelMismatches()).isEqualTo(1);
  }

  @Test
  void only_the_ten_worst_are_kept_and_rows_go_on_counting() {
    Tally tally = new Tally(1e-6);
    for (int part = 0; part < 4; part++) {
      double[] got = new double[5];
      for (int i = 0; i < 5; i++) {
        got[i] = 1 + (part * 5 + i) / 100.0;
      }
      Predictions expected = new Predictions(NUMBER, 5, new double[] {1, 1, 1, 1, 1});
      tally.add(Answers.of(expected), Answers.of(new Predictions(NUMBER, 5, got)));
    }
    assertThat(tally.comparison().rows()).isEqualTo(20);
    assertThat(tally.comparison().worst())
        .extracting(Difference::row)
        .containsExactly(19, 18, 17, 16, 15, 14, 13, 12, 11, 10);
  }

  private static Comparison compare(Target target, double floor, double[] expected, double[] got) {
    Tally tally = new Tally(floor);
    int rows = expected.length / target.width();
    tally.add(
        Answers.of(new Predictions(target, rows, expected)),
        Answers.of(new Predictions(target, rows, got)));
    return tally.comparison();
  }
}
