// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.evaluate;

import dev.modelwright.model.Task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.modelwright.base.CancelledException;
import dev.modelwright.base.JobContext;
import dev.modelwright.base.Message;
import dev.modelwright.model.Predictions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class EvaluatorTest {

  private final Evaluator evaluator = new Evaluator();

  @Test
  void two_labels_get_everything() {
    Predictions predictions = Cases.binary(0.1, 0.4, 0.6, 0.9);
    BinaryEvaluation evaluation = binary(predictions, 0, 1, 0, 1);
    assertThat(evaluation.task()).isEqualTo(Task.BINARY);
    assertThat(evaluation.rows()).isEqualTo(4);
    assertThat(evaluation.metrics().values()).containsEntry(Metric.ACCURACY, 0.5);
    assertThat(evaluation.confusion().counts()).isEqualTo(Ints.of(1, 1, 1, 1));
    assertThat(evaluation.confusionAt(0.4).counts()).isEqualTo(Ints.of(1, 1, 0, 2));
    assertThat(evaluation.curves()).map(c -> c.roc().area()).contains(0.75);
    assertThat(evaluation.calibration().bins()).hasSize(4);
  }

  @Test
  void a_label_that_does_not_occur_leaves_no_curves_and_no_area() {
    BinaryEvaluation evaluation = binary(Cases.binary(0.1, 0.4), 0, 0);
    assertThat(evaluation.curves()).isEmpty();
    assertThat(evaluation.metrics().value(Metric.ROC_AUC)).isEmpty();
    assertThat(evaluation.metrics().interval(Metric.ROC_AUC)).isEmpty();
    assertThat(evaluation.metrics().interval(Metric.ACCURACY)).contains(new Interval(1, 1));
  }

  @Test
  void more_labels_get_a_report_each() {
    Predictions predictions = Cases.labels(3, 0.8, 0.1, 0.1, 0.2, 0.5, 0.3, 0.3, 0.5, 0.2);
    var evaluation =
        (MulticlassEvaluation)
            evaluator.evaluate(predictions, Cases.there(0, 1, 0), JobContext.none());
    assertThat(evaluation.labels())
        .containsExactly(
            report("A", 2, OptionalDouble.of(1), OptionalDouble.of(0.5), 2.0 / 3),
            report("B", 1, OptionalDouble.of(0.5), OptionalDouble.of(1), 2.0 / 3),
            new LabelReport(
                "C", 0, OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty()));
    assertThat(evaluation.curves(0)).map(c -> c.roc().area()).contains(1.0);
    assertThat(evaluation.curves(2)).isEmpty();
    assertThat(evaluation.confusion().labels()).containsExactly("A", "B", "C");
  }

  @Test
  void numbers_get_residuals() {
    var evaluation =
        (RegressionEvaluation)
            evaluator.evaluate(Cases.numbers(1, 2, 3), Cases.truth(1, 3, 3), JobContext.none());
    assertThat(evaluation.residuals().points())
        .containsExactly(
            new ResidualPlot.Point(0, 1, 1, 0),
            new ResidualPlot.Point(1, 2, 3, 1),
            new ResidualPlot.Point(2, 3, 3, 0));
    assertThat(evaluation.metrics().value(Metric.MAX_ERROR)).hasValue(1);
  }

  @Test
  void intervals_are_as_wide_as_theory_says() {
    SplittableRandom random = new SplittableRandom(1);
    double[] said = new double[2000];
    int[] there = new int[2000];
    for (int i = 0; i < said.length; i++) {
      there[i] = i % 2;
      said[i] = random.nextDouble() < 0.8 ? there[i] * 0.9 + 0.05 : 0.95 - there[i] * 0.9;
    }
    BinaryEvaluation evaluation = binary(Cases.binary(said), there);
    double accuracy = evaluation.metrics().value(Metric.ACCURACY).getAsDouble();
    Interval interval = evaluation.metrics().interval(Metric.ACCURACY).orElseThrow();
    double expected = 2 * 1.96 * Math.sqrt(accuracy * (1 - accuracy) / 2000);
    assertThat(interval.contains(accuracy)).isTrue();
    assertThat(interval.high() - interval.low()).isCloseTo(expected, within(0.15 * expected));
  }

  @Test
  void every_interval_is_of_a_metric_that_is_there_and_holds_it() {
    BinaryEvaluation evaluation =
        binary(Cases.binary(0.1, 0.6, 0.4, 0.9, 0.3, 0.8, 0.55, 0.2), 0, 0, 1, 1, 0, 1, 1, 0);
    Metrics metrics = evaluation.metrics();
    assertThat(metrics.intervals().keySet())
        .containsExactlyInAnyOrderElementsOf(Metrics.withInterval(Task.BINARY));
    metrics
        .intervals()
        .forEach((m, i) -> assertThat(i.contains(metrics.values().get(m))).as(m.key()).isTrue());
  }

  @Test
  void the_same_rows_get_the_same_intervals() {
    Predictions predictions = Cases.numbers(1, 2, 3, 4, 5);
    Actual truth = Cases.truth(1.5, 1.5, 3, 4.5, 4);
    Metrics first = evaluator.evaluate(predictions, truth, JobContext.none()).metrics();
    assertThat(evaluator.evaluate(predictions, truth, JobContext.none()).metrics())
        .isEqualTo(first);
    assertThat(new Evaluator(300, 7).evaluate(predictions, truth, JobContext.none()).metrics())
        .isNotEqualTo(first);
  }

  @Test
  void without_resamples_there_are_no_intervals() {
    Evaluator plain = new Evaluator(0, 1);
    Metrics metrics =
        plain.evaluate(Cases.numbers(1, 2), Cases.truth(1, 3), JobContext.none()).metrics();
    assertThat(metrics.intervals()).isEqualTo(Map.of());
    assertThat(metrics.value(Metric.MAE)).hasValue(0.5);
  }

  @Test
  void a_subgroup_is_judged_alone() {
    Evaluation all =
        evaluator.evaluate(Cases.numbers(1, 2, 9), Cases.truth(1, 3, 3), JobContext.none());
    Evaluation some = evaluator.subgroup(all, new int[] {0, 1}, JobContext.none());
    assertThat(some.rows()).isEqualTo(2);
    assertThat(some.metrics().value(Metric.MAE)).hasValue(0.5);
  }

  @Test
  void it_stops_when_cancelled_and_says_how_far_it_is() {
    List<Double> progress = new ArrayList<>();
    JobContext impatient =
        new JobContext() {
          @Override
          public void progress(double fraction, Message stage) {
            progress.add(fraction);
          }

          @Override
          public boolean cancelled() {
            return progress.size() > 10;
          }
        };
    assertThatThrownBy(() -> evaluator.evaluate(Cases.numbers(1, 2), Cases.truth(1, 3), impatient))
        .isInstanceOf(CancelledException.class);
    assertThat(progress).hasSize(11).isSorted().allMatch(f -> f >= 0 && f <= 1);
  }

  private BinaryEvaluation binary(Predictions predictions, int... there) {
    return (BinaryEvaluation)
        evaluator.evaluate(predictions, Cases.there(there), JobContext.none());
  }

  private static LabelReport report(
      String label, int rows, OptionalDouble precision, OptionalDouble recall, double f1) {
    return new LabelReport(label, rows, precision, recall, OptionalDouble.of(f1));
  }
}
