// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.prepare;

import dev.modelwright.learn.RecipeStep;
import dev.modelwright.learn.Treatment;
import dev.modelwright.model.DatePart;
import dev.modelwright.ui.control.Range;
import dev.modelwright.ui.text.Numbers;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What can be set at a step. */
final class Parameters {

  private static final Range ANY = Range.of(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
  private static final Range LOW_SHARE = Range.of(0, 49);
  private static final Range HIGH_SHARE = Range.of(51, 100);
  private static final Range ROWS = Range.whole(1, 1_000_000);
  private static final double PERCENT = 100;

  private final String column;

  private Parameters(String column) {
    this.column = column;
  }

  /** What can be set, in the order in which it is shown. */
  static List<Parameter> of(RecipeStep step) {
    return switch (step) {
      case RecipeStep.KeepRows(String condition) ->
          List.of(
              new Parameter.Formula(
                  "condition", condition, text -> Optional.of(new RecipeStep.KeepRows(text))));
      case RecipeStep.Derive(String name, String expression) -> derive(name, expression);
      case RecipeStep.Treat(String column, Treatment treatment) ->
          new Parameters(column).treatment(treatment);
      case RecipeStep.DropMissing(List<String> columns) ->
          List.of(
              new Parameter.Text(
                  "columns",
                  String.join(", ", columns),
                  text -> some(words(text)).map(names -> new RecipeStep.DropMissing(names))));
      case RecipeStep.SetRole role -> List.of();
      case RecipeStep.DropDuplicates drop -> List.of();
    };
  }

  private static List<Parameter> derive(String name, String expression) {
    return List.of(
        new Parameter.Text(
            "name",
            name,
            text ->
                text.isBlank()
                    ? Optional.empty()
                    : Optional.of(new RecipeStep.Derive(text.strip(), expression))),
        new Parameter.Formula(
            "expression", expression, text -> Optional.of(new RecipeStep.Derive(name, text))));
  }

  private List<Parameter> treatment(Treatment treatment) {
    return switch (treatment) {
      case Treatment.FillConstant(String value) ->
          List.of(text("value", value, text -> some(text).map(Treatment.FillConstant::new)));
      case Treatment.OneHot(int most, int fewest, boolean drop) -> oneHot(most, fewest, drop);
      case Treatment.ClipQuantiles(double lower, double upper) -> quantiles(lower, upper);
      case Treatment.ClipAt(double lower, double upper) -> bounds(lower, upper);
      case Treatment.Bin(int intervals, boolean quantiles) ->
          List.of(
              whole(
                  "intervals", intervals, Range.whole(2, 50), n -> new Treatment.Bin(n, quantiles)),
              flag("quantiles", quantiles, now -> new Treatment.Bin(intervals, now)));
      case Treatment.BinAt(List<Double> edges) ->
          List.of(text("edges", edges(edges), text -> numbers(text).map(Treatment.BinAt::new)));
      case Treatment.GatherRare(int fewest, String other) ->
          List.of(
              whole("fewest-rows", fewest, ROWS, n -> new Treatment.GatherRare(n, other)),
              text(
                  "other",
                  other,
                  text -> some(text).map(t -> new Treatment.GatherRare(fewest, t))));
      case Treatment.InOrder(List<String> levels) ->
          List.of(
              new Parameter.Order(
                  "levels", levels, order -> Optional.of(step(new Treatment.InOrder(order)))));
      case Treatment.TargetMean(int folds, double smoothing) -> targetMean(folds, smoothing);
      case Treatment.Tfidf(int most, int fewest) ->
          List.of(
              whole("most-terms", most, Range.whole(1, 1000), n -> new Treatment.Tfidf(n, fewest)),
              whole("fewest-rows", fewest, ROWS, n -> new Treatment.Tfidf(most, n)));
      case Treatment.HashWords(int buckets) ->
          List.of(whole("buckets", buckets, Range.whole(1, 1024), Treatment.HashWords::new));
      case Treatment.DateParts(List<DatePart> parts) -> List.of(parts(parts));
      case Treatment.FillMedian fill -> List.of();
      case Treatment.FillMean fill -> List.of();
      case Treatment.FillMostFrequent fill -> List.of();
      case Treatment.MissingIndicator indicator -> List.of();
      case Treatment.Standardise scale -> List.of();
      case Treatment.MinMax scale -> List.of();
      case Treatment.Robust scale -> List.of();
      case Treatment.Ordinal ordinal -> List.of();
      case Treatment.Frequency frequency -> List.of();
      case Treatment.Log log -> List.of();
      case Treatment.YeoJohnson power -> List.of();
    };
  }

  private List<Parameter> oneHot(int most, int fewest, boolean drop) {
    return List.of(
        whole("most-levels", most, Range.whole(2, 200), n -> new Treatment.OneHot(n, fewest, drop)),
        whole("fewest-rows", fewest, ROWS, n -> new Treatment.OneHot(most, n, drop)),
        flag("drop-reference", drop, now -> new Treatment.OneHot(most, fewest, now)));
  }

  private List<Parameter> quantiles(double lower, double upper) {
    return List.of(
        share("lower", lower, LOW_SHARE, low -> new Treatment.ClipQuantiles(low, upper)),
        share("upper", upper, HIGH_SHARE, high -> new Treatment.ClipQuantiles(lower, high)));
  }

  private Parameter share(
      String key, double value, Range percent, Function<Double, Treatment> with) {
    return new Parameter.Number(
        key, value, percent, true, now -> Optional.of(step(with.apply(now))));
  }

  private List<Parameter> bounds(double lower, double upper) {
    return List.of(
        new Parameter.Number("lower", lower, ANY, false, low -> bounded(low, upper)),
        new Parameter.Number("upper", upper, ANY, false, high -> bounded(lower, high)));
  }

  private Optional<RecipeStep> bounded(double lower, double upper) {
    return lower <= upper
        ? Optional.of(step(new Treatment.ClipAt(lower, upper)))
        : Optional.empty();
  }

  private List<Parameter> targetMean(int folds, double smoothing) {
    return List.of(
        whole("folds", folds, Range.whole(2, 20), n -> new Treatment.TargetMean(n, smoothing)),
        new Parameter.Number(
            "smoothing",
            smoothing,
            Range.of(0, 1000),
            false,
            now -> Optional.of(step(new Treatment.TargetMean(folds, now)))));
  }

  private Parameter parts(List<DatePart> parts) {
    return new Parameter.Parts(
        "parts",
        parts.isEmpty() ? EnumSet.noneOf(DatePart.class) : EnumSet.copyOf(parts),
        EnumSet.allOf(DatePart.class),
        now ->
            now.isEmpty()
                ? Optional.empty()
                : Optional.of(step(new Treatment.DateParts(now.stream().sorted().toList()))));
  }

  private Parameter whole(String key, int value, Range range, Function<Integer, Treatment> with) {
    return new Parameter.Number(
        key, value, range, false, now -> Optional.of(step(with.apply((int) Math.rint(now)))));
  }

  private Parameter flag(String key, boolean value, Function<Boolean, Treatment> with) {
    return new Parameter.Flag(key, value, now -> Optional.of(step(with.apply(now))));
  }

  private Parameter text(
      String key, String value, Function<String, Optional<? extends Treatment>> with) {
    return new Parameter.Text(key, value, text -> with.apply(text).map(this::step));
  }

  private RecipeStep step(Treatment treatment) {
    return new RecipeStep.Treat(column, treatment);
  }

  private static Optional<String> some(String text) {
    return Optional.of(text.strip()).filter(word -> !word.isEmpty());
  }

  private static <T> Optional<List<T>> some(List<T> list) {
    return Optional.of(list).filter(all -> !all.isEmpty());
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.split("[,，]")).map(String::strip).filter(w -> !w.isEmpty()).toList();
  }

  private static String edges(List<Double> edges) {
    return edges.stream().map(Numbers::plain).collect(Collectors.joining(", "));
  }

  /** Numbers in ascending order; empty if something else stands among them. */
  private static Optional<List<Double>> numbers(String text) {
    try {
      List<Double> found = words(text).stream().map(Double::valueOf).sorted().distinct().toList();
      return some(found).filter(all -> all.stream().allMatch(Double::isFinite));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** What the value of a number is shown as. */
  static double shown(Parameter.Number number) {
    return number.percent() ? number.value() * PERCENT : number.value();
  }

  /** The step with a number as it is shown. */
  static Optional<RecipeStep> with(Parameter.Number number, double shown) {
    return number.with().apply(number.percent() ? shown / PERCENT : shown);
  }
}
