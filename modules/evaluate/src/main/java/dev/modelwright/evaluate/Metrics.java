// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.evaluate;

import dev.modelwright.model.Task;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Metrics in the order of tables, with 95 % confidence intervals for some.
 *
 * @param values finite; a metric that is undefined for the rows is absent
 * @param intervals only of metrics that have a value
 */
public record Metrics(Map<Metric, Double> values, Map<Metric, Interval> intervals) {

  /** Copies the maps and checks that every number is finite. */
  public Metrics {
    values = ordered(values);
    intervals = ordered(intervals);
    if (!values.keySet().containsAll(intervals.keySet())
        || !values.values().stream().allMatch(Double::isFinite)) {
      throw new IllegalArgumentException("metrics " + values + " with intervals " + intervals);
    }
  }

  private static <V> Map<Metric, V> ordered(Map<Metric, V> map) {
    Map<Metric, V> copy = new EnumMap<>(Metric.class);
    copy.putAll(map);
    return Collections.unmodifiableMap(copy);
  }

  static Metrics of(Task task, Sample sample, Map<Metric, Interval> intervals) {
    Map<Metric, Double> values = new EnumMap<>(Metric.class);
    for (Metric metric : Metric.of(task)) {
      metric.of(sample).ifPresent(value -> values.put(metric, value));
    }
    return new Metrics(values, intervals);
  }

  /**
   * The metric by which models for a task are ranked. Two labels: the area under the ROC curve,
   * which needs no threshold and no balance of the labels. More labels: accuracy, because it is
   * always defined, is what people ask for, and does not hang on a few probabilities of 0 as the
   * logarithmic loss does. Numbers: the root mean squared error, in the target's unit, which is
   * what most learners minimise.
   */
  public static Metric mainMetric(Task task) {
    return switch (task) {
      case BINARY -> Metric.ROC_AUC;
      case MULTICLASS -> Metric.ACCURACY;
      case REGRESSION -> Metric.RMSE;
    };
  }

  /** The metrics that get an interval: those by which a model is chosen. */
  public static List<Metric> withInterval(Task task) {
    List<Metric> found =
        new ArrayList<>(
            switch (task) {
              case BINARY, MULTICLASS ->
                  List.of(
                      Metric.ACCURACY,
                      Metric.BALANCED_ACCURACY,
                      Metric.F1,
                      Metric.ROC_AUC,
                      Metric.LOG_LOSS,
                      Metric.BRIER);
              case REGRESSION -> List.of(Metric.RMSE, Metric.MAE, Metric.R2);
            });
    if (task == Task.BINARY) {
      found.add(Metric.PR_AUC);
    }
    return List.copyOf(found);
  }

  /** The value of a metric, if it is defined. */
  public OptionalDouble value(Metric metric) {
    Double value = values.get(metric);
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  /** The interval of a metric, if there is one. */
  public Optional<Interval> interval(Metric metric) {
    return Optional.ofNullable(intervals.get(metric));
  }
}
