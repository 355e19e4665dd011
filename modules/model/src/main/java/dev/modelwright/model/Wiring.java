// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks that the steps of a pipeline fit together. */
final class Wiring {

  private final Map<String, Boolean> text = new HashMap<>();

  private Wiring(InputSchema schema) {
    schema.columns().forEach(column -> text.put(column.name(), column.type().isText()));
  }

  static void check(InputSchema schema, List<Step> steps, Predictor predictor) {
    Wiring wiring = new Wiring(schema);
    steps.forEach(wiring::add);
    for (String feature : predictor.features()) {
      if (!wiring.holds(feature, false)) {
        throw new IllegalArgumentException("a feature that is no number: " + feature);
      }
    }
  }

  private void add(Step step) {
    if (!readable(step)) {
      throw new IllegalArgumentException(
          "a step that cannot read " + String.join(", ", step.inputs()) + ": " + step);
    }
    boolean makesText = step.makesText();
    for (String output : step.outputs()) {
      if (text.put(output, makesText) != null) {
        throw new IllegalArgumentException("a value made twice: " + output);
      }
    }
  }

  private boolean holds(String name, boolean isText) {
    return Boolean.valueOf(isText).equals(text.get(name));
  }

  private boolean readable(Step step) {
    return switch (step) {
      case Step.Impute impute -> holds(impute.input(), impute.fill() instanceof Fill.Level);
      case Step.OfNumber ofNumber -> holds(ofNumber.input(), false);
      case Step.Indicator indicator -> text.containsKey(indicator.input());
      case Step.Bin bin -> holds(bin.input(), false);
      case Step.DateParts parts -> holds(parts.input(), false);
      case Step.OneHot oneHot -> holds(oneHot.input(), true);
      case Step.Ordinal ordinal -> holds(ordinal.input(), true);
      case Step.MissingTexts missing -> holds(missing.input(), true);
      case Step.Gather gather -> holds(gather.input(), true);
      case Step.LevelValues values -> holds(values.input(), true);
      case Step.Terms terms -> holds(terms.input(), true);
      case Step.HashedWords words -> holds(words.input(), true);
      case Step.Derive derive ->
          derive.expression().numbers().stream().allMatch(name -> holds(name, false))
              && derive.expression().texts().stream().allMatch(name -> holds(name, true));
    };
  }
}
