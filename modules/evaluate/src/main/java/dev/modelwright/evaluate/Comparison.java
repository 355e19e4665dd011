// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.evaluate;

import dev.modelwright.model.Task;
import dev.modelwright.base.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Several runs side by side.
 *
 * @param columns the metrics that at least one run has, in the order of tables
 * @param rows one for each run, in the order given
 */
public record Comparison(List<Metric> columns, List<Row> rows) {

  /** Copies the lists. */
  public Comparison {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** One run to compare. */
  public record Run(String name, Task task, Metrics metrics) {

    /** A run by its evaluation. */
    public static Run of(String name, Evaluation evaluation) {
      return new Run(name, evaluation.task(), evaluation.metrics());
    }
  }

  /** One run's cells, one for each column. */
  public record Row(String name, List<Cell> cells) {

    /** Copies the cells. */
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * One figure.
   *
   * @param value absent where the metric is undefined
   * @param best whether no other run has a better one, and not all runs have the same
   */
  public record Cell(OptionalDouble value, Optional<Interval> interval, boolean best) {}

  /**
   * Compares runs.
   *
   * @throws dev.modelwright.base.ProblemException if they do not have one and the same task
   */
  public static Comparison of(List<Run> runs) {
    List<Task> tasks = runs.stream().map(Run::task).distinct().toList();
    if (tasks.size() > 1) {
      throw Problem.at("runs", "evaluate.different-tasks", tasks.get(0).word(), tasks.get(1).word())
          .exception();
    }
    List<Metric> columns =
        tasks.stream()
            .flatMap(task -> Metric.of(task).stream())
            .filter(m -> runs.stream().anyMatch(run -> run.metrics().value(m).isPresent()))
            .toList();
    List<Row> rows = new ArrayList<>();
    for (Run run : runs) {
      rows.add(
          new Row(run.name(), columns.stream().map(metric -> cell(metric, run, runs)).toList()));
    }
    return new Comparison(columns, rows);
  }

  private static Cell cell(Metric metric, Run run, List<Run> runs) {
    OptionalDouble value = run.metrics().value(metric);
    boolean best = value.isPresent() && best(metric, value.getAsDouble(), runs);
    return new Cell(value, run.metrics().interval(metric), best);
  }

  private static boolean best(Metric metric, double value, List<Run> runs) {
    double[] all =
        runs.stream()
            .map(run -> run.metrics().value(metric))
            .filter(OptionalDouble::isPresent)
            .mapToDouble(OptionalDouble::getAsDouble)
            .toArray();
    boolean differs = false;
    for (double other : all) {
      if (metric.better(other, value)) {
        return false;
      }
      differs |= other != value;
    }
    return differs;
  }
}
