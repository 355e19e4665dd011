// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.model.Batch;
import dev.modelwright.model.Pipeline;
import dev.modelwright.model.Scorer;
import dev.modelwright.model.Target;
import dev.modelwright.testkit.model.SamplePipelines;
import dev.modelwright.testkit.model.SampleRows;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * Every dialect answers every row as the reference scorer does, to the last bit: missing values,
 * unknown levels and extremes among them, one by one and together.
 */
class ReferenceEqualityTest {

  /** More than one block. */
  private static final int ROWS = 1100;

  private static final Map<String, Pipeline> PIPELINES =
      Map.of(
          "linear", SamplePipelines.linear(),
          "logistic", SamplePipelines.logistic(),
          "multinomial", SamplePipelines.multinomial(),
          "regression-tree", SamplePipelines.regressionTree(),
          "classification-tree", SamplePipelines.classificationTree(),
          "boosted", SamplePipelines.boosted(),
          "forest", SamplePipelines.forest(),
          "baseline", SamplePipelines.baseline(),
          "baseline-number", SamplePipelines.baselineNumber());

  private static TestServer server;

  @BeforeAll
  static void start() {
    server =
        TestServer.live(
            PIPELINES.entrySet().stream()
                .map(e -> TestModels.reference(e.getKey(), "1", e.getValue()))
                .toArray(LiveModel[]::new));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  static Set<String> names() {
    return PIPELINES.keySet();
  }

  @ParameterizedTest
  @MethodSource("names")
  void all_dialects_agree_with_the_reference(String name) {
    Pipeline pipeline = PIPELINES.get(name);
    Batch batch = SampleRows.hostile(pipeline.schema(), ROWS, name.hashCode());
    List<Double> reference = doubles(new Scorer(pipeline).score(batch).values());
    List<String> objects = new ArrayList<>();
    for (int row = 0; row < ROWS; row++) {
      objects.add(TestModels.object(TestModels.fields(batch, row)));
    }
    String list = "[" + String.join(",", objects) + "]";

    assertThat(plain(server.json("/predict/" + name, list).json(), pipeline.target()))
        .isEqualTo(reference);
    assertThat(lines(name, objects, pipeline.target())).isEqualTo(reference);
    assertThat(tensorFlow(name, "{\"instances\":" + list + "}", "predictions", pipeline.target()))
        .isEqualTo(reference);
    assertThat(kserve(name, batch)).isEqualTo(reference);
    assertThat(oneByOne(name, objects.subList(0, 60), pipeline.target()))
        .isEqualTo(reference.subList(0, 60 * pipeline.target().width()));
  }

  /** NaN is null in strict JSON, so both are compared as null. */
  private static List<Double> doubles(double[] values) {
    List<Double> all = new ArrayList<>();
    for (double value : values) {
      all.add(Double.isFinite(value) ? value : null);
    }
    return Collections.unmodifiableList(all);
  }

  private static Double number(JsonNode node) {
    return node.isNull() || !Double.isFinite(node.asDouble()) ? null : node.asDouble();
  }

  private static List<Double> plain(JsonNode answer, Target target) {
    List<Double> all = new ArrayList<>();
    JsonNode rows = answer.get(target instanceof Target.Number ? "predictions" : "probabilities");
    for (JsonNode row : rows) {
      addRow(all, row, target);
    }
    return all;
  }

  private static void addRow(List<Double> all, JsonNode row, Target target) {
    switch (target) {
      case Target.Number number -> all.add(number(row));
      case Target.Label label -> label.labels().forEach(l -> all.add(number(row.get(l))));
    }
  }

  private static List<Double> lines(String name, List<String> objects, Target target) {
    String body = String.join("\n", objects);
    List<Double> all = new ArrayList<>();
    server
        .post("/predict/" + name, "application/x-ndjson", body)
        .body()
        .lines()
        .forEach(line -> one(all, TestServer.parse(line), target));
    return all;
  }

  private static void one(List<Double> all, JsonNode answer, Target target) {
    boolean number = target instanceof Target.Number;
    addRow(all, answer.get(number ? "prediction" : "probabilities"), target);
  }

  private static List<Double> oneByOne(String name, List<String> objects, Target target) {
    List<Double> all = new ArrayList<>();
    objects.forEach(object -> one(all, server.json("/predict/" + name, object).json(), target));
    return all;
  }

  private static List<Double> tensorFlow(String name, String body, String key, Target target) {
    List<Double> all = new ArrayList<>();
    for (JsonNode row : server.json("/v1/models/" + name + ":predict", body).json().get(key)) {
      switch (target) {
        case Target.Number number -> all.add(number(row));
        case Target.Label label -> row.get("probabilities").forEach(p -> all.add(number(p)));
      }
    }
    return all;
  }

  private static List<Double> kserve(String name, Batch batch) {
    Set<String> tensors = new LinkedHashSet<>();
    batch.schema().columns().forEach(c -> tensors.add(tensor(c.name(), batch)));
    String body = "{\"inputs\":[" + String.join(",", tensors) + "]}";
    List<Double> all = new ArrayList<>();
    JsonNode outputs = server.json("/v2/models/" + name + "/infer", body).json().get("outputs");
    outputs.get(outputs.size() - 1).get("data").forEach(value -> all.add(number(value)));
    return all;
  }

  private static String tensor(String name, Batch batch) {
    boolean text = batch.schema().column(name).orElseThrow().type().isText();
    List<String> values = new ArrayList<>();
    for (int row = 0; row < batch.rows(); row++) {
      values.add(TestModels.fields(batch, row).getOrDefault(name, "null"));
    }
    return "{\"name\":%s,\"datatype\":\"%s\",\"shape\":[%d],\"data\":%s}"
        .formatted(TestModels.quoted(name), text ? "BYTES" : "FP64", batch.rows(), values);
  }
}
