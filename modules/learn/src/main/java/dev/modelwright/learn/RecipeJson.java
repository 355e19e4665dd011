// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/** How a recipe stands in JSON. */
final class RecipeJson {

  private RecipeJson() {}

  static JsonMapper mapper() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    return JsonMapper.builder()
        .addMixIn(RecipeStep.class, StepKinds.class)
        .addMixIn(Treatment.class, TreatmentKinds.class)
        .enumNamingStrategy(EnumNamingStrategies.KEBAB_CASE)
        .defaultPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(lines))
        .enable(SerializationFeature.INDENT_OUTPUT)
        .enable(JsonWriteFeature.WRITE_NAN_AS_STRINGS)
        .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .withCoercionConfig(
            LogicalType.Textual,
            texts -> {
              texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
              texts.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
              texts.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
            })
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
        .build();
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = RecipeStep.SetRole.class, name = "set-role"),
    @JsonSubTypes.Type(value = RecipeStep.KeepRows.class, name = "keep-rows"),
    @JsonSubTypes.Type(value = RecipeStep.DropMissing.class, name = "drop-missing"),
    @JsonSubTypes.Type(value = RecipeStep.DropDuplicates.class, name = "drop-duplicates"),
    @JsonSubTypes.Type(value = RecipeStep.Derive.class, name = "derive"),
    @JsonSubTypes.Type(value = RecipeStep.Treat.class, name = "treat")
  })
  private interface StepKinds {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Treatment.FillMedian.class, name = "fill-median"),
    @JsonSubTypes.Type(value = Treatment.FillMostFrequent.class, name = "fill-most-frequent"),
    @JsonSubTypes.Type(value = Treatment.Standardise.class, name = "standardise"),
    @JsonSubTypes.Type(value = Treatment.OneHot.class, name = "one-hot"),
    @JsonSubTypes.Type(value = Treatment.Ordinal.class, name = "ordinal"),
    @JsonSubTypes.Type(value = Treatment.DateParts.class, name = "date-parts"),
    @JsonSubTypes.Type(value = Treatment.FillMean.class, name = "fill-mean"),
    @JsonSubTypes.Type(value = Treatment.FillConstant.class, name = "fill-constant"),
    @JsonSubTypes.Type(value = Treatment.MissingIndicator.class, name = "missing-indicator"),
    @JsonSubTypes.Type(value = Treatment.MinMax.class, name = "min-max"),
    @JsonSubTypes.Type(value = Treatment.Robust.class, name = "robust"),
    @JsonSubTypes.Type(value = Treatment.ClipQuantiles.class, name = "clip-quantiles"),
    @JsonSubTypes.Type(value = Treatment.ClipAt.class, name = "clip-at"),
    @JsonSubTypes.Type(value = Treatment.Log.class, name = "log"),
    @JsonSubTypes.Type(value = Treatment.YeoJohnson.class, name = "yeo-johnson"),
    @JsonSubTypes.Type(value = Treatment.Bin.class, name = "bin"),
    @JsonSubTypes.Type(value = Treatment.BinAt.class, name = "bin-at"),
    @JsonSubTypes.Type(value = Treatment.GatherRare.class, name = "gather-rare"),
    @JsonSubTypes.Type(value = Treatment.InOrder.class, name = "in-order"),
    @JsonSubTypes.Type(value = Treatment.Frequency.class, name = "frequency"),
    @JsonSubTypes.Type(value = Treatment.TargetMean.class, name = "target-mean"),
    @JsonSubTypes.Type(value = Treatment.Tfidf.class, name = "tfidf"),
    @JsonSubTypes.Type(value = Treatment.HashWords.class, name = "hash-words")
  })
  private interface TreatmentKinds {}
}
