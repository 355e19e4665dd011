// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.evaluate;

import dev.modelwright.model.Task;
import dev.modelwright.base.JobContext;
import dev.modelwright.base.Message;
import dev.modelwright.model.Predictions;
import java.util.Map;
import java.util.stream.IntStream;

/** Judges answers for held-out rows. The same rows always get the same figures. */
public final class Evaluator {

  /** How many resamples the intervals rest on where nothing else is said. */
  public static final int RESAMPLES = 300;

  private static final long SEED = 42;
  private static final double BEFORE_INTERVALS = 0.2;

  private final Bootstrap bootstrap;

  /** An evaluator with the usual number of resamples. */
  public Evaluator() {
    this(RESAMPLES, SEED);
  }

  /**
   * An evaluator.
   *
   * @param resamples for the intervals; 0 for none
   */
  public Evaluator(int resamples, long seed) {
    bootstrap = new Bootstrap(resamples, seed);
  }

  /**
   * Metrics, intervals and curves of answers; row i of the one is row i of the other.
   *
   * @throws dev.modelwright.base.ProblemException if there are no rows, or an answer is no number
   * @throws dev.modelwright.base.CancelledException if the context is cancelled
   */
  public Evaluation evaluate(Predictions predictions, Actual actual, JobContext context) {
    context.progress(0, Message.of("evaluate.stage.metrics"));
    JudgedRows rows = JudgedRows.of(predictions, actual);
    Task task = Task.of(predictions.target());
    Sample whole = rows.whole();
    Map<Metric, Interval> intervals =
        bootstrap.intervals(rows, Metrics.withInterval(task), context.part(BEFORE_INTERVALS, 1));
    Metrics metrics = Metrics.of(task, whole, intervals);
    context.check();
    return switch (actual) {
      case Actual.Labels labels -> labels(predictions, labels, metrics, (LabelSample) whole);
      case Actual.Numbers numbers ->
          new RegressionEvaluation(
              predictions, numbers, metrics, ResidualPlot.of((NumberRows) rows));
    };
  }

  /** The same for some of the rows: a subgroup. */
  public Evaluation subgroup(Evaluation all, int[] rows, JobContext context) {
    return evaluate(Rows.select(all.predictions(), rows), all.actual().select(rows), context);
  }

  private static Evaluation labels(
      Predictions predictions, Actual.Labels actual, Metrics metrics, LabelSample whole) {
    ConfusionMatrix confusion = ConfusionMatrix.of(predictions, actual);
    CalibrationCurve.Binning binning = CalibrationCurve.Binning.QUANTILE;
    int bins = CalibrationCurve.BINS;
    if (whole.rows().labels() == 2) {
      return new BinaryEvaluation(
          predictions,
          actual,
          metrics,
          confusion,
          CalibrationCurve.of(predictions, actual, 1, binning, bins),
          BinaryCurves.of(whole, 1));
    }
    return new MulticlassEvaluation(
        predictions,
        actual,
        metrics,
        confusion,
        CalibrationCurve.ofConfidence(predictions, actual, binning, bins),
        IntStream.range(0, confusion.labels().size())
            .mapToObj(k -> LabelReport.of(confusion.labels().get(k), whole.counts(), k))
            .toList());
  }
}
