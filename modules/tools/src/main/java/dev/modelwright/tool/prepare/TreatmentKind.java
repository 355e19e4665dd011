// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.prepare;

import dev.modelwright.data.ColumnProfile;
import dev.modelwright.data.ColumnProfile.Level;
import dev.modelwright.learn.Treatment;
import dev.modelwright.model.DatePart;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;

/** The treatments as the menu offers them, and how each begins. */
enum TreatmentKind {
  FILL_MEDIAN(Purpose.MISSING, Form.NUMBER, Form.DATE, Form.DATETIME),
  FILL_MEAN(Purpose.MISSING, Form.NUMBER, Form.DATE, Form.DATETIME),
  FILL_MOST_FREQUENT(Purpose.MISSING, Form.CATEGORY),
  FILL_CONSTANT(Purpose.MISSING, Form.NUMBER, Form.CATEGORY, Form.TEXT, Form.DATE, Form.DATETIME),
  MISSING_INDICATOR(
      Purpose.MISSING, Form.NUMBER, Form.CATEGORY, Form.TEXT, Form.DATE, Form.DATETIME),
  STANDARDISE(Purpose.SCALE, Form.NUMBER, Form.NUMBERS),
  MIN_MAX(Purpose.SCALE, Form.NUMBER, Form.NUMBERS),
  ROBUST(Purpose.SCALE, Form.NUMBER, Form.NUMBERS),
  ONE_HOT(Purpose.ENCODE, Form.CATEGORY),
  ORDINAL(Purpose.ENCODE, Form.CATEGORY),
  IN_ORDER(Purpose.ENCODE, Form.CATEGORY),
  FREQUENCY(Purpose.ENCODE, Form.CATEGORY),
  TARGET_MEAN(Purpose.ENCODE, Form.CATEGORY),
  GATHER_RARE(Purpose.ENCODE, Form.CATEGORY),
  CLIP_QUANTILES(Purpose.SHAPE, Form.NUMBER),
  CLIP_AT(Purpose.SHAPE, Form.NUMBER),
  LOG(Purpose.SHAPE, Form.NUMBER),
  YEO_JOHNSON(Purpose.SHAPE, Form.NUMBER),
  BIN(Purpose.SHAPE, Form.NUMBER),
  BIN_AT(Purpose.SHAPE, Form.NUMBER),
  DATE_PARTS(Purpose.DATES, Form.DATE, Form.DATETIME),
  TFIDF(Purpose.TEXT, Form.TEXT),
  HASH_WORDS(Purpose.TEXT, Form.TEXT);

  private static final double FIRST_CLIP = 0.01;
  private static final int FIRST_LEVELS = 20;
  private static final int FIRST_ROWS = 5;
  private static final int FIRST_INTERVALS = 5;
  private static final int FIRST_FOLDS = 5;
  private static final double FIRST_SMOOTHING = 10;
  private static final int FIRST_TERMS = 100;
  private static final int FIRST_BUCKETS = 64;

  private final Purpose purpose;
  private final Set<Form> forms;

  TreatmentKind(Purpose purpose, Form first, Form... more) {
    this.purpose = purpose;
    forms = EnumSet.of(first, more);
  }

  Purpose purpose() {
    return purpose;
  }

  /** Whether it can be done to such a column. */
  boolean fits(Form form) {
    return forms.contains(form);
  }

  /** The code of its name in the menu. */
  String code() {
    return "toolprepare.step." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The treatment as it begins, with what suits the column where that is known. */
  Treatment first(Form form, Optional<ColumnProfile> profile) {
    return switch (this) {
      case FILL_MEDIAN -> new Treatment.FillMedian();
      case FILL_MEAN -> new Treatment.FillMean();
      case FILL_MOST_FREQUENT -> new Treatment.FillMostFrequent();
      case FILL_CONSTANT -> new Treatment.FillConstant(firstConstant(form));
      case MISSING_INDICATOR -> new Treatment.MissingIndicator();
      case STANDARDISE -> new Treatment.Standardise();
      case MIN_MAX -> new Treatment.MinMax();
      case ROBUST -> new Treatment.Robust();
      case ONE_HOT -> new Treatment.OneHot(FIRST_LEVELS, FIRST_ROWS, false);
      case ORDINAL -> new Treatment.Ordinal();
      case IN_ORDER -> new Treatment.InOrder(levels(profile));
      case FREQUENCY -> new Treatment.Frequency();
      case TARGET_MEAN -> new Treatment.TargetMean(FIRST_FOLDS, FIRST_SMOOTHING);
      case GATHER_RARE -> new Treatment.GatherRare(FIRST_ROWS, "other");
      case CLIP_QUANTILES -> new Treatment.ClipQuantiles(FIRST_CLIP, 1 - FIRST_CLIP);
      case CLIP_AT -> new Treatment.ClipAt(at(profile, FIRST_CLIP, 0), at(profile, 0.99, 1));
      case LOG -> new Treatment.Log();
      case YEO_JOHNSON -> new Treatment.YeoJohnson();
      case BIN -> new Treatment.Bin(FIRST_INTERVALS, true);
      case BIN_AT -> new Treatment.BinAt(quartiles(profile));
      case DATE_PARTS -> new Treatment.DateParts(parts(form));
      case TFIDF -> new Treatment.Tfidf(FIRST_TERMS, FIRST_ROWS);
      case HASH_WORDS -> new Treatment.HashWords(FIRST_BUCKETS);
    };
  }

  private static String firstConstant(Form form) {
    return switch (form) {
      case NUMBER, NUMBERS -> "0";
      case CATEGORY, TEXT -> "unknown";
      case DATE -> "2000-01-01";
      case DATETIME -> "2000-01-01T00:00:00";
    };
  }

  private static List<DatePart> parts(Form form) {
    return form == Form.DATETIME
        ? List.of(DatePart.YEAR, DatePart.MONTH, DatePart.WEEKDAY, DatePart.HOUR)
        : List.of(DatePart.YEAR, DatePart.MONTH, DatePart.WEEKDAY);
  }

  /** The levels in the order of the alphabet, to be put into their true order. */
  private static List<String> levels(Optional<ColumnProfile> profile) {
    return profile.orElse(null) instanceof ColumnProfile.Textual textual
        ? textual.top().stream().map(Level::text).sorted().toList()
        : List.of();
  }

  private static double at(Optional<ColumnProfile> profile, double share, double otherwise) {
    return profile.orElse(null) instanceof ColumnProfile.Numeric numeric
        ? numeric.quantiles().at(share)
        : otherwise;
  }

  private static List<Double> quartiles(Optional<ColumnProfile> profile) {
    return DoubleStream.of(0.25, 0.5, 0.75)
        .map(share -> at(profile, share, share))
        .distinct()
        .boxed()
        .toList();
  }
}
