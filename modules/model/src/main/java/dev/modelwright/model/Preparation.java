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
      apply(step, value(values, step.input()), values);
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

  private static void apply(Step step, Values in, Map<String, Values> values) {
    switch (step) {
      case Step.Impute impute -> values.put(impute.output(), impute(impute.fill(), in));
      case Step.Scale scale -> values.put(scale.output(), scale(scale, numbers(in)));
      case Step.OneHot oneHot -> oneHot(oneHot, texts(in), values);
      case Step.Ordinal ordinal -> values.put(ordinal.output(), ordinal(ordinal, texts(in)));
      case Step.DateParts parts -> dateParts(parts, numbers(in), values);
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

  private static Values scale(Step.Scale scale, double[] in) {
    return new Values.Numbers(
        Arrays.stream(in).map(x -> (x - scale.center()) / scale.scale()).toArray());
  }

  private static void oneHot(Step.OneHot step, @Nullable String[] in, Map<String, Values> values) {
    for (int level = 0; level < step.levels().size(); level++) {
      String wanted = step.levels().get(level);
      double[] out = new double[in.length];
      for (int i = 0; i < in.length; i++) {
        out[i] = wanted.equals(in[i]) ? 1 : 0;
      }
      values.put(step.outputs().get(level), new Values.Numbers(out));
    }
  }

  private static Values ordinal(Step.Ordinal step, @Nullable String[] in) {
    Map<String, Integer> position = new HashMap<>();
    for (int level = 0; level < step.levels().size(); level++) {
      position.put(step.levels().get(level), level);
    }
    double[] out = new double[in.length];
    for (int i = 0; i < in.length; i++) {
      Integer level = in[i] == null ? null : position.get(in[i]);
      out[i] = level == null ? step.otherwise() : level;
    }
    return new Values.Numbers(out);
  }

  private static void dateParts(Step.DateParts step, double[] in, Map<String, Values> values) {
    for (int part = 0; part < step.parts().size(); part++) {
      DatePart wanted = step.parts().get(part);
      double[] out = Arrays.stream(in).map(x -> CivilDate.part(x, step.unit(), wanted)).toArray();
      values.put(step.outputs().get(part), new Values.Numbers(out));
    }
  }
}
