// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.model.Step;
import java.util.Optional;
import java.util.function.Function;

/** Numbers brought to a scale; those that never change are dropped. */
final class ScaleFits {

  private record Measure(double center, double scale) {}

  private ScaleFits() {}

  static void standardise(FitColumn column, Fitting fitting) {
    scale(
        column,
        fitting,
        numbers -> {
          Moments moments = Moments.of(numbers.all());
          return new Measure(moments.mean(), moments.deviation());
        });
  }

  static void minMax(FitColumn column, Fitting fitting) {
    scale(column, fitting, numbers -> new Measure(numbers.min(), numbers.max() - numbers.min()));
  }

  /** Where half of the rows are alike there is no interquartile range, and nothing to divide by. */
  static void robust(FitColumn column, Fitting fitting) {
    scale(
        column,
        fitting,
        numbers -> {
          double range = numbers.quantile(0.75) - numbers.quantile(0.25);
          return new Measure(numbers.median(), range > 0 ? range : 1);
        });
  }

  private static void scale(
      FitColumn column, Fitting fitting, Function<SortedNumbers, Measure> measure) {
    NumberFits.each(
        column,
        fitting,
        ":scaled",
        (in, out, numbers) -> {
          if (!numbers.vary()) {
            return Optional.empty();
          }
          Measure found = measure.apply(numbers);
          double scale = Math.min(found.scale(), Double.MAX_VALUE);
          return scale > 0
              ? Optional.of(new Step.Scale(in, out, found.center(), scale))
              : Optional.empty();
        });
    column.setScaled();
    column.setChanged();
  }
}
