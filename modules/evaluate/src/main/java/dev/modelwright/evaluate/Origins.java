// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.evaluate;

import dev.modelwright.model.InputColumn;
import dev.modelwright.model.InputSchema;
import dev.modelwright.model.InputType;
import dev.modelwright.model.Pipeline;
import dev.modelwright.model.Step;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Traces features back through the steps to the raw columns. */
final class Origins {

  private final InputSchema schema;
  private final Map<String, Step> makers = new HashMap<>();

  private Origins(Pipeline pipeline) {
    schema = pipeline.schema();
    for (Step step : pipeline.steps()) {
      step.outputs().forEach(output -> makers.put(output, step));
    }
  }

  /** The origins of the predictor's features, in their order. */
  static List<Origin> of(Pipeline pipeline) {
    Origins origins = new Origins(pipeline);
    return pipeline.predictor().features().stream().map(origins::trace).toList();
  }

  private Origin trace(String value) {
    Optional<Step> maker = Optional.ofNullable(makers.get(value));
    return maker.map(step -> through(step, value)).orElseGet(() -> raw(value));
  }

  private Origin raw(String name) {
    InputType type = schema.column(name).map(InputColumn::type).orElse(InputType.NUMBER);
    return new Origin(name, new Origin.Piece.Whole(type), 0, 1);
  }

  /** A step that reads several values is traced to the first of them. */
  private Origin through(Step step, String output) {
    Origin in = step.inputs().isEmpty() ? raw(output) : trace(step.inputs().getFirst());
    int position = step.outputs().indexOf(output);
    return switch (step) {
      case Step.Impute impute -> in;
      case Step.MissingNumbers missing -> in;
      case Step.MissingTexts missing -> in;
      case Step.Scale scale -> in.scaled(scale.center(), scale.scale());
      case Step.OneHot oneHot -> fresh(in, new Origin.Piece.Level(oneHot.levels().get(position)));
      case Step.Ordinal ordinal ->
          fresh(in, new Origin.Piece.Position(ordinal.levels(), ordinal.otherwise()));
      case Step.DateParts parts -> fresh(in, new Origin.Piece.Moment(parts.parts().get(position)));
      case Step.Clip clip -> in;
      case Step.Gather gather -> in;
      case Step.Log _,
          Step.YeoJohnson _,
          Step.Indicator _,
          Step.Bin _,
          Step.LevelValues _,
          Step.Terms _,
          Step.HashedWords _,
          Step.Derive _ ->
          fresh(in, new Origin.Piece.Made(output));
    };
  }

  private static Origin fresh(Origin in, Origin.Piece piece) {
    return new Origin(in.column(), piece, 0, 1);
  }
}
