// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.model.Predictions;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConfusionMatrixTest {

  private final Predictions predictions = Cases.binary(0.1, 0.6, 0.5, 0.9, 0.2);
  private final Actual.Labels actual = Cases.there(0, 0, 1, 1, 1);

  @Test
  void it_counts_and_knows_its_rows() {
    ConfusionMatrix matrix = ConfusionMatrix.of(predictions, actual);
    assertThat(matrix)
        .isEqualTo(
            new ConfusionMatrix(List.of("no", "yes"), Ints.of(1, 1, 2, 1), Ints.of(0, 1, 2, 3, 2)));
    assertThat(matrix.rows(1, 0)).containsExactly(2, 4);
    assertThat(matrix.share(1, 0)).isEqualTo(2.0 / 3);
    assertThat(matrix.actualCount(1)).isEqualTo(3);
    assertThat(matrix.predictedCount(1)).isEqualTo(2);
  }

  @Test
  void a_threshold_takes_rows_that_have_just_that_probability() {
    assertThat(ConfusionMatrix.at(0.5, predictions, actual).counts())
        .isEqualTo(Ints.of(1, 1, 1, 2));
    assertThat(ConfusionMatrix.at(2, predictions, actual).counts()).isEqualTo(Ints.of(2, 0, 3, 0));
  }

  @Test
  void its_metrics_are_those_of_the_labels() {
    Metrics metrics = ConfusionMatrix.at(0.5, predictions, actual).metrics();
    assertThat(metrics.value(Metric.ACCURACY)).hasValue(0.6);
    assertThat(metrics.value(Metric.PRECISION)).hasValue(2.0 / 3);
    assertThat(metrics.value(Metric.RECALL)).hasValue(2.0 / 3);
    assertThat(metrics.value(Metric.ROC_AUC)).isEmpty();
    assertThat(ConfusionMatrix.of(predictions, actual).metrics().value(Metric.MCC))
        .isEqualTo(Metric.MCC.of(predictions, actual));
  }

  @Test
  void a_label_without_rows_has_no_shares() {
    ConfusionMatrix matrix = ConfusionMatrix.of(Cases.binary(0.1), Cases.there(0));
    assertThat(matrix.share(1, 0)).isZero();
  }

  @Test
  void numbers_have_none() {
    assertThatThrownBy(() -> ConfusionMatrix.of(Cases.numbers(1), actual))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
