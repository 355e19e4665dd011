// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.evaluate;

import dev.modelwright.model.Task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.base.JobContext;
import dev.modelwright.base.ProblemException;
import dev.modelwright.evaluate.Comparison.Cell;
import dev.modelwright.evaluate.Comparison.Row;
import dev.modelwright.evaluate.Comparison.Run;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  @Test
  void the_best_of_each_column_is_marked() {
    Comparison comparison =
        Comparison.of(
            List.of(
                run("ols", Map.of(Metric.RMSE, 2.0, Metric.R2, 0.5, Metric.MAE, 1.0)),
                run("tree", Map.of(Metric.RMSE, 1.5, Metric.R2, 0.5)),
                run("forest", Map.of(Metric.RMSE, 1.5, Metric.R2, 0.5))));
    assertThat(comparison)
        .isEqualTo(
            new Comparison(
                List.of(Metric.RMSE, Metric.MAE, Metric.R2),
                List.of(
                    new Row("ols", List.of(cell(2.0, false), cell(1.0, false), cell(0.5, false))),
                    new Row("tree", List.of(cell(1.5, true), absent(), cell(0.5, false))),
                    new Row("forest", List.of(cell(1.5, true), absent(), cell(0.5, false))))));
  }

  @Test
  void runs_of_different_tasks_are_a_problem() {
    Evaluation evaluation =
        new Evaluator(0, 1).evaluate(Cases.binary(0.2), Cases.there(0), JobContext.none());
    assertThatThrownBy(
            () -> Comparison.of(List.of(run("ols", Map.of()), Run.of("tree", evaluation))))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("regression and binary");
  }

  @Test
  void no_runs_make_an_empty_table() {
    assertThat(Comparison.of(List.of())).isEqualTo(new Comparison(List.of(), List.of()));
  }

  private static Run run(String name, Map<Metric, Double> values) {
    return new Run(name, Task.REGRESSION, new Metrics(values, Map.of()));
  }

  private static Cell cell(double value, boolean best) {
    return new Cell(OptionalDouble.of(value), Optional.empty(), best);
  }

  private static Cell absent() {
    return new Cell(OptionalDouble.empty(), Optional.empty(), false);
  }
}
