// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.base.Problem;
import java.util.List;

/** Fits a treatment to a column as it stands. */
final class TreatmentFit {

  private TreatmentFit() {}

  /** Fits it on the rows of a fitting, which carries it out. */
  static void apply(Treatment treatment, FitColumn column, Fitting fitting) {
    if (!Treatments.fits(treatment, column.form(), column.outputs().size())) {
      throw misfit(treatment, column);
    }
    if (column.outputs().isEmpty()) {
      return;
    }
    List<String> before = column.outputs();
    fit(treatment, column, fitting);
    fitting.forget(before);
  }

  private static void fit(Treatment treatment, FitColumn column, Fitting fitting) {
    switch (treatment) {
      case Treatment.FillMedian _ -> FillFits.median(column, fitting);
      case Treatment.FillMean _ -> FillFits.mean(column, fitting);
      case Treatment.FillConstant constant -> FillFits.constant(constant, column, fitting);
      case Treatment.FillMostFrequent _ -> FillFits.mostFrequent(column, fitting);
      case Treatment.MissingIndicator _ -> FillFits.indicator(column, fitting);
      case Treatment.Standardise _ -> ScaleFits.standardise(column, fitting);
      case Treatment.MinMax _ -> ScaleFits.minMax(column, fitting);
      case Treatment.Robust _ -> ScaleFits.robust(column, fitting);
      case Treatment.ClipQuantiles clip -> ShapeFits.clip(clip, column, fitting);
      case Treatment.ClipAt clip -> ShapeFits.clip(clip, column, fitting);
      case Treatment.Log _ -> ShapeFits.log(column, fitting);
      case Treatment.YeoJohnson _ -> ShapeFits.yeoJohnson(column, fitting);
      case Treatment.Bin bin -> BinFits.bin(bin, column, fitting);
      case Treatment.BinAt bin -> BinFits.bin(bin, column, fitting);
      case Treatment.GatherRare gather -> LevelFits.gather(gather, column, fitting);
      case Treatment.OneHot oneHot -> LevelFits.oneHot(oneHot, column, fitting);
      case Treatment.Ordinal _ -> LevelFits.ordinal(column, fitting);
      case Treatment.InOrder order -> LevelFits.inOrder(order, column, fitting);
      case Treatment.Frequency _ -> LevelFits.frequency(column, fitting);
      case Treatment.TargetMean mean -> new TargetMeanFit(mean, column, fitting).fit();
      case Treatment.DateParts parts -> DateFits.parts(parts, column, fitting);
      case Treatment.Tfidf tfidf -> WordFits.tfidf(tfidf, column, fitting);
      case Treatment.HashWords words -> WordFits.hashed(words, column, fitting);
    }
  }

  private static RuntimeException misfit(Treatment treatment, FitColumn column) {
    String what = Treatments.kind(treatment);
    String place = "column:" + column.name();
    if (column.outputs().size() > 1) {
      return Problem.at(place, "learn.misfit-parts", what, column.name()).exception();
    }
    return switch (column.form()) {
      case NUMBER -> Problem.at(place, "learn.misfit-number", what, column.name()).exception();
      case CATEGORY -> Problem.at(place, "learn.misfit-text", what, column.name()).exception();
      case DATE, DATETIME ->
          Problem.at(place, "learn.misfit-date", what, column.name()).exception();
    };
  }
}
