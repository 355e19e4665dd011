// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.modelwright.model.InputSchema;
import dev.modelwright.model.Pipeline;
import dev.modelwright.model.Target;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an exported file says of itself, as JSON within it, so that rows can be scored without the
 * pipeline: the raw columns with all that is known of them, and the target.
 */
record ModelCard(int version, InputSchema schema, Target target) {

  /** The name under which it stands in a file. */
  static final String KEY = "modelwright.model";

  private static final int VERSION = 1;

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Target.Number.class, name = "number"),
    @JsonSubTypes.Type(value = Target.Label.class, name = "label")
  })
  private interface TargetKinds {}

  static ModelCard of(Pipeline pipeline) {
    return new ModelCard(VERSION, pipeline.schema(), pipeline.target());
  }

  String json() {
    return mapper().writeValueAsString(this);
  }

  /** Reads a card; none where the text holds none that this program knows. */
  static Optional<ModelCard> parse(String json) {
    try {
      ModelCard card = mapper().readValue(json, ModelCard.class);
      return card.version() == VERSION ? Optional.of(card) : Optional.empty();
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private static JsonMapper mapper() {
    return JsonMapper.builder()
        .addMixIn(Target.class, TargetKinds.class)
        .enable(
            JsonWriteFeature.ESCAPE_NON_ASCII) // not every reader of metadata knows all of Unicode
        .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .build();
  }
}
