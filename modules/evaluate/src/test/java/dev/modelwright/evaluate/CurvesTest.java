// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.modelwright.model.Doubles;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CurvesTest {

  private static final double INFINITY = Double.POSITIVE_INFINITY;

  private final BinaryCurves curves =
      BinaryCurves.of(Cases.binary(0.9, 0.8, 0.8, 0.3), Cases.there(1, 0, 1, 0), 1).orElseThrow();

  @Test
  void the_roc_curve_goes_through_every_threshold() {
    assertThat(curves.roc())
        .isEqualTo(
            new RocCurve(
                List.of(
                    new RocCurve.Point(INFINITY, 0, 0),
                    new RocCurve.Point(0.9, 0, 0.5),
                    new RocCurve.Point(0.8, 0.5, 1),
                    new RocCurve.Point(0.3, 1, 1)),
                0.875));
    assertThat(curves.roc().best().height()).isEqualTo(0.5);
  }

  @Test
  void the_precision_recall_curve_starts_with_nothing_taken() {
    assertThat(curves.precisionRecall())
        .isEqualTo(
            new PrecisionRecallCurve(
                List.of(
                    new PrecisionRecallCurve.Point(INFINITY, 0, 1),
                    new PrecisionRecallCurve.Point(0.9, 0.5, 1),
                    new PrecisionRecallCurve.Point(0.8, 1, 2.0 / 3),
                    new PrecisionRecallCurve.Point(0.3, 1, 0.5)),
                0.5 + 0.5 * (2.0 / 3),
                0.5));
  }

  @Test
  void gains_share_out_ties_evenly() {
    List<LiftGains.Point> points = curves.lift().points();
    assertThat(points).hasSize(100);
    assertThat(points.get(24)).isEqualTo(new LiftGains.Point(0.25, 0.5, 2));
    assertThat(points.get(49).gain()).isCloseTo(0.75, within(1e-15));
    assertThat(points.get(99)).isEqualTo(new LiftGains.Point(1, 1, 1));
    assertThat(curves.lift().baseRate()).isEqualTo(0.5);
  }

  @Test
  void a_long_precision_recall_curve_is_thinned() {
    SplittableRandom random = new SplittableRandom(5);
    double[] said = random.doubles(50_000).toArray();
    int[] there = random.ints(50_000, 0, 2).toArray();
    PrecisionRecallCurve curve =
        BinaryCurves.of(Cases.binary(said), Cases.there(there), 1).orElseThrow().precisionRecall();
    assertThat(curve.points()).hasSizeBetween(500, 1001);
    assertThat(curve.points().getLast().precision()).isEqualTo(curve.baseline());
  }

  @Test
  void calibration_of_confidence_asks_whether_the_said_label_is_right() {
    CalibrationCurve curve =
        CalibrationCurve.ofConfidence(
            Cases.labels(3, 0.8, 0.1, 0.1, 0.2, 0.7, 0.1, 0.1, 0.2, 0.7),
            Cases.there(0, 1, 0),
            CalibrationCurve.Binning.UNIFORM,
            2);
    assertThat(curve.bins()).hasSize(1);
    CalibrationCurve.Bin bin = curve.bins().getFirst();
    assertThat(bin.count()).isEqualTo(3);
    assertThat(bin.meanPredicted()).isCloseTo(2.2 / 3, within(1e-15));
    assertThat(bin.observed()).isEqualTo(2.0 / 3);
    assertThat(bin.band()).isEqualTo(Interval.wilson(2, 3));
  }

  @Test
  void many_residuals_are_sampled_but_summed_up_whole() {
    SplittableRandom random = new SplittableRandom(3);
    double[] said = random.doubles(20_000).toArray();
    double[] there = random.doubles(20_000).toArray();
    ResidualPlot plot = ResidualPlot.of(new NumberRows(there, said));
    assertThat(plot.points()).hasSize(ResidualPlot.MOST).isEqualTo(again(there, said));
    assertThat(plot.points().stream().map(ResidualPlot.Point::row))
        .isSorted()
        .doesNotHaveDuplicates();
    assertThat(plot.residuals().counts().stream().sum()).isEqualTo(20_000);
    assertThat(plot.bands()).hasSize(20).allMatch(band -> band.count() == 1000);
    assertThat(plot.bands()).allMatch(b -> b.low() < b.median() && b.median() < b.high());
  }

  private static List<ResidualPlot.Point> again(double[] there, double[] said) {
    return ResidualPlot.of(new NumberRows(there, said)).points();
  }

  @Test
  void equal_answers_make_one_band_and_one_bin() {
    ResidualPlot plot = ResidualPlot.of(new NumberRows(new double[] {3, 3}, new double[] {1, 1}));
    assertThat(plot.bands()).containsExactly(new ResidualPlot.Band(2, 1, 2, 2, 2));
    assertThat(plot.residuals()).isEqualTo(new Histogram(Doubles.of(2, 2), Ints.of(2)));
  }

  @Test
  void a_histogram_holds_its_largest_number() {
    assertThat(Histogram.of(new double[] {0, 1, 2, 3, 4}, 2))
        .isEqualTo(new Histogram(Doubles.of(0, 2, 4), Ints.of(2, 3)));
  }
}
