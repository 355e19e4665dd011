// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.actions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.base.JobContext;
import dev.modelwright.evaluate.Metric;
import dev.modelwright.export.ParityCheck;
import dev.modelwright.learn.TrainPlan;
import dev.modelwright.model.PipelineFile;
import dev.modelwright.testkit.Places;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JourneyTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir private Path out;

  @ParameterizedTest
  @CsvSource({
    "credit.csv, default, logistic",
    "credit.csv, default, tree",
    "clinical.csv, diagnosis, logistic",
    "driving.csv, manoeuvre, logistic",
    "driving.csv, manoeuvre, tree",
    "cars.csv, price, linear",
    "cars.csv, price, tree",
  })
  void the_journey_of_every_sample_ends_with_a_proved_and_measured_model(
      String sample, String target, String learner) throws IOException {
    Journey journey = journey(sample, target, learner);

    assertThat(journey.files())
        .extracting(file -> String.valueOf(file.getFileName()))
        .containsExactlyInAnyOrder(
            "model.mwm",
            "model.onnx",
            "model.pmml",
            "metrics.json",
            "parity.json",
            "latency.json",
            "report.html");
    assertThat(journey.files()).allSatisfy(file -> assertThat(file).isNotEmptyFile());
    assertThat(journey.parity().holds()).isTrue();
    assertThat(journey.parity().checks())
        .extracting(ParityCheck::runtime)
        .containsExactlyInAnyOrder("onnxruntime", "pmml", "server");
    assertThat(journey.load().totals().errors().total()).isZero();
    assertThat(new PipelineFile().read(out.resolve("model.mwm")))
        .isEqualTo(journey.run().pipeline());
  }

  @Test
  void the_model_beats_the_baseline() {
    Journey journey = journey("credit.csv", "default", "logistic");

    assertThat(value(journey.run(), Metric.ROC_AUC)).isGreaterThan(0.7);
    assertThat(value(journey.baseline(), Metric.ROC_AUC)).isEqualTo(0.5);
    assertThat(value(journey.run(), Metric.LOG_LOSS))
        .isLessThan(value(journey.baseline(), Metric.LOG_LOSS));
  }

  @Test
  void the_files_have_the_documented_form() throws IOException {
    journey("cars.csv", "price", "linear");

    JsonNode metrics = read("metrics.json");
    assertThat(metrics.path("task").asString()).isEqualTo("regression");
    assertThat(metrics.path("model").asString()).isEqualTo("linear");
    assertThat(metrics.path("rows_train").asInt()).isGreaterThan(1000);
    assertThat(metrics.path("metrics").path("rmse").isNumber()).isTrue();
    assertThat(metrics.path("metrics").path("r2").asDouble()).isBetween(0.5, 1.0);
    JsonNode parity = read("parity.json");
    assertThat(parity.path("rows").asInt()).isEqualTo(metrics.path("rows_test").asInt());
    assertThat(parity.path("checks")).hasSize(3);
    assertThat(parity.path("checks"))
        .allSatisfy(
            check -> {
              assertThat(check.path("max_abs_diff").isNumber()).isTrue();
              assertThat(check.path("label_mismatches").asInt(-1)).isZero();
            });
    JsonNode latency = read("latency.json");
    for (String key :
        new String[] {
          "target_rate",
          "achieved_rate",
          "requests",
          "errors",
          "p50_us",
          "p90_us",
          "p99_us",
          "p999_us",
          "max_us"
        }) {
      assertThat(latency.path(key).isNumber()).as(key).isTrue();
    }
    assertThat(latency.path("p50_us").asDouble()).isPositive();
    assertThat(latency.path("max_us").asDouble())
        .isGreaterThanOrEqualTo(latency.path("p50_us").asDouble());
  }

  @Test
  void the_report_loads_nothing_from_outside() throws IOException {
    journey("driving.csv", "manoeuvre", "tree");

    String report = Files.readString(out.resolve("report.html"));
    assertThat(report)
        .startsWith("<!DOCTYPE html>")
        .contains("<svg", "Proof of sameness", "manoeuvre")
        .doesNotContain(
            "<script", "<link", "src=", "@import", "url(", "[actions.", "actions.report");
    assertThat(report.replace("http://www.w3.org/2000/svg", "")).doesNotContain("http");
  }

  @Test
  void the_same_seed_gives_the_same_model() {
    Journey first = journey("credit.csv", "default", "tree");
    Journey second = journey("credit.csv", "default", "tree");

    assertThat(second.run().pipeline().predictor()).isEqualTo(first.run().pipeline().predictor());
    assertThat(second.run().pipeline().steps()).isEqualTo(first.run().pipeline().steps());
    assertThat(second.run().evaluation().metrics()).isEqualTo(first.run().evaluation().metrics());
  }

  private Journey journey(String sample, String target, String learner) {
    try (Actions actions = Bench.actions()) {
      return actions.execute(
          new Action.RunJourney(
              Places.sample(sample), TrainPlan.of(target, learner), out, Duration.ofMillis(300)),
          JobContext.none());
    }
  }

  private static double value(Run run, Metric metric) {
    return run.evaluation().metrics().value(metric).orElseThrow();
  }

  private JsonNode read(String name) {
    return JSON.readTree(out.resolve(name).toFile());
  }
}
