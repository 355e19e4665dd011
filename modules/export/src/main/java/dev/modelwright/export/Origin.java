// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import dev.modelwright.model.Pipeline;
import dev.modelwright.model.Step;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/**
 * Where a number comes from, if it is a raw number or date that went only through steps that can be
 * turned round.
 *
 * @param column position in the schema
 * @param inverse the raw value for a value, up to rounding
 */
record Origin(int column, DoubleUnaryOperator inverse) {

  /** The raw value for which the value is the given one, up to rounding. */
  double raw(double value) {
    return inverse.applyAsDouble(value);
  }

  /** The origins of all values that have one, by name. */
  static Map<String, Origin> of(Pipeline pipeline) {
    Map<String, Origin> origins = new HashMap<>();
    List<String> names = pipeline.schema().names();
    for (int i = 0; i < names.size(); i++) {
      if (!pipeline.schema().columns().get(i).type().isText()) {
        origins.put(names.get(i), new Origin(i, DoubleUnaryOperator.identity()));
      }
    }
    for (Step step : pipeline.steps()) {
      Origin before = step instanceof Step.OfOne one ? origins.get(one.input()) : null;
      if (before != null) {
        switch (step) {
          case Step.Impute impute -> origins.put(impute.output(), before);
          case Step.OfNumber ofNumber ->
              origins.put(ofNumber.output(), before.through(y -> undone(ofNumber, y)));
          case Step.Indicator _,
              Step.Bin _,
              Step.DateParts _,
              Step.OneHot _,
              Step.Ordinal _,
              Step.MissingTexts _,
              Step.Gather _,
              Step.LevelValues _,
              Step.Terms _,
              Step.HashedWords _,
              Step.Derive _ -> {}
        }
      }
    }
    return origins;
  }

  private Origin through(DoubleUnaryOperator undo) {
    return new Origin(column, y -> inverse.applyAsDouble(undo.applyAsDouble(y)));
  }

  private static double undone(Step.OfNumber step, double y) {
    return switch (step) {
      case Step.Scale(String _, String _, double center, double scale) -> y * scale + center;
      case Step.Clip _, Step.MissingNumbers _ -> y;
      case Step.Log log -> Math.exp(y) - log.offset();
      case Step.YeoJohnson power ->
          y >= 0 ? base(y, power.lambda()) - 1 : 1 - base(-y, 2 - power.lambda());
    };
  }

  private static double base(double y, double exponent) {
    return exponent == 0 ? Math.exp(y) : Math.pow(y * exponent + 1, 1 / exponent);
  }
}
