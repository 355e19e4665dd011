// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.evaluate;

import dev.modelwright.model.Task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.modelwright.model.Predictions;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Everything that scikit-learn computes too, beside its numbers. */
class ReferenceTest {

  private static final double TOLERANCE = 1e-12;

  /** One hold-out of reference.json; a metric that is undefined is null. */
  @SuppressWarnings("ArrayRecordComponent")
  record Case(
      String name,
      String task,
      int labels,
      double[] actual,
      double[] answers,
      Map<String, Double> metrics,
      Map<String, Map<String, double[]>> curves) {

    Predictions predictions() {
      return labels == 0
          ? Cases.numbers(answers)
          : new Predictions(Cases.letters(labels), actual.length, answers);
    }

    Actual truth() {
      return labels == 0 ? new Actual.Numbers(actual) : hits();
    }

    Actual.Labels hits() {
      return new Actual.Labels(Arrays.stream(actual).mapToInt(x -> (int) x).toArray());
    }

    @Override
    public String toString() {
      return task + ": " + name;
    }
  }

  static Stream<Case> cases() throws IOException {
    try (InputStream in = ReferenceTest.class.getResourceAsStream("reference.json")) {
      return Arrays.stream(JsonMapper.builder().build().readValue(in, Case[].class));
    }
  }

  static Stream<Case> curved() throws IOException {
    return cases().filter(c -> !c.curves().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void every_metric_agrees_with_scikit_learn_and_is_absent_where_that_is_undefined(Case reference) {
    Task task = Task.of(reference.predictions().target());
    assertThat(reference.metrics().keySet())
        .containsExactlyInAnyOrderElementsOf(Metric.of(task).stream().map(Metric::key).toList());
    for (Metric metric : Metric.of(task)) {
      Double expected = reference.metrics().get(metric.key());
      OptionalDouble value = metric.of(reference.predictions(), reference.truth());
      assertThat(value.isPresent()).as("%s is defined", metric).isEqualTo(expected != null);
      if (expected != null) {
        assertThat(value.getAsDouble())
            .as(metric.key())
            .isCloseTo(expected, within(TOLERANCE * Math.max(1, Math.abs(expected))));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("curved")
  void the_roc_curve_has_the_points_of_scikit_learn(Case reference) {
    BinaryCurves curves = curves(reference).orElseThrow();
    Map<String, double[]> expected = reference.curves().get("roc");
    Stream<RocCurve.Point> points = curves.roc().points().stream().skip(1);
    assertThat(points.toList())
        .satisfies(p -> close(p, RocCurve.Point::threshold, expected.get("thresholds")))
        .satisfies(p -> close(p, RocCurve.Point::falsePositiveRate, expected.get("fpr")))
        .satisfies(p -> close(p, RocCurve.Point::truePositiveRate, expected.get("tpr")));
  }

  @ParameterizedTest
  @MethodSource("curved")
  void the_precision_recall_curve_has_the_points_of_scikit_learn(Case reference) {
    BinaryCurves curves = curves(reference).orElseThrow();
    Map<String, double[]> expected = reference.curves().get("pr");
    var points = curves.precisionRecall().points().stream().skip(1).toList();
    assertThat(points)
        .satisfies(p -> close(p, PrecisionRecallCurve.Point::precision, expected.get("precision")))
        .satisfies(p -> close(p, PrecisionRecallCurve.Point::recall, expected.get("recall")));
  }

  @ParameterizedTest
  @MethodSource("curved")
  void calibration_has_the_bins_of_scikit_learn(Case reference) {
    for (CalibrationCurve.Binning binning : CalibrationCurve.Binning.values()) {
      Map<String, double[]> expected =
          reference.curves().get(binning.name().toLowerCase(java.util.Locale.ROOT));
      var bins =
          CalibrationCurve.of(reference.predictions(), reference.hits(), 1, binning, 10).bins();
      close(bins, CalibrationCurve.Bin::observed, expected.get("observed"));
      close(bins, CalibrationCurve.Bin::meanPredicted, expected.get("predicted"));
    }
  }

  @Test
  void there_are_cases_of_every_task() throws IOException {
    assertThat(cases().map(Case::task).distinct())
        .containsExactly("binary", "multiclass", "regression");
    assertThat(curved()).hasSizeGreaterThan(8);
  }

  private static Optional<BinaryCurves> curves(Case reference) {
    return BinaryCurves.of(reference.predictions(), reference.hits(), 1);
  }

  private static <P> void close(
      java.util.List<? extends P> points, ToDoubleFunction<P> part, double[] expected) {
    assertThat(points.stream().mapToDouble(part::applyAsDouble).toArray())
        .containsExactly(expected, within(TOLERANCE));
  }
}
