// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.deploy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A JSON value, as far as small answers and examples go. */
sealed interface Json {

  /** A text. */
  record Text(String value) implements Json {}

  /** A number, as it was written. */
  record Number(String written) implements Json {

    double value() {
      return Double.parseDouble(written);
    }
  }

  /** True or false. */
  record Truth(boolean value) implements Json {}

  /** Nothing. */
  record Null() implements Json {}

  /** A list. */
  record Items(List<Json> values) implements Json {

    /** Copies the list. */
    public Items {
      values = List.copyOf(values);
    }
  }

  /** An object; its fields keep their order. */
  record Fields(Map<String, Json> values) implements Json {

    /** Copies the map. */
    public Fields {
      values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
  }

  /** What a text says; empty where it is no JSON. */
  static Optional<Json> read(String text) {
    return new JsonReader(text).read();
  }

  /** A field of an object. */
  default Optional<Json> field(String name) {
    return this instanceof Fields(Map<String, Json> values)
        ? Optional.ofNullable(values.get(name))
        : Optional.empty();
  }

  /** A text as it stands in JSON, with its quotes. */
  static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> json.append("\\\"");
        case '\\' -> json.append("\\\\");
        case '\n' -> json.append("\\n");
        case '\r' -> json.append("\\r");
        case '\t' -> json.append("\\t");
        default -> json.append(c < ' ' ? "\\u%04x".formatted((int) c) : String.valueOf(c));
      }
    }
    return json.append('"').toString();
  }
}
