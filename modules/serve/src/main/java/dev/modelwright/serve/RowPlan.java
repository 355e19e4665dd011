// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.serve;

import dev.modelwright.model.Fill;
import dev.modelwright.model.InputColumn;
import dev.modelwright.model.InputSchema;
import dev.modelwright.model.Step;
import dev.modelwright.model.UnseenPolicy;
import java.nio.DoubleBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A pipeline's preparation compiled for one row at a time: every named value has a numbered place,
 * every step is a small operation on places. Gives bit for bit what {@code Preparation} gives.
 */
final class RowPlan {

  /** The values of one row under way; never shared between threads. */
  static final class Places {
    private final double[] numbers;
    private final @Nullable String[] texts;

    private Places(int count) {
      numbers = new double[count];
      texts = new @Nullable String[count];
    }
  }

  private interface Operation {
    void run(double[] numbers, @Nullable String[] texts);
  }

  private interface Load {
    void run(RawRows raw, int row, Places places);
  }

  private final Map<String, Integer> places = new HashMap<>();
  private final Load[] loads;
  private final Operation[] operations;
  private final int[] features;

  RowPlan(InputSchema schema, List<Step> steps, List<String> features) {
    List<InputColumn> columns = schema.columns();
    this.loads = new Load[columns.size()];
    for (int i = 0; i < columns.size(); i++) {
      loads[i] = load(columns.get(i), i, place(columns.get(i).name()));
    }
    List<Operation> all = new ArrayList<>();
    for (Step step : steps) {
      all.add(operation(step));
    }
    this.operations = all.toArray(Operation[]::new);
    this.features = features.stream().mapToInt(this::place).toArray();
  }

  /** Room for one row. */
  Places places() {
    return new Places(places.size());
  }

  /** Writes the features of a raw row from a position on. */
  void fill(RawRows raw, int row, Places into, DoubleBuffer out, int at) {
    for (Load load : loads) {
      load.run(raw, row, into);
    }
    for (Operation operation : operations) {
      operation.run(into.numbers, into.texts);
    }
    for (int j = 0; j < features.length; j++) {
      out.put(at + j, into.numbers[features[j]]);
    }
  }

  private int place(String name) {
    return places.computeIfAbsent(name, absent -> places.size());
  }

  private int[] places(List<String> names) {
    return names.stream().mapToInt(this::place).toArray();
  }

  private static Load load(InputColumn column, int index, int place) {
    if (!column.type().isText()) {
      return (raw, row, into) -> into.numbers[place] = raw.number(index, row);
    }
    boolean strict = column.unseen() == UnseenPolicy.MISSING;
    Set<String> known = Set.copyOf(column.levels());
    return (raw, row, into) -> {
      String text = raw.text(index, row);
      boolean missing = text == null || text.isEmpty() || (strict && !known.contains(text));
      into.texts[place] = missing ? null : text;
    };
  }

  private Operation operation(Step step) {
    int in = place(step.input());
    return switch (step) {
      case Step.Impute impute -> impute(impute.fill(), in, place(impute.output()));
      case Step.Scale(String input, String output, double center, double scale) -> {
        int out = place(output);
        yield (numbers, texts) -> numbers[out] = (numbers[in] - center) / scale;
      }
      case Step.OneHot oneHot -> oneHot(oneHot, in, places(oneHot.outputs()));
      case Step.Ordinal ordinal -> ordinal(ordinal, in, place(ordinal.output()));
      case Step.DateParts parts -> {
        int[] outs = places(parts.outputs());
        yield (numbers, texts) -> DateReading.write(parts, numbers[in], numbers, outs);
      }
    };
  }

  private static Operation impute(Fill fill, int in, int out) {
    return switch (fill) {
      case Fill.Number(double value) ->
          (numbers, texts) -> numbers[out] = Double.isNaN(numbers[in]) ? value : numbers[in];
      case Fill.Level(String value) ->
          (numbers, texts) -> texts[out] = texts[in] == null ? value : texts[in];
    };
  }

  private static Operation oneHot(Step.OneHot step, int in, int[] outs) {
    Map<String, int[]> hits = new HashMap<>();
    for (int level = 0; level < outs.length; level++) {
      int out = outs[level];
      hits.merge(step.levels().get(level), new int[] {out}, RowPlan::joined);
    }
    return (numbers, texts) -> {
      for (int out : outs) {
        numbers[out] = 0;
      }
      String text = texts[in];
      int[] hit = text == null ? null : hits.get(text);
      if (hit != null) {
        for (int out : hit) {
          numbers[out] = 1;
        }
      }
    };
  }

  private static int[] joined(int[] one, int[] other) {
    int[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }

  private static Operation ordinal(Step.Ordinal step, int in, int out) {
    Map<String, Double> position = new HashMap<>();
    for (int level = 0; level < step.levels().size(); level++) {
      position.put(step.levels().get(level), (double) level);
    }
    double otherwise = step.otherwise();
    return (numbers, texts) -> {
      String text = texts[in];
      numbers[out] = text == null ? otherwise : position.getOrDefault(text, otherwise);
    };
  }
}
