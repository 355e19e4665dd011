// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.evaluate;

import dev.modelwright.model.Task;
import static dev.modelwright.evaluate.MetricUnit.NATS;
import static dev.modelwright.evaluate.MetricUnit.SCORE;
import static dev.modelwright.evaluate.MetricUnit.SHARE;
import static dev.modelwright.evaluate.MetricUnit.TARGET;
import static dev.modelwright.model.Task.BINARY;
import static dev.modelwright.model.Task.MULTICLASS;
import static dev.modelwright.model.Task.REGRESSION;

import dev.modelwright.base.Message;
import dev.modelwright.model.Predictions;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * A number that says how good answers are. Definitions are those of scikit-learn; where it is
 * undefined there (or infinite) it is absent here, never NaN. The messages {@link #label} and
 * {@link #help} say in words what each one is.
 *
 * <p>The rules for what is undefined: precision of two labels where the second is never said;
 * recall where it never occurs; F1 where neither; kappa where one label is all there is on both
 * sides; the area under the ROC curve unless every label occurs; average precision where the label
 * does not occur; MAPE where a truth is 0; R² of a single row. In macro and weighted means a label
 * without a precision or recall counts as 0, and labels that neither occur nor are said not at all.
 */
public enum Metric {
  /** Share of right answers. */
  ACCURACY(true, SHARE, Set.of(BINARY, MULTICLASS), counts(LabelCounts::accuracy)),
  /** Mean of the recalls of the labels that occur. */
  BALANCED_ACCURACY(true, SHARE, Set.of(BINARY, MULTICLASS), counts(LabelCounts::balancedAccuracy)),
  /** Share of right ones among those said to be the second label; macro mean of all labels. */
  PRECISION(true, SHARE, Set.of(BINARY, MULTICLASS), counts(LabelCounts::precision)),
  /** Share of those of the second label that were found; macro mean of all labels. */
  RECALL(true, SHARE, Set.of(BINARY, MULTICLASS), counts(LabelCounts::recall)),
  /** Harmonic mean of precision and recall; macro mean of all labels. */
  F1(true, SHARE, Set.of(BINARY, MULTICLASS), counts(LabelCounts::f1)),
  /** The labels' precisions, weighted by how often they occur. */
  PRECISION_WEIGHTED(
      true, SHARE, Set.of(MULTICLASS), counts(c -> c.weighted(LabelCounts::precisionOf))),
  /** The labels' recalls, weighted by how often they occur. */
  RECALL_WEIGHTED(true, SHARE, Set.of(MULTICLASS), counts(c -> c.weighted(LabelCounts::recallOf))),
  /** The labels' F1, weighted by how often they occur. */
  F1_WEIGHTED(true, SHARE, Set.of(MULTICLASS), counts(c -> c.weighted(LabelCounts::f1Of))),
  /** Matthews correlation coefficient. */
  MCC(true, SCORE, Set.of(BINARY, MULTICLASS), counts(LabelCounts::mcc)),
  /** Cohen's kappa. */
  KAPPA(true, SCORE, Set.of(BINARY, MULTICLASS), counts(LabelCounts::kappa)),
  /** Area under the ROC curve; one-vs-rest macro mean of all labels. */
  ROC_AUC(true, SHARE, Set.of(BINARY, MULTICLASS), labels(LabelMetrics::rocAuc)),
  /** Average precision; one-vs-rest macro mean of all labels. */
  PR_AUC(true, SHARE, Set.of(BINARY, MULTICLASS), labels(LabelMetrics::averagePrecision)),
  /** Mean of minus the logarithm of the true label's probability. */
  LOG_LOSS(false, NATS, Set.of(BINARY, MULTICLASS), labels(LabelMetrics::logLoss)),
  /** Mean squared error of the probabilities. */
  BRIER(false, SCORE, Set.of(BINARY, MULTICLASS), labels(LabelMetrics::brier)),
  /** Expected calibration error over 15 equally wide bins. */
  ECE(false, SHARE, Set.of(BINARY, MULTICLASS), labels(LabelMetrics::calibrationError)),
  /** Root of the mean squared error. */
  RMSE(false, TARGET, Set.of(REGRESSION), numbers(NumberMetrics::rmse)),
  /** Mean absolute error. */
  MAE(false, TARGET, Set.of(REGRESSION), numbers(NumberMetrics::mae)),
  /** Median absolute error. */
  MEDIAN_ABSOLUTE_ERROR(
      false, TARGET, Set.of(REGRESSION), numbers(NumberMetrics::medianAbsoluteError)),
  /** Mean absolute error relative to the truth. */
  MAPE(false, SHARE, Set.of(REGRESSION), numbers(NumberMetrics::mape)),
  /** Coefficient of determination. */
  R2(true, SCORE, Set.of(REGRESSION), numbers(NumberMetrics::r2)),
  /** Share of the truth's variance that is explained. */
  EXPLAINED_VARIANCE(true, SCORE, Set.of(REGRESSION), numbers(NumberMetrics::explainedVariance)),
  /** Largest absolute error. */
  MAX_ERROR(false, TARGET, Set.of(REGRESSION), numbers(NumberMetrics::maxError));

  private final boolean higherIsBetter;
  private final MetricUnit unit;
  private final Set<Task> tasks;
  private final ToDoubleFunction<Sample> formula;

  Metric(
      boolean higherIsBetter, MetricUnit unit, Set<Task> tasks, ToDoubleFunction<Sample> formula) {
    this.higherIsBetter = higherIsBetter;
    this.unit = unit;
    this.tasks = tasks;
    this.formula = formula;
  }

  private static ToDoubleFunction<Sample> counts(ToDoubleFunction<LabelCounts> formula) {
    return sample ->
        switch (sample) {
          case LabelSample s -> formula.applyAsDouble(s.counts());
          case LabelCounts c -> formula.applyAsDouble(c);
          case NumberSample s -> Double.NaN;
        };
  }

  private static ToDoubleFunction<Sample> labels(ToDoubleFunction<LabelSample> formula) {
    return sample -> sample instanceof LabelSample s ? formula.applyAsDouble(s) : Double.NaN;
  }

  private static ToDoubleFunction<Sample> numbers(ToDoubleFunction<NumberSample> formula) {
    return sample -> sample instanceof NumberSample s ? formula.applyAsDouble(s) : Double.NaN;
  }

  /** The metrics of a task, in the order of tables. */
  public static List<Metric> of(Task task) {
    return Arrays.stream(values()).filter(metric -> metric.tasks.contains(task)).toList();
  }

  /** The metric's value for answers and truth; absent where it is undefined. */
  public OptionalDouble of(Predictions predictions, Actual actual) {
    return of(JudgedRows.of(predictions, actual).whole());
  }

  OptionalDouble of(Sample sample) {
    double value = formula.applyAsDouble(sample);
    return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
  }

  /** Its name in files and commands, in snake_case: {@code roc_auc}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether more of it is better. */
  public boolean higherIsBetter() {
    return higherIsBetter;
  }

  /** What it is a number of. */
  public MetricUnit unit() {
    return unit;
  }

  /** The tasks that it is for. */
  public Set<Task> tasks() {
    return tasks;
  }

  /** Whether {@code a} is strictly better than {@code b}. */
  public boolean better(double a, double b) {
    return higherIsBetter ? a > b : a < b;
  }

  /** Its name for people. */
  public Message label() {
    return Message.of("evaluate.metric." + key() + ".name");
  }

  /** One sentence for people that says what it is, with its formula. */
  public Message help() {
    return Message.of("evaluate.metric." + key() + ".help");
  }
}
