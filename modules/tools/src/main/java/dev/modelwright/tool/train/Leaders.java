// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.train;

import dev.modelwright.actions.Run;
import dev.modelwright.evaluate.Interval;
import dev.modelwright.evaluate.Metric;
import dev.modelwright.evaluate.Metrics;
import dev.modelwright.model.Task;
import dev.modelwright.tool.session.Session;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/** The runs of the session that can be compared: of the open table, its target and the task. */
final class Leaders {

  private static final double MARGIN = 0.06;

  private final Session session;
  private final ReadOnlyObjectProperty<Optional<String>> target;
  private final ReadOnlyObjectProperty<Optional<Task>> task;
  private final FilteredList<Run> runs;

  Leaders(
      Session session,
      ReadOnlyObjectProperty<Optional<String>> target,
      ReadOnlyObjectProperty<Optional<Task>> task) {
    this.session = session;
    this.target = target;
    this.task = task;
    runs = new FilteredList<>(session.runs());
    filter();
    session.tableProperty().subscribe(table -> filter());
    target.subscribe(now -> filter());
    task.subscribe(now -> filter());
  }

  private void filter() {
    runs.setPredicate(this::comparable);
  }

  private boolean comparable(Run run) {
    boolean table =
        session
            .tableProperty()
            .get()
            .map(t -> t.dataset().source().sha256())
            .filter(run.dataset().source().sha256()::equals)
            .isPresent();
    return table
        && target.get().filter(run.plan().target()::equals).isPresent()
        && task.get().map(now -> now == run.trained().task()).orElse(true);
  }

  /** The runs that can be compared, oldest first. */
  ObservableList<Run> runs() {
    return runs;
  }

  /** All runs and those that are looked at. */
  Session session() {
    return session;
  }

  /** By which metric they are ranked; empty while the task is not known. */
  Optional<Metric> metric() {
    return task.get().map(Metrics::mainMetric);
  }

  /** A few other metrics of the task. */
  List<Metric> others() {
    return task.get()
        .map(
            now ->
                switch (now) {
                  case BINARY -> List.of(Metric.ACCURACY, Metric.F1, Metric.LOG_LOSS);
                  case MULTICLASS -> List.of(Metric.F1, Metric.ROC_AUC, Metric.LOG_LOSS);
                  case REGRESSION -> List.of(Metric.MAE, Metric.R2);
                })
        .orElse(List.of());
  }

  /** A run's value of a metric; NaN where it has none. */
  static double value(Run run, Metric metric) {
    return run.evaluation().metrics().value(metric).orElse(Double.NaN);
  }

  /** A run's interval of a metric. */
  static Optional<Interval> interval(Run run, Metric metric) {
    return run.evaluation().metrics().interval(metric);
  }

  /** The better run is the greater; of equals the newer. */
  Comparator<Run> byMerit() {
    return (a, b) -> {
      int order = metric().map(metric -> compare(a, b, metric)).orElse(0);
      return order != 0 ? order : Integer.compare(a.number(), b.number());
    };
  }

  private static int compare(Run a, Run b, Metric metric) {
    double first = value(a, metric);
    double second = value(b, metric);
    if (Double.isNaN(first) || Double.isNaN(second)) {
      return Boolean.compare(!Double.isNaN(first), !Double.isNaN(second));
    }
    int order = Double.compare(first, second);
    return metric.higherIsBetter() ? order : -order;
  }

  /** The best run, where there are several. */
  Optional<Run> best() {
    return runs.size() < 2 ? Optional.empty() : runs.stream().max(byMerit());
  }

  /** An axis that holds the intervals of all runs. */
  Interval axis(Metric metric) {
    double[] ends =
        runs.stream().flatMapToDouble(run -> ends(run, metric)).filter(Double::isFinite).toArray();
    if (ends.length == 0) {
      return new Interval(0, 1);
    }
    double low = DoubleStream.of(ends).min().orElse(0);
    double high = DoubleStream.of(ends).max().orElse(1);
    double margin = high > low ? MARGIN * (high - low) : 1;
    return new Interval(low - margin, high + margin);
  }

  private static DoubleStream ends(Run run, Metric metric) {
    return interval(run, metric)
        .map(interval -> DoubleStream.of(interval.low(), interval.high()))
        .orElseGet(() -> DoubleStream.of(value(run, metric)));
  }
}
