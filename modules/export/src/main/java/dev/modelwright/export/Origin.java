// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import dev.modelwright.model.InputColumn;
import dev.modelwright.model.InputSchema;
import dev.modelwright.model.Pipeline;
import dev.modelwright.model.Step;
import java.util.HashMap;
import java.util.Map;

/**
 * Where a numeric feature comes from, if it is a raw number or date that was only imputed and
 * scaled: {@code feature = (raw - center) / scale}.
 *
 * @param column position in the schema
 */
record Origin(int column, double center, double scale) {

  /** The raw value for which the feature has the given value, up to rounding. */
  double raw(double feature) {
    return center == 0 && scale == 1 ? feature : feature * scale + center;
  }

  /** The origins of all values that have one, by name. */
  static Map<String, Origin> of(Pipeline pipeline) {
    Map<String, Origin> origins = new HashMap<>();
    InputSchema schema = pipeline.schema();
    for (int i = 0; i < schema.columns().size(); i++) {
      InputColumn column = schema.columns().get(i);
      if (!column.type().isText()) {
        origins.put(column.name(), new Origin(i, 0, 1));
      }
    }
    for (Step step : pipeline.steps()) {
      Origin before = step instanceof Step.OfOne one ? origins.get(one.input()) : null;
      if (before != null) {
        switch (step) {
          case Step.Impute impute -> origins.put(impute.output(), before);
          case Step.Scale scale ->
              origins.put(
                  scale.output(),
                  new Origin(
                      before.column(),
                      before.center() + before.scale() * scale.center(),
                      before.scale() * scale.scale()));
          case Step.DateParts parts -> {}
          case Step.OneHot oneHot -> {}
          case Step.Ordinal ordinal -> {}
          case Step.Clip clip -> {}
          case Step.Log log -> {}
          case Step.YeoJohnson power -> {}
          case Step.Indicator indicator -> {}
          case Step.Bin bin -> {}
          case Step.Gather gather -> {}
          case Step.LevelValues values -> {}
          case Step.Terms terms -> {}
          case Step.HashedWords words -> {}
          case Step.Derive derive -> {}
        }
      }
    }
    return origins;
  }
}
