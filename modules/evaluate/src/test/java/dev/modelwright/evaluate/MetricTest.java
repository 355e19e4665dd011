// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.evaluate;

import dev.modelwright.model.Task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.base.ProblemException;
import dev.modelwright.model.Predictions;
import org.junit.jupiter.api.Test;

class MetricTest {

  @Test
  void keys_are_the_names_of_the_file_form() {
    assertThat(Metric.of(Task.BINARY).stream().map(Metric::key))
        .containsExactly(
            "accuracy",
            "balanced_accuracy",
            "precision",
            "recall",
            "f1",
            "mcc",
            "kappa",
            "roc_auc",
            "pr_auc",
            "log_loss",
            "brier",
            "ece");
    assertThat(Metric.of(Task.REGRESSION).stream().map(Metric::key))
        .containsExactly(
            "rmse",
            "mae",
            "median_absolute_error",
            "mape",
            "r2",
            "explained_variance",
            "max_error");
  }

  @Test
  void the_area_counts_ties_as_half() {
    Predictions tied = Cases.binary(0.2, 0.5, 0.5, 0.9);
    assertThat(Metric.ROC_AUC.of(tied, Cases.there(0, 0, 1, 1))).hasValue(3.5 / 4);
  }

  @Test
  void zero_and_minus_zero_are_one_score() {
    Predictions zeros = Cases.binary(0.0, -0.0);
    assertThat(Metric.ROC_AUC.of(zeros, Cases.there(0, 1))).hasValue(0.5);
  }

  @Test
  void a_metric_of_another_task_is_absent() {
    assertThat(Metric.RMSE.of(Cases.binary(0.5), Cases.there(1))).isEmpty();
    assertThat(Metric.ACCURACY.of(Cases.numbers(1), Cases.truth(1))).isEmpty();
  }

  @Test
  void a_loss_is_better_when_it_is_lower() {
    assertThat(Metric.LOG_LOSS.better(0.1, 0.2)).isTrue();
    assertThat(Metric.ROC_AUC.better(0.1, 0.2)).isFalse();
    assertThat(Metric.ROC_AUC.better(0.2, 0.2)).isFalse();
  }

  @Test
  void every_task_is_ranked_by_one_of_its_metrics_which_has_an_interval() {
    for (Task task : Task.values()) {
      Metric main = Metrics.mainMetric(task);
      assertThat(main.tasks()).contains(task);
      assertThat(Metrics.withInterval(task)).contains(main).isSubsetOf(Metric.of(task));
    }
  }

  @Test
  void no_rows_are_a_problem() {
    assertThatThrownBy(() -> Metric.MAE.of(Cases.numbers(), Cases.truth()))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("no rows");
  }

  @Test
  void an_answer_that_is_no_number_is_a_problem_that_names_the_row() {
    assertThatThrownBy(() -> Metric.MAE.of(Cases.numbers(1, Double.NaN), Cases.truth(1, 2)))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("row 2");
    assertThatThrownBy(
            () -> Metric.BRIER.of(Cases.binary(0.1, 0.1, Double.NaN), Cases.there(0, 1, 1)))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("row 3");
  }

  @Test
  void a_truth_that_is_no_number_is_a_problem_that_names_the_row() {
    assertThatThrownBy(() -> Metric.MAE.of(Cases.numbers(1, 1), Cases.truth(1, Double.NaN)))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("amount")
        .hasMessageContaining("row 2");
  }

  @Test
  void truth_of_the_wrong_kind_or_length_is_refused() {
    assertThatThrownBy(() -> Metric.MAE.of(Cases.numbers(1), Cases.there(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Metric.F1.of(Cases.binary(1), Cases.truth(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Metric.F1.of(Cases.binary(1), Cases.there(1, 0)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Metric.F1.of(Cases.binary(1), Cases.there(2)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
