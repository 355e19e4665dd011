// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.serve;

import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * JSON as the server reads and writes it: bounded depth, no key twice, NaN and Infinity allowed.
 */
final class Json {

  private static final int DEPTH = 32;
  private static final int NUMBER_LENGTH = 1000;
  private static final int NAME_LENGTH = 10_000;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
          .rootValueSeparator("\n")
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEPTH)
                  .maxNumberLength(NUMBER_LENGTH)
                  .maxNameLength(NAME_LENGTH)
                  .build())
          .build();

  private Json() {}

  /** Reads one value, standing on its first token. */
  interface Reader<T> {
    T read(JsonParser json);
  }

  /**
   * Reads a whole body, which must hold one value and nothing behind it.
   *
   * @throws Refusal with line and column where it is not JSON
   */
  static <T> T read(byte[] body, Reader<T> reader) {
    return read(body, 0, body.length, reader);
  }

  /** Reads a part of a body in the same way. */
  static <T> T read(byte[] body, int from, int length, Reader<T> reader) {
    try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), body, from, length)) {
      if (json.nextToken() == null) {
        throw Refusal.bad("The body is empty; send JSON.");
      }
      T value = reader.read(json);
      if (json.nextToken() != null) {
        throw broken(json.currentTokenLocation(), "something follows the end of the value");
      }
      return value;
    } catch (JacksonException e) {
      throw broken(e.getLocation(), e.getOriginalMessage());
    }
  }

  private static Refusal broken(@Nullable TokenStreamLocation at, String what) {
    String where =
        at == null || at.getLineNr() < 1
            ? ""
            : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
    return Refusal.bad("The body is not valid JSON" + where + ": " + what);
  }

  /** The text on which the reader stands; anything else there is refused. */
  static String text(JsonParser json, String key) {
    if (json.currentToken() != JsonToken.VALUE_STRING) {
      throw Refusal.bad(Refusal.quote(key) + " must be a text.");
    }
    return json.getString();
  }

  /** Writes one value as UTF-8. */
  static byte[] write(Consumer<JsonGenerator> writer) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
      writer.accept(json);
    }
    return bytes.toByteArray();
  }

  /** Writes a number; what JSON has no number for becomes null. */
  static void number(JsonGenerator json, double value) {
    if (Double.isFinite(value)) {
      json.writeNumber(value);
    } else {
      json.writeNull();
    }
  }

  /** {@code {"error": sentence}}, the error form of several dialects. */
  static byte[] error(String sentence) {
    return write(
        json -> {
          json.writeStartObject();
          json.writeStringProperty("error", sentence);
          json.writeEndObject();
        });
  }
}
