// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.model.Step;
import java.util.Optional;

/** Numbers given another shape. */
final class ShapeFits {

  private ShapeFits() {}

  static void clip(Treatment.ClipQuantiles wanted, FitColumn column, Fitting fitting) {
    NumberFits.each(
        column,
        fitting,
        ":clipped",
        (in, out, numbers) ->
            numbers.size() == 0
                ? Optional.empty()
                : Optional.of(
                    new Step.Clip(
                        in,
                        out,
                        numbers.quantile(wanted.lower()),
                        numbers.quantile(wanted.upper()))));
    column.setChanged();
  }

  static void clip(Treatment.ClipAt wanted, FitColumn column, Fitting fitting) {
    NumberFits.each(
        column,
        fitting,
        ":clipped",
        (in, out, numbers) -> Optional.of(new Step.Clip(in, out, wanted.lower(), wanted.upper())));
    column.setChanged();
  }

  static void log(FitColumn column, Fitting fitting) {
    NumberFits.each(
        column,
        fitting,
        ":log",
        (in, out, numbers) -> {
          boolean positive = numbers.size() == 0 || numbers.min() > 0;
          return Optional.of(new Step.Log(in, out, positive ? 0 : 1 - numbers.min()));
        });
    column.setComplete(false);
    column.setChanged();
  }

  static void yeoJohnson(FitColumn column, Fitting fitting) {
    NumberFits.each(
        column,
        fitting,
        ":power",
        (in, out, numbers) ->
            numbers.vary()
                ? Optional.of(new Step.YeoJohnson(in, out, PowerLikelihood.lambda(numbers.all())))
                : Optional.empty());
    column.setComplete(false);
    column.setChanged();
  }
}
