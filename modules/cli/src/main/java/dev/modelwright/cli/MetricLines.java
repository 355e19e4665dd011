// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.cli;

import dev.modelwright.evaluate.Evaluation;
import dev.modelwright.evaluate.Interval;
import dev.modelwright.evaluate.Metric;
import java.util.Locale;
import java.util.OptionalDouble;

/** Metrics as lines of text. */
final class MetricLines {

  private MetricLines() {}

  static void print(Shell shell, Evaluation evaluation) {
    evaluation
        .metrics()
        .values()
        .forEach(
            (metric, value) ->
                shell.say(
                    "  %-22s %s%s", metric.key(), number(value), interval(evaluation, metric)));
  }

  static void print(Shell shell, Evaluation evaluation, Evaluation baseline) {
    evaluation
        .metrics()
        .values()
        .forEach(
            (metric, value) -> {
              OptionalDouble other = baseline.metrics().value(metric);
              String beside = other.isPresent() ? "   baseline " + number(other.getAsDouble()) : "";
              shell.say(
                  "  %-22s %s%s%s",
                  metric.key(), number(value), interval(evaluation, metric), beside);
            });
  }

  private static String interval(Evaluation evaluation, Metric metric) {
    return evaluation.metrics().interval(metric).map(MetricLines::text).orElse("");
  }

  private static String text(Interval interval) {
    return "  [" + number(interval.low()) + ", " + number(interval.high()) + "]";
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.4g", value);
  }
}
