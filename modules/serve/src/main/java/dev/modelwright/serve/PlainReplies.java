// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.serve;

import dev.modelwright.model.Predictions;
import dev.modelwright.model.Target;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;

/** Answers of the plain dialect. */
final class PlainReplies {

  private PlainReplies() {}

  /** {@code {"prediction":…}}, with {@code "probabilities":{label:p}} for classes. */
  static Reply one(Predictions answers) {
    return Reply.scored(Json.write(json -> one(json, answers, 0)), 1);
  }

  /** {@code {"predictions":[…]}}, with {@code "probabilities":[{label:p},…]} for classes. */
  static Reply several(Predictions answers) {
    return Reply.scored(Json.write(json -> several(json, answers)), answers.rows());
  }

  /** One object a line; the writer parts root values by line ends. */
  static Reply lines(Predictions answers) {
    byte[] body =
        Json.write(
            json -> {
              for (int row = 0; row < answers.rows(); row++) {
                one(json, answers, row);
              }
              json.writeRaw('\n');
            });
    return new Reply(200, "application/x-ndjson", body, answers.rows());
  }

  /** A header {@code prediction[,probability_LABEL…]} and one line a row. */
  static Reply csv(Predictions answers) {
    StringBuilder csv = new StringBuilder("prediction");
    if (answers.target() instanceof Target.Label(String name, List<String> labels)) {
      labels.forEach(label -> csv.append(',').append(cell("probability_" + label)));
    }
    csv.append("\r\n");
    List<String> texts = answers.texts();
    for (int row = 0; row < answers.rows(); row++) {
      csv.append(cell(texts.get(row)));
      if (answers.target() instanceof Target.Label label) {
        for (int k = 0; k < label.width(); k++) {
          csv.append(',').append(answers.probability(row, k));
        }
      }
      csv.append("\r\n");
    }
    byte[] body = csv.toString().getBytes(StandardCharsets.UTF_8);
    return new Reply(200, "text/csv; charset=utf-8", body, answers.rows());
  }

  private static String cell(String text) {
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    return plain
        ? text
        : text.chars()
            .mapToObj(c -> c == '"' ? "\"\"" : Character.toString(c))
            .collect(Collectors.joining("", "\"", "\""));
  }

  private static void one(JsonGenerator json, Predictions answers, int row) {
    json.writeStartObject();
    json.writeName("prediction");
    value(json, answers, row);
    if (answers.target() instanceof Target.Label(String name, List<String> labels)) {
      json.writeName("probabilities");
      probabilities(json, answers, row, labels);
    }
    json.writeEndObject();
  }

  private static void several(JsonGenerator json, Predictions answers) {
    json.writeStartObject();
    json.writeName("predictions");
    json.writeStartArray();
    for (int row = 0; row < answers.rows(); row++) {
      value(json, answers, row);
    }
    json.writeEndArray();
    if (answers.target() instanceof Target.Label(String name, List<String> labels)) {
      json.writeName("probabilities");
      json.writeStartArray();
      for (int row = 0; row < answers.rows(); row++) {
        probabilities(json, answers, row, labels);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void value(JsonGenerator json, Predictions answers, int row) {
    switch (answers.target()) {
      case Target.Number number -> Json.number(json, answers.value(row));
      case Target.Label label -> json.writeString(label.labels().get(answers.labelIndex(row)));
    }
  }

  private static void probabilities(
      JsonGenerator json, Predictions answers, int row, List<String> labels) {
    json.writeStartObject();
    for (int k = 0; k < labels.size(); k++) {
      json.writeName(labels.get(k));
      Json.number(json, answers.probability(row, k));
    }
    json.writeEndObject();
  }
}
