// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.serve;

import dev.modelwright.model.InputType;
import dev.modelwright.model.Predictions;
import dev.modelwright.model.Target;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonGenerator;

/**
 * Answers of the V2 dialect: the output {@code prediction}, and for classes {@code probabilities}
 * of shape [rows, labels].
 */
final class KServeReplies {

  private static final String PREDICTION = "prediction";
  private static final String PROBABILITIES = "probabilities";

  private KServeReplies() {}

  static String checkOutput(String name, Target target) {
    List<String> known =
        switch (target) {
          case Target.Number number -> List.of(PREDICTION);
          case Target.Label label -> List.of(PREDICTION, PROBABILITIES);
        };
    if (!known.contains(name)) {
      throw Refusal.bad("Unknown output " + Refusal.quote(name) + "; there is " + known + ".");
    }
    return name;
  }

  static Reply answer(LiveModel model, KServeRequest request, Predictions answers) {
    byte[] body =
        Json.write(
            json -> {
              json.writeStartObject();
              json.writeStringProperty("model_name", model.name());
              json.writeStringProperty("model_version", model.version());
              request.id().ifPresent(id -> json.writeStringProperty("id", id));
              json.writeName("outputs");
              json.writeStartArray();
              outputs(json, request.wanted(), answers);
              json.writeEndArray();
              json.writeEndObject();
            });
    return Reply.scored(body, answers.rows());
  }

  private static void outputs(JsonGenerator json, Set<String> wanted, Predictions answers) {
    int rows = answers.rows();
    boolean all = wanted.isEmpty();
    switch (answers.target()) {
      case Target.Number number ->
          tensor(json, PREDICTION, "FP64", List.of(rows), () -> numbers(json, answers));
      case Target.Label label -> {
        if (all || wanted.contains(PREDICTION)) {
          List<Integer> shape = List.of(rows);
          tensor(
              json, PREDICTION, "BYTES", shape, () -> answers.texts().forEach(json::writeString));
        }
        if (all || wanted.contains(PROBABILITIES)) {
          List<Integer> shape = List.of(rows, label.width());
          tensor(json, PROBABILITIES, "FP64", shape, () -> numbers(json, answers));
        }
      }
    }
  }

  private static void numbers(JsonGenerator json, Predictions answers) {
    for (double value : answers.values()) {
      Json.number(json, value);
    }
  }

  private static void tensor(
      JsonGenerator json, String name, String type, List<Integer> shape, Runnable data) {
    json.writeStartObject();
    describe(json, name, type, shape);
    json.writeName("data");
    json.writeStartArray();
    data.run();
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void describe(JsonGenerator json, String name, String type, List<Integer> shape) {
    json.writeStringProperty("name", name);
    json.writeStringProperty("datatype", type);
    json.writeName("shape");
    json.writeStartArray();
    shape.forEach(json::writeNumber);
    json.writeEndArray();
  }

  static Reply server() {
    return Reply.json(
        "{\"name\":\"modelwright\",\"version\":\"" + Build.version() + "\",\"extensions\":[]}");
  }

  static Reply ready(LiveModel model, Reply server) {
    byte[] body =
        Json.write(
            json -> {
              json.writeStartObject();
              json.writeStringProperty("name", model.name());
              json.writeBooleanProperty("ready", server.status() == 200);
              json.writeEndObject();
            });
    return new Reply(server.status(), server.contentType(), body, 0);
  }

  static Reply model(LiveModel model, List<LiveModel> versions) {
    return Reply.json(
        Json.write(
            json -> {
              json.writeStartObject();
              json.writeStringProperty("name", model.name());
              json.writeName("versions");
              json.writeStartArray();
              versions.forEach(version -> json.writeString(version.version()));
              json.writeEndArray();
              json.writeStringProperty("platform", "onnx_onnxv1");
              json.writeName("inputs");
              json.writeStartArray();
              for (ColumnRule rule : model.admission().rules()) {
                boolean number = rule.column().type() == InputType.NUMBER;
                described(json, rule.column().name(), number ? "FP64" : "BYTES", List.of(-1));
              }
              json.writeEndArray();
              json.writeName("outputs");
              json.writeStartArray();
              outputs(json, model.target());
              json.writeEndArray();
              json.writeEndObject();
            }));
  }

  private static void outputs(JsonGenerator json, Target target) {
    switch (target) {
      case Target.Number number -> described(json, PREDICTION, "FP64", List.of(-1));
      case Target.Label label -> {
        described(json, PREDICTION, "BYTES", List.of(-1));
        described(json, PROBABILITIES, "FP64", List.of(-1, label.width()));
      }
    }
  }

  private static void described(JsonGenerator json, String name, String type, List<Integer> shape) {
    json.writeStartObject();
    describe(json, name, type, shape);
    json.writeEndObject();
  }
}
