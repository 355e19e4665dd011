// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import dev.modelwright.model.Fill;
import dev.modelwright.model.LinearPredictor;
import dev.modelwright.model.Pipeline;
import dev.modelwright.model.Step;
import java.util.HashSet;
import java.util.Set;

/** Which prepared values can never be missing. */
final class SureNumbers {

  private SureNumbers() {}

  /** Whether every row gets an answer: only a weighted sum of a missing value has none. */
  static boolean alwaysAnswers(Pipeline pipeline) {
    return !(pipeline.predictor() instanceof LinearPredictor linear)
        || of(pipeline).containsAll(linear.features());
  }

  private static Set<String> of(Pipeline pipeline) {
    Set<String> sure = new HashSet<>();
    for (Step step : pipeline.steps()) {
      boolean always =
          switch (step) {
            case Step.Impute impute ->
                impute.fill() instanceof Fill.Number(double fill) && !Double.isNaN(fill);
            case Step.Scale scale -> sure.contains(scale.input());
            case Step.OneHot oneHot -> true;
            case Step.Ordinal ordinal -> !Double.isNaN(ordinal.otherwise());
            case Step.DateParts parts -> false;
            case Step.Clip clip -> sure.contains(clip.input());
            case Step.MissingNumbers missing -> false;
            case Step.MissingTexts missing -> false;
            case Step.Log log -> false;
            case Step.YeoJohnson power -> false;
            case Step.Indicator indicator -> true;
            case Step.Bin bin -> false;
            case Step.Gather gather -> false;
            case Step.LevelValues values ->
                values.values().stream().noneMatch(Double::isNaN)
                    && !Double.isNaN(values.missing())
                    && !Double.isNaN(values.other());
            case Step.Terms terms -> true;
            case Step.HashedWords words -> true;
            case Step.Derive derive -> false;
          };
      if (always) {
        sure.addAll(step.outputs());
      }
    }
    return sure;
  }
}
