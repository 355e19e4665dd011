// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.serve;

import dev.modelwright.model.InputType;
import dev.modelwright.model.Target;
import tools.jackson.core.JsonGenerator;

/** The JSON form of TensorFlow Serving's GetModelMetadataResponse. */
final class TensorFlowMetadata {

  private TensorFlowMetadata() {}

  static void write(JsonGenerator json, LiveModel model) {
    json.writeStartObject();
    object(
        json,
        "model_spec",
        () -> {
          json.writeStringProperty("name", model.name());
          json.writeStringProperty("signature_name", "");
          json.writeStringProperty("version", model.version());
        });
    object(
        json,
        "metadata",
        () ->
            object(
                json,
                "signature_def",
                () ->
                    object(
                        json,
                        "signature_def",
                        () -> object(json, "serving_default", () -> signature(json, model)))));
    json.writeEndObject();
  }

  private static void signature(JsonGenerator json, LiveModel model) {
    object(
        json,
        "inputs",
        () -> {
          for (ColumnRule rule : model.admission().rules()) {
            boolean number = rule.column().type() == InputType.NUMBER;
            tensor(json, rule.column().name(), number ? "DT_DOUBLE" : "DT_STRING", 0);
          }
        });
    object(
        json,
        "outputs",
        () -> {
          switch (model.target()) {
            case Target.Number number -> tensor(json, "prediction", "DT_DOUBLE", 0);
            case Target.Label label -> {
              tensor(json, "label", "DT_STRING", 0);
              tensor(json, "probabilities", "DT_DOUBLE", label.width());
            }
          }
        });
    json.writeStringProperty("method_name", "tensorflow/serving/predict");
  }

  private static void tensor(JsonGenerator json, String name, String type, int width) {
    object(
        json,
        name,
        () -> {
          json.writeStringProperty("dtype", type);
          object(
              json,
              "tensor_shape",
              () -> {
                json.writeName("dim");
                json.writeStartArray();
                dimension(json, -1);
                if (width > 0) {
                  dimension(json, width);
                }
                json.writeEndArray();
                json.writeBooleanProperty("unknown_rank", false);
              });
          json.writeStringProperty("name", name + ":0");
        });
  }

  private static void dimension(JsonGenerator json, int size) {
    json.writeStartObject();
    json.writeStringProperty("size", Integer.toString(size));
    json.writeStringProperty("name", "");
    json.writeEndObject();
  }

  private static void object(JsonGenerator json, String name, Runnable inside) {
    json.writeName(name);
    json.writeStartObject();
    inside.run();
    json.writeEndObject();
  }
}
