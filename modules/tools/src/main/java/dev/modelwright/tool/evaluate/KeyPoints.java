// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.evaluate;

import dev.modelwright.actions.Run;
import dev.modelwright.base.Message;
import dev.modelwright.evaluate.BinaryCurves;
import dev.modelwright.evaluate.BinaryEvaluation;
import dev.modelwright.evaluate.CalibrationCurve;
import dev.modelwright.evaluate.LiftGains;
import dev.modelwright.evaluate.Metric;
import dev.modelwright.evaluate.MulticlassEvaluation;
import dev.modelwright.evaluate.PrecisionRecallCurve;
import dev.modelwright.evaluate.RegressionEvaluation;
import dev.modelwright.evaluate.RocCurve;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * The points of a curve that are asked for most, in numbers.
 *
 * @param name what the point is
 * @param values of each run; NaN where there is none
 */
record KeyPoints(Message name, List<Double> values) {

  /** Copies the list. */
  KeyPoints {
    values = List.copyOf(values);
  }

  /** The points of the picture; none where it has none, or where it shows every label. */
  static List<KeyPoints> of(Looking looking, CurveMemo memo) {
    List<Run> runs = looking.lineup().runs().stream().limit(EvaluateFigures.MOST).toList();
    boolean every = looking.labels().size() > 2 && looking.label() == Looking.ALL;
    if (runs.isEmpty() || (looking.picture().oneLabel() && every)) {
      return List.of();
    }
    return switch (looking.picture()) {
      case ROC -> curves(memo, looking, runs, rocRows());
      case PRECISION_RECALL -> curves(memo, looking, runs, precisionRows());
      case GAINS -> curves(memo, looking, runs, liftRows("gain", LiftGains.Point::gain));
      case LIFT -> curves(memo, looking, runs, liftRows("lift", LiftGains.Point::lift));
      case CALIBRATION -> calibration(runs);
      case CONFUSION, LABELS, AGAINST_ACTUAL, RESIDUALS, RESIDUAL_HISTOGRAM -> List.of();
    };
  }

  private record Row(Message name, ToDoubleFunction<BinaryCurves> value) {}

  private static Message name(String key, Object... arguments) {
    return Message.of("toolevaluate.point." + key, arguments);
  }

  private static List<Row> rocRows() {
    List<Row> rows = new ArrayList<>();
    rows.add(new Row(Metric.ROC_AUC.label(), curves -> curves.roc().area()));
    for (int percent : new int[] {1, 5, 10, 20, 50}) {
      rows.add(new Row(name("found", percent), curves -> found(curves.roc(), percent / 100.0)));
    }
    rows.add(new Row(name("gap"), curves -> curves.roc().best().height()));
    rows.add(new Row(name("gap-at"), KeyPoints::thresholdOfGap));
    return rows;
  }

  /** Nowhere, where the curve never leaves chance. */
  private static double thresholdOfGap(BinaryCurves curves) {
    double threshold = curves.roc().best().threshold();
    return Double.isFinite(threshold) ? threshold : Double.NaN;
  }

  private static List<Row> precisionRows() {
    List<Row> rows = new ArrayList<>();
    rows.add(new Row(Metric.PR_AUC.label(), curves -> curves.precisionRecall().averagePrecision()));
    rows.add(new Row(name("share"), curves -> curves.precisionRecall().baseline()));
    for (int percent : new int[] {10, 25, 50, 75, 90}) {
      rows.add(
          new Row(
              name("precision", percent),
              curves -> precision(curves.precisionRecall(), percent / 100.0)));
    }
    return rows;
  }

  private static List<Row> liftRows(String key, ToDoubleFunction<LiftGains.Point> value) {
    return Stream.of(1, 5, 10, 20, 30, 50)
        .map(
            percent ->
                new Row(
                    name(key, percent),
                    curves -> value.applyAsDouble(curves.lift().points().get(percent - 1))))
        .toList();
  }

  private static List<KeyPoints> curves(
      CurveMemo memo, Looking looking, List<Run> runs, List<Row> rows) {
    List<Optional<BinaryCurves>> curves =
        runs.stream().map(run -> memo.curves(run, looking.label())).toList();
    return rows.stream()
        .map(
            row ->
                new KeyPoints(
                    row.name(),
                    curves.stream()
                        .map(one -> one.map(row.value()::applyAsDouble).orElse(Double.NaN))
                        .toList()))
        .toList();
  }

  /** The height of the curve, as it is drawn, over a share of false alarms below 1. */
  private static double found(RocCurve curve, double alarms) {
    List<RocCurve.Point> points = curve.points();
    int last = 0;
    while (points.get(last + 1).falsePositiveRate() <= alarms) {
      last++;
    }
    RocCurve.Point from = points.get(last);
    RocCurve.Point to = points.get(last + 1);
    double part =
        (alarms - from.falsePositiveRate()) / (to.falsePositiveRate() - from.falsePositiveRate());
    return from.truePositiveRate() + part * (to.truePositiveRate() - from.truePositiveRate());
  }

  /** The best precision with at least that recall. */
  private static double precision(PrecisionRecallCurve curve, double recall) {
    return curve.points().stream()
        .filter(point -> point.recall() >= recall)
        .mapToDouble(PrecisionRecallCurve.Point::precision)
        .max()
        .orElse(Double.NaN);
  }

  private static List<KeyPoints> calibration(List<Run> runs) {
    return List.of(
        metric(runs, Metric.ECE),
        metric(runs, Metric.BRIER),
        metric(runs, Metric.LOG_LOSS),
        bins(runs, "said", bin -> bin.count() * bin.meanPredicted()),
        bins(runs, "seen", bin -> bin.count() * bin.observed()),
        new KeyPoints(name("farthest"), runs.stream().map(KeyPoints::farthest).toList()));
  }

  private static KeyPoints metric(List<Run> runs, Metric metric) {
    return new KeyPoints(
        metric.label(),
        runs.stream()
            .map(run -> run.evaluation().metrics().value(metric).orElse(Double.NaN))
            .toList());
  }

  /** A mean over all rows from the sums of the bins. */
  private static KeyPoints bins(
      List<Run> runs, String key, ToDoubleFunction<CalibrationCurve.Bin> sum) {
    return new KeyPoints(
        name(key),
        runs.stream()
            .map(
                run ->
                    calibration(run).bins().stream().mapToDouble(sum).sum()
                        / run.evaluation().rows())
            .toList());
  }

  private static double farthest(Run run) {
    return calibration(run).bins().stream()
        .mapToDouble(bin -> Math.abs(bin.observed() - bin.meanPredicted()))
        .max()
        .orElse(Double.NaN);
  }

  /** The calibration of a run that predicts labels. */
  static CalibrationCurve calibration(Run run) {
    return switch (run.evaluation()) {
      case BinaryEvaluation binary -> binary.calibration();
      case MulticlassEvaluation multiclass -> multiclass.calibration();
      case RegressionEvaluation regression ->
          throw new IllegalArgumentException("numbers have no calibration");
    };
  }
}
