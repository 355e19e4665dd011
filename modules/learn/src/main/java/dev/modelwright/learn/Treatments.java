// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.data.ColumnInfo;
import dev.modelwright.data.ColumnKind;
import dev.modelwright.model.DatePart;
import dev.modelwright.model.InputType;
import java.util.List;

/** Which treatments there are for which columns. */
public final class Treatments {

  private static final List<Treatment> NUMBERS =
      List.of(
          new Treatment.FillMedian(),
          new Treatment.FillMean(),
          new Treatment.FillConstant("0"),
          new Treatment.MissingIndicator(),
          new Treatment.Standardise(),
          new Treatment.MinMax(),
          new Treatment.Robust(),
          new Treatment.ClipQuantiles(0.01, 0.99),
          new Treatment.ClipAt(0, 100),
          new Treatment.Log(),
          new Treatment.YeoJohnson(),
          new Treatment.Bin(5, true),
          new Treatment.BinAt(List.of(0.0)));
  private static final List<Treatment> CATEGORIES =
      List.of(
          new Treatment.FillMostFrequent(),
          new Treatment.FillConstant("?"),
          new Treatment.MissingIndicator(),
          new Treatment.GatherRare(20, "other"),
          new Treatment.OneHot(30, 5, false),
          new Treatment.Ordinal(),
          new Treatment.InOrder(List.of()),
          new Treatment.Frequency(),
          new Treatment.TargetMean(5, 10));
  private static final List<Treatment> TEXTS =
      List.of(
          new Treatment.Tfidf(100, 2),
          new Treatment.HashWords(32),
          new Treatment.MissingIndicator(),
          new Treatment.FillConstant("?"));

  private Treatments() {}

  /** The treatments that a column may begin with, each with settings to start from. */
  public static List<Treatment> fitting(ColumnInfo column) {
    return switch (column.storage()) {
      case NUMBER -> NUMBERS;
      case DATE -> dates("1970-01-01", DatePart.YEAR, DatePart.MONTH, DatePart.WEEKDAY);
      case DATETIME ->
          dates(
              "1970-01-01T00:00:00",
              DatePart.YEAR,
              DatePart.MONTH,
              DatePart.WEEKDAY,
              DatePart.HOUR);
      case CATEGORY -> column.kind() == ColumnKind.TEXT ? TEXTS : CATEGORIES;
    };
  }

  private static List<Treatment> dates(String fill, DatePart... parts) {
    return List.of(
        new Treatment.DateParts(List.of(parts)),
        new Treatment.FillMedian(),
        new Treatment.FillMean(),
        new Treatment.FillConstant(fill),
        new Treatment.MissingIndicator());
  }

  /** Its name in files, for example {@code one-hot}. */
  public static String kind(Treatment treatment) {
    return treatment
        .getClass()
        .getSimpleName()
        .replaceAll("(?<=.)([A-Z])", "-$1")
        .toLowerCase(java.util.Locale.ROOT);
  }

  /** Whether it can be done to values of a form, of which a column has one or several. */
  static boolean fits(Treatment treatment, InputType form, int values) {
    return switch (treatment) {
      case Treatment.MissingIndicator _ -> values <= 1;
      case Treatment.FillConstant _ -> true;
      case Treatment.FillMedian _, Treatment.FillMean _ -> !form.isText();
      case Treatment.Standardise _,
          Treatment.MinMax _,
          Treatment.Robust _,
          Treatment.ClipQuantiles _,
          Treatment.ClipAt _,
          Treatment.Log _,
          Treatment.YeoJohnson _ ->
          form == InputType.NUMBER;
      case Treatment.Bin _, Treatment.BinAt _ -> form == InputType.NUMBER && values <= 1;
      case Treatment.FillMostFrequent _,
          Treatment.GatherRare _,
          Treatment.OneHot _,
          Treatment.Ordinal _,
          Treatment.InOrder _,
          Treatment.Frequency _,
          Treatment.TargetMean _,
          Treatment.Tfidf _,
          Treatment.HashWords _ ->
          form.isText();
      case Treatment.DateParts _ -> form == InputType.DATE || form == InputType.DATETIME;
    };
  }
}
