// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** How the records of the model language stand in JSON. */
final class PipelineJson {

  private PipelineJson() {}

  static JsonMapper mapper() {
    return JsonMapper.builder()
        .addModule(
            new SimpleModule()
                .addSerializer(Doubles.class, new WriteDoubles())
                .addDeserializer(Doubles.class, new ReadDoubles()))
        .addMixIn(Step.class, StepKinds.class)
        .addMixIn(Expression.class, ExpressionKinds.class)
        .addMixIn(Fill.class, FillKinds.class)
        .addMixIn(Predictor.class, PredictorKinds.class)
        .addMixIn(TreeNode.class, NodeKinds.class)
        .addMixIn(Target.class, TargetKinds.class)
        .enable(JsonWriteFeature.WRITE_NAN_AS_STRINGS)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
        .build();
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Step.MissingNumbers.class, name = "missing-numbers"),
    @JsonSubTypes.Type(value = Step.MissingTexts.class, name = "missing-texts"),
    @JsonSubTypes.Type(value = Step.Impute.class, name = "impute"),
    @JsonSubTypes.Type(value = Step.Scale.class, name = "scale"),
    @JsonSubTypes.Type(value = Step.OneHot.class, name = "one-hot"),
    @JsonSubTypes.Type(value = Step.Ordinal.class, name = "ordinal"),
    @JsonSubTypes.Type(value = Step.DateParts.class, name = "date-parts"),
    @JsonSubTypes.Type(value = Step.Clip.class, name = "clip"),
    @JsonSubTypes.Type(value = Step.Log.class, name = "log"),
    @JsonSubTypes.Type(value = Step.YeoJohnson.class, name = "yeo-johnson"),
    @JsonSubTypes.Type(value = Step.Indicator.class, name = "indicator"),
    @JsonSubTypes.Type(value = Step.Bin.class, name = "bin"),
    @JsonSubTypes.Type(value = Step.Gather.class, name = "gather"),
    @JsonSubTypes.Type(value = Step.LevelValues.class, name = "level-values"),
    @JsonSubTypes.Type(value = Step.Derive.class, name = "derive"),
    @JsonSubTypes.Type(value = Step.Terms.class, name = "terms"),
    @JsonSubTypes.Type(value = Step.HashedWords.class, name = "hashed-words")
  })
  private interface StepKinds {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Expression.Constant.class, name = "constant"),
    @JsonSubTypes.Type(value = Expression.Value.class, name = "value"),
    @JsonSubTypes.Type(value = Expression.Call.class, name = "call"),
    @JsonSubTypes.Type(value = Expression.Binary.class, name = "binary"),
    @JsonSubTypes.Type(value = Expression.If.class, name = "if"),
    @JsonSubTypes.Type(value = Expression.IsLevel.class, name = "is-level"),
    @JsonSubTypes.Type(value = Expression.Missing.class, name = "missing")
  })
  private interface ExpressionKinds {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Fill.Number.class, name = "number"),
    @JsonSubTypes.Type(value = Fill.Level.class, name = "level")
  })
  private interface FillKinds {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = LinearPredictor.class, name = "linear"),
    @JsonSubTypes.Type(value = TreeEnsemble.class, name = "trees"),
    @JsonSubTypes.Type(value = ConstantPredictor.class, name = "constant")
  })
  private interface PredictorKinds {
    @JsonIgnore
    int width();
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = TreeNode.Split.class, name = "split"),
    @JsonSubTypes.Type(value = TreeNode.Leaf.class, name = "leaf")
  })
  private interface NodeKinds {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Target.Number.class, name = "number"),
    @JsonSubTypes.Type(value = Target.Label.class, name = "label")
  })
  private interface TargetKinds {}

  private static final class WriteDoubles extends ValueSerializer<Doubles> {
    @Override
    public void serialize(Doubles value, JsonGenerator out, SerializationContext context) {
      out.writeStartArray(value, value.size());
      value.stream().forEach(out::writeNumber);
      out.writeEndArray();
    }
  }

  private static final class ReadDoubles extends ValueDeserializer<Doubles> {
    @Override
    public Doubles deserialize(JsonParser in, DeserializationContext context) {
      List<Double> values = in.readValueAs(new tools.jackson.core.type.TypeReference<>() {});
      return Doubles.of(values.stream().mapToDouble(Double::doubleValue).toArray());
    }
  }
}
