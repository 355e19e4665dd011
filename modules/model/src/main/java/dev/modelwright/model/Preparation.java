// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Fitted steps, ready to turn raw rows into features. The same code prepares rows for training and
 * for scoring, and one row alone as in a batch: no step looks at another row.
 */
public final class Preparation {

  private final InputSchema schema;
  private final List<Step> steps;
  private final List<String> features;

  /** A preparation that gives the named values. */
  public Preparation(InputSchema schema, List<Step> steps, List<String> features) {
    this.schema = schema;
    this.steps = List.copyOf(steps);
    this.features = List.copyOf(features);
  }

  /** The features of the rows of a batch, which must have this preparation's schema. */
  public Matrix apply(Batch batch) {
    Map<String, Values> values = run(batch);
    int width = features.size();
    double[] matrix = new double[batch.rows() * width];
    for (int j = 0; j < width; j++) {
      double[] column = ((Values.Numbers) value(values, features.get(j))).values();
      for (int i = 0; i < column.length; i++) {
        matrix[i * width + j] = column[i];
      }
    }
    return new Matrix(features, batch.rows(), matrix);
  }

  /** Every raw and prepared value of the batch by name. */
  public Map<String, Values> run(Batch batch) {
    Map<String, Values> values = new HashMap<>();
    for (int i = 0; i < schema.columns().size(); i++) {
      InputColumn column = schema.columns().get(i);
      values.put(column.name(), admit(column, batch.columns().get(i)));
    }
    for (Step step : steps) {
      carryOut(step, values);
    }
    return values;
  }

  private static Values value(Map<String, Values> values, String name) {
    Values found = values.get(name);
    if (found == null) {
      throw new IllegalArgumentException("no value " + name);
    }
    return found;
  }

  /** Texts that are empty, or unknown where the schema says so, become missing. */
  private static Values admit(InputColumn column, Values raw) {
    if (!(raw instanceof Values.Texts(@Nullable String[] texts))) {
      return raw;
    }
    Set<String> known = new HashSet<>(column.levels());
    boolean strict = column.unseen() == UnseenPolicy.MISSING;
    @Nullable String[] admitted = new @Nullable String[texts.length];
    for (int i = 0; i < texts.length; i++) {
      String text = texts[i];
      boolean missing = text == null || text.isEmpty() || (strict && !known.contains(text));
      admitted[i] = missing ? null : text;
    }
    return new Values.Texts(admitted);
  }

  /**
   * Adds what a step makes.
   *
   * @param values by name, equally many rows each; the step's inputs are among them
   */
  public static void carryOut(Step step, Map<String, Values> values) {
    switch (step) {
      case Step.Impute impute ->
          values.put(impute.output(), impute(impute.fill(), value(values, impute.input())));
      case Step.OfNumber ofNumber ->
          values.put(ofNumber.output(), NumberSteps.map(ofNumber, numbers(values, ofNumber)));
      case Step.Indicator indicator ->
          values.put(indicator.output(), missing(value(values, indicator.input())));
      case Step.Bin bin -> values.put(bin.output(), NumberSteps.bin(bin, numbers(values, bin)));
      case Step.DateParts parts -> NumberSteps.dateParts(parts, numbers(values, parts), values);
      case Step.OneHot oneHot -> TextSteps.oneHot(oneHot, texts(values, oneHot), values);
      case Step.Ordinal ordinal ->
          values.put(ordinal.output(), TextSteps.ordinal(ordinal, texts(values, ordinal)));
      case Step.MissingTexts missing ->
          values.put(missing.output(), TextSteps.missing(missing, texts(values, missing)));
      case Step.Gather gather ->
          values.put(gather.output(), TextSteps.gather(gather, texts(values, gather)));
      case Step.LevelValues levels ->
          values.put(levels.output(), TextSteps.levelValues(levels, texts(values, levels)));
      case Step.Terms terms -> TextSteps.terms(terms, texts(values, terms), values);
      case Step.HashedWords words -> TextSteps.hashed(words, texts(values, words), values);
      case Step.Derive derive -> values.put(derive.output(), derive(derive.expression(), values));
    }
  }

  private static double[] numbers(Map<String, Values> values, Step.OfOne step) {
    return numbers(value(values, step.input()));
  }

  private static @Nullable String[] texts(Map<String, Values> values, Step.OfOne step) {
    return texts(value(values, step.input()));
  }

  private static Values missing(Values in) {
    double[] out = new double[in.rows()];
    for (int i = 0; i < out.length; i++) {
      out[i] =
          switch (in) {
            case Values.Numbers(double[] numbers) -> Double.isNaN(numbers[i]) ? 1 : 0;
            case Values.Texts(@Nullable String[] texts) -> texts[i] == null ? 1 : 0;
          };
    }
    return new Values.Numbers(out);
  }

  private static Values derive(Expression expression, Map<String, Values> values) {
    ColumnsRow row = new ColumnsRow(values);
    int rows = values.values().stream().mapToInt(Values::rows).findAny().orElse(0);
    double[] out = new double[rows];
    for (int i = 0; i < rows; i++) {
      row.at = i;
      out[i] = expression.of(row);
    }
    return new Values.Numbers(out);
  }

  /** One row of the columns after the other. */
  private static final class ColumnsRow implements Expression.Row {
    private final Map<String, Values> values;
    private int at;

    private ColumnsRow(Map<String, Values> values) {
      this.values = values;
    }

    @Override
    public double number(String name) {
      return numbers(value(values, name))[at];
    }

    @Override
    public @Nullable String text(String name) {
      return texts(value(values, name))[at];
    }
  }

  private static double[] numbers(Values values) {
    return ((Values.Numbers) values).values();
  }

  private static @Nullable String[] texts(Values values) {
    return ((Values.Texts) values).values();
  }

  private static Values impute(Fill fill, Values in) {
    return switch (fill) {
      case Fill.Number(double value) ->
          new Values.Numbers(
              Arrays.stream(numbers(in)).map(x -> Double.isNaN(x) ? value : x).toArray());
      case Fill.Level(String value) -> {
        @Nullable String[] out = texts(in).clone();
        for (int i = 0; i < out.length; i++) {
          if (out[i] == null) {
            out[i] = value;
          }
        }
        yield new Values.Texts(out);
      }
    };
  }
}
