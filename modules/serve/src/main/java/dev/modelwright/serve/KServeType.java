// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.serve;

import java.util.Locale;
import tools.jackson.core.JsonToken;

/** What a V2 tensor may hold, as far as its JSON goes. */
enum KServeType {
  BOOL,
  INTEGER,
  REAL,
  BYTES;

  static KServeType of(String datatype) {
    return switch (datatype.toUpperCase(Locale.ROOT)) {
      case "BOOL" -> BOOL;
      case "INT8", "INT16", "INT32", "INT64", "UINT8", "UINT16", "UINT32", "UINT64" -> INTEGER;
      case "FP16", "FP32", "FP64" -> REAL;
      case "BYTES" -> BYTES;
      default -> throw Refusal.bad("There is no datatype " + Refusal.quote(datatype) + ".");
    };
  }

  /** Whether a value may stand in a tensor of this type; null may in any, as a missing value. */
  boolean admits(JsonToken token) {
    return token == JsonToken.VALUE_NULL
        || switch (this) {
          case BOOL -> token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE;
          case INTEGER -> token == JsonToken.VALUE_NUMBER_INT;
          case REAL -> token == JsonToken.VALUE_NUMBER_FLOAT || token == JsonToken.VALUE_NUMBER_INT;
          case BYTES -> token == JsonToken.VALUE_STRING;
        };
  }
}
