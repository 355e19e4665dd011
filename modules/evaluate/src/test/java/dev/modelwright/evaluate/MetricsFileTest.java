// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.evaluate;

import dev.modelwright.model.Task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.base.JobContext;
import dev.modelwright.base.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MetricsFileTest {

  private final MetricsFile file = new MetricsFile();
  private final JsonMapper mapper = JsonMapper.builder().build();

  @Test
  void it_has_the_documented_form() {
    Metrics metrics =
        new Metrics(
            Map.of(Metric.R2, 0.5, Metric.RMSE, 1.25), Map.of(Metric.RMSE, new Interval(1, 1.5)));
    String json = file.json(new MetricsReport(Task.REGRESSION, "ols", 75, 25, metrics));
    assertThat(mapper.readTree(json))
        .isEqualTo(
            mapper.readTree(
                """
                {"task":"regression","model":"ols","rows_train":75,"rows_test":25,
                 "metrics":{"rmse":1.25,"r2":0.5},
                 "intervals":{"rmse":{"low":1.0,"high":1.5}}}
                """));
  }

  @Test
  void what_is_undefined_is_left_out(@TempDir Path folder) throws IOException {
    Evaluation evaluation =
        new Evaluator().evaluate(Cases.binary(0.2, 0.3), Cases.there(0, 0), JobContext.none());
    Path target = folder.resolve("metrics.json");
    file.write(MetricsReport.of("logistic", 6, evaluation), target);
    JsonNode read = mapper.readTree(Files.readString(target));
    assertThat(read.get("task").asString()).isEqualTo("binary");
    assertThat(read.get("rows_test").asInt()).isEqualTo(2);
    assertThat(read.get("metrics").has("roc_auc")).isFalse();
    assertThat(read.get("metrics").get("accuracy").asDouble()).isEqualTo(1);
    assertThat(Files.readString(target)).doesNotContain("NaN").doesNotContain("null");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(target);
    }
  }

  @Test
  void a_folder_that_is_not_there_is_a_problem(@TempDir Path folder) {
    MetricsReport report =
        new MetricsReport(Task.BINARY, "m", 1, 1, new Metrics(Map.of(), Map.of()));
    Path target = folder.resolve("nowhere").resolve("metrics.json");
    assertThatThrownBy(() -> file.write(report, target))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining(target.toString());
  }

  @Test
  void metrics_are_finite_and_intervals_belong_to_them() {
    assertThatThrownBy(() -> new Metrics(Map.of(Metric.R2, Double.NaN), Map.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Metrics(Map.of(), Map.of(Metric.R2, new Interval(0, 1))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
