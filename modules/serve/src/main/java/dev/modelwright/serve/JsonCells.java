// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.serve;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads JSON values into rows by their columns' rules. */
final class JsonCells {

  private JsonCells() {}

  /** Reads a flat object, on whose opening brace the reader stands, as one row. */
  static void row(JsonParser json, Admission admission, RawRows rows, int row) {
    for (String name = json.nextName(); name != null; name = json.nextName()) {
      ColumnRule rule = admission.field(name);
      json.nextToken();
      cell(json, rule, rows, row);
    }
  }

  /** Reads the value on which the reader stands. */
  static void cell(JsonParser json, ColumnRule rule, RawRows rows, int row) {
    JsonToken token = json.currentToken();
    switch (token) {
      case VALUE_NUMBER_FLOAT, VALUE_NUMBER_INT -> number(json, rule, rows, row);
      case VALUE_STRING -> rule.text(rows, row, json.getString());
      case VALUE_TRUE -> rule.bool(rows, row, true);
      case VALUE_FALSE -> rule.bool(rows, row, false);
      case VALUE_NULL -> {}
      case START_ARRAY -> throw rule.not("a list");
      default -> throw rule.not("an object");
    }
  }

  /**
   * Reads a value that TensorFlow clients may have put into lists of one, or as bytes in base64.
   */
  static void boxed(JsonParser json, ColumnRule rule, RawRows rows, int row) {
    JsonToken token = json.currentToken();
    if (token == JsonToken.START_ARRAY) {
      json.nextToken();
      boxed(json, rule, rows, row);
      if (json.nextToken() != JsonToken.END_ARRAY) {
        throw rule.not("a list of several values");
      }
    } else if (token == JsonToken.START_OBJECT) {
      bytes(json, rule, rows, row);
    } else {
      cell(json, rule, rows, row);
    }
  }

  private static void bytes(JsonParser json, ColumnRule rule, RawRows rows, int row) {
    if (!"b64".equals(json.nextName()) || json.nextToken() != JsonToken.VALUE_STRING) {
      throw rule.not("an object");
    }
    try {
      byte[] text = Base64.getDecoder().decode(json.getString());
      rule.text(rows, row, new String(text, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      throw rule.not("a text that is not base64");
    }
    if (json.nextToken() != JsonToken.END_OBJECT) {
      throw rule.not("an object");
    }
  }

  private static void number(JsonParser json, ColumnRule rule, RawRows rows, int row) {
    double value = json.getDoubleValue();
    if (Double.isInfinite(value) && !json.getString().contains("I")) {
      throw rule.not("a number beyond the range of double precision");
    }
    if (!Double.isNaN(value)) {
      rule.number(rows, row, value);
    }
  }
}
