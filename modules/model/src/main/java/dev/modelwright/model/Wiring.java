// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks that the steps of a pipeline fit together. */
final class Wiring {

  private Wiring() {}

  static void check(InputSchema schema, List<Step> steps, Predictor predictor) {
    Map<String, Boolean> text = new HashMap<>();
    schema.columns().forEach(column -> text.put(column.name(), column.type().isText()));
    for (Step step : steps) {
      Boolean isText = text.get(step.input());
      if (isText == null || isText != readsText(step)) {
        throw new IllegalArgumentException("a step that cannot read " + step.input() + ": " + step);
      }
      for (String output : step.outputs()) {
        if (text.put(output, isText && step instanceof Step.Impute) != null) {
          throw new IllegalArgumentException("a value made twice: " + output);
        }
      }
    }
    for (String feature : predictor.features()) {
      if (!Boolean.FALSE.equals(text.get(feature))) {
        throw new IllegalArgumentException("a feature that is no number: " + feature);
      }
    }
  }

  private static boolean readsText(Step step) {
    return switch (step) {
      case Step.Impute impute -> impute.fill() instanceof Fill.Level;
      case Step.Scale scale -> false;
      case Step.OneHot oneHot -> true;
      case Step.Ordinal ordinal -> true;
      case Step.DateParts parts -> false;
    };
  }
}
