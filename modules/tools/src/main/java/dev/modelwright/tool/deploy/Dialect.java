// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.deploy;

import dev.modelwright.model.InputType;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** One of the server's ways of being asked. */
enum Dialect {
  /** One flat object, as tutorials build it with Flask. */
  PLAIN,
  /** TensorFlow Serving's REST interface. */
  TENSORFLOW,
  /** The Open Inference Protocol, version 2. */
  KSERVE;

  /** Its name in message codes. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Where a model is asked.
   *
   * @param main whether it is the model that answers without being named
   */
  String path(String model, boolean main) {
    return switch (this) {
      case PLAIN -> main ? "/predict" : "/predict/" + model;
      case TENSORFLOW -> "/v1/models/" + model + ":predict";
      case KSERVE -> "/v2/models/" + model + "/infer";
    };
  }

  /**
   * The body that asks for one row.
   *
   * @param nothing what stands for a missing value, {@code null} in JSON
   */
  String body(List<Cell> row, String nothing) {
    return switch (this) {
      case PLAIN -> flat(row, nothing, "");
      case TENSORFLOW -> "{\n  \"instances\": [" + flat(row, nothing, "  ") + "]\n}";
      case KSERVE ->
          row.stream()
              .map(cell -> tensor(cell, nothing))
              .collect(Collectors.joining(",\n    ", "{\n  \"inputs\": [\n    ", "\n  ]\n}"));
    };
  }

  private static String flat(List<Cell> row, String nothing, String indent) {
    return row.stream()
        .map(cell -> indent + "  " + Json.quoted(cell.name()) + ": " + cell.or(nothing))
        .collect(Collectors.joining(",\n", "{\n", "\n" + indent + "}"));
  }

  private static String tensor(Cell cell, String nothing) {
    String type = cell.type() == InputType.NUMBER ? "FP64" : "BYTES";
    return "{\"name\": %s, \"shape\": [1], \"datatype\": \"%s\", \"data\": [%s]}"
        .formatted(Json.quoted(cell.name()), type, cell.or(nothing));
  }
}
