// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.serve;

import dev.modelwright.model.Predictions;
import dev.modelwright.model.Target;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * Answers of the TensorFlow Serving dialect. A number is the model's only output; classes have two,
 * {@code label} and {@code probabilities}.
 */
final class TensorFlowReplies {

  private TensorFlowReplies() {}

  /** {@code {"predictions":[…]}}: numbers, or objects of the two outputs. */
  static Reply byRow(Predictions answers) {
    return scored(
        answers,
        "predictions",
        json -> {
          json.writeStartArray();
          for (int row = 0; row < answers.rows(); row++) {
            prediction(json, answers, row);
          }
          json.writeEndArray();
        });
  }

  private static void prediction(JsonGenerator json, Predictions answers, int row) {
    switch (answers.target()) {
      case Target.Number number -> number(json, answers.value(row));
      case Target.Label label -> {
        json.writeStartObject();
        json.writeStringProperty("label", label.labels().get(answers.labelIndex(row)));
        json.writeName("probabilities");
        probabilities(json, answers, row);
        json.writeEndObject();
      }
    }
  }

  /** {@code {"outputs":…}}: a list of numbers, or an object of the two outputs. */
  static Reply byColumn(Predictions answers) {
    return scored(
        answers,
        "outputs",
        json -> {
          switch (answers.target()) {
            case Target.Number number -> numbers(json, answers);
            case Target.Label label -> {
              json.writeStartObject();
              json.writeName("label");
              json.writeStartArray();
              answers.texts().forEach(json::writeString);
              json.writeEndArray();
              json.writeName("probabilities");
              json.writeStartArray();
              for (int row = 0; row < answers.rows(); row++) {
                probabilities(json, answers, row);
              }
              json.writeEndArray();
              json.writeEndObject();
            }
          }
        });
  }

  /** {@code {"results":[3.5,…]}}. */
  static Reply numbers(Predictions answers) {
    return scored(answers, "results", json -> numbers(json, answers));
  }

  /** {@code {"results":[[["label",0.9],…],…]}}. */
  static Reply classes(Predictions answers, List<String> labels) {
    return scored(
        answers,
        "results",
        json -> {
          json.writeStartArray();
          for (int row = 0; row < answers.rows(); row++) {
            json.writeStartArray();
            for (int k = 0; k < labels.size(); k++) {
              json.writeStartArray();
              json.writeString(labels.get(k));
              number(json, answers.probability(row, k));
              json.writeEndArray();
            }
            json.writeEndArray();
          }
          json.writeEndArray();
        });
  }

  /** The state of versions: whatever is there is available. */
  static Reply status(List<LiveModel> versions) {
    return Reply.json(
        Json.write(
            json -> {
              json.writeStartObject();
              json.writeName("model_version_status");
              json.writeStartArray();
              for (LiveModel model : versions) {
                json.writeStartObject();
                json.writeStringProperty("version", model.version());
                json.writeStringProperty("state", "AVAILABLE");
                json.writeName("status");
                json.writeStartObject();
                json.writeStringProperty("error_code", "OK");
                json.writeStringProperty("error_message", "");
                json.writeEndObject();
                json.writeEndObject();
              }
              json.writeEndArray();
              json.writeEndObject();
            }));
  }

  static Reply metadata(LiveModel model) {
    return Reply.json(Json.write(json -> TensorFlowMetadata.write(json, model)));
  }

  private interface Value {
    void write(JsonGenerator json);
  }

  private static Reply scored(Predictions answers, String name, Value value) {
    byte[] body =
        Json.write(
            json -> {
              json.writeStartObject();
              json.writeName(name);
              value.write(json);
              json.writeEndObject();
            });
    return Reply.scored(body, answers.rows());
  }

  private static void numbers(JsonGenerator json, Predictions answers) {
    json.writeStartArray();
    for (int row = 0; row < answers.rows(); row++) {
      number(json, answers.value(row));
    }
    json.writeEndArray();
  }

  private static void probabilities(JsonGenerator json, Predictions answers, int row) {
    json.writeStartArray();
    for (int k = 0; k < answers.target().width(); k++) {
      number(json, answers.probability(row, k));
    }
    json.writeEndArray();
  }

  /** This dialect writes NaN and Infinity as bare words. */
  private static void number(JsonGenerator json, double value) {
    if (Double.isFinite(value)) {
      json.writeNumber(value);
    } else {
      json.writeRawValue(Double.toString(value));
    }
  }
}
