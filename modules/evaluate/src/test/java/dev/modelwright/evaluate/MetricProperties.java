// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.evaluate;

import dev.modelwright.model.Task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.modelwright.model.Predictions;
import java.util.Arrays;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class MetricProperties {

  @Property(tries = 200)
  void the_area_is_the_share_of_pairs_in_order(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 60) int rows) {
    Hold hold = hold(seed, rows, 8);
    double pairs = 0;
    double right = 0;
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < rows; j++) {
        if (hold.actual[i] == 1 && hold.actual[j] == 0) {
          pairs++;
          right += (Math.signum(hold.second[i] - hold.second[j]) + 1) / 2;
        }
      }
    }
    assertThat(Metric.ROC_AUC.of(hold.predictions(), hold.truth()).getAsDouble())
        .isCloseTo(right / pairs, within(1e-12));
  }

  @Property(tries = 200)
  void drawing_a_row_twice_is_having_it_twice(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 40) int rows) {
    Hold hold = hold(seed, rows, 5);
    SplittableRandom random = new SplittableRandom(~seed);
    int[] times = new int[rows];
    Arrays.setAll(times, i -> i < 2 ? 1 : random.nextInt(4));
    int[] positions = new int[Arrays.stream(times).sum()];
    int next = 0;
    for (int i = 0; i < rows; i++) {
      Arrays.fill(positions, next, next += times[i], i);
    }
    Sample drawn = JudgedRows.of(hold.predictions(), hold.truth()).sample(times);
    Predictions copied = Rows.select(hold.predictions(), positions);
    for (Metric metric : Metric.of(Task.BINARY)) {
      double expected = metric.of(copied, hold.truth().select(positions)).orElse(-9);
      assertThat(metric.of(drawn).orElse(-9)).as(metric.key()).isCloseTo(expected, within(1e-12));
    }
  }

  @Property(tries = 200)
  void drawing_a_number_twice_is_having_it_twice(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 40) int rows) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] said = random.doubles(rows).toArray();
    double[] there = random.doubles(rows).toArray();
    int[] times = new int[rows];
    Arrays.setAll(times, i -> i < 2 ? 1 : random.nextInt(4));
    int[] positions = new int[Arrays.stream(times).sum()];
    int next = 0;
    for (int i = 0; i < rows; i++) {
      Arrays.fill(positions, next, next += times[i], i);
    }
    Sample drawn = JudgedRows.of(Cases.numbers(said), Cases.truth(there)).sample(times);
    Predictions copied = Rows.select(Cases.numbers(said), positions);
    for (Metric metric : Metric.of(Task.REGRESSION)) {
      double expected = metric.of(copied, Cases.truth(there).select(positions)).orElse(-9);
      assertThat(metric.of(drawn).orElse(-9)).as(metric.key()).isCloseTo(expected, within(1e-9));
    }
  }

  @Property(tries = 50)
  void a_thinned_curve_keeps_its_ends_its_best_point_and_its_shape(@ForAll long seed) {
    Hold hold = hold(seed, 20_000, Integer.MAX_VALUE);
    RocCurve roc = BinaryCurves.of(hold.predictions(), hold.truth(), 1).orElseThrow().roc();
    double area = 0;
    for (int i = 1; i < roc.points().size(); i++) {
      RocCurve.Point a = roc.points().get(i - 1);
      RocCurve.Point b = roc.points().get(i);
      assertThat(b.threshold()).isLessThan(a.threshold());
      area +=
          (b.falsePositiveRate() - a.falsePositiveRate())
              * (a.truePositiveRate() + b.truePositiveRate())
              / 2;
    }
    assertThat(roc.points()).hasSizeBetween(400, 1001);
    assertThat(area).isCloseTo(roc.area(), within(2e-4));
    RocCurve.Point end = roc.points().getLast();
    assertThat(new double[] {end.falsePositiveRate(), end.truePositiveRate()})
        .containsExactly(1, 1);
  }

  @SuppressWarnings("ArrayRecordComponent")
  private record Hold(double[] second, int[] actual) {
    Predictions predictions() {
      return Cases.binary(second);
    }

    Actual.Labels truth() {
      return new Actual.Labels(actual);
    }
  }

  /** Both labels occur; scores are ties where there are few levels. */
  private static Hold hold(long seed, int rows, int levels) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] second = new double[rows];
    int[] actual = new int[rows];
    for (int i = 0; i < rows; i++) {
      actual[i] = i < 2 ? i : random.nextInt(2);
      double raw = 0.3 * actual[i] + 0.7 * random.nextDouble();
      second[i] = levels == Integer.MAX_VALUE ? raw : Math.floor(raw * levels) / levels;
    }
    return new Hold(second, actual);
  }
}
