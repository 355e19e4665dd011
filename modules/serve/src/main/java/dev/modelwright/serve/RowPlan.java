// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.serve;

import dev.modelwright.model.Expression;
import dev.modelwright.model.Fill;
import dev.modelwright.model.InputColumn;
import dev.modelwright.model.InputSchema;
import dev.modelwright.model.Step;
import dev.modelwright.model.TermCounter;
import dev.modelwright.model.UnseenPolicy;
import dev.modelwright.model.Words;
import java.nio.DoubleBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
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
  private final Set<String> textValues = new HashSet<>();
  private final Load[] loads;
  private final Operation[] operations;
  private final int[] features;

  RowPlan(InputSchema schema, List<Step> steps, List<String> features) {
    List<InputColumn> columns = schema.columns();
    this.loads = new Load[columns.size()];
    for (int i = 0; i < columns.size(); i++) {
      loads[i] = load(columns.get(i), i, place(columns.get(i).name()));
    }
    columns.stream()
        .filter(column -> column.type().isText())
        .forEach(column -> textValues.add(column.name()));
    List<Operation> all = new ArrayList<>();
    for (Step step : steps) {
      all.add(operation(step));
      if (step.makesText()) {
        textValues.addAll(step.outputs());
      }
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
    return switch (step) {
      case Step.OfOne one -> operation(one, place(one.input()));
      case Step.Derive derive -> derive(derive.expression(), place(derive.output()));
    };
  }

  private Operation derive(Expression expression, int out) {
    Map<String, Integer> known = new HashMap<>();
    expression.names().forEach(name -> known.put(name, place(name)));
    return (numbers, texts) -> numbers[out] = expression.of(new PlacesRow(known, numbers, texts));
  }

  private record PlacesRow(Map<String, Integer> places, double[] numbers, @Nullable String[] texts)
      implements Expression.Row {

    @Override
    public double number(String name) {
      return numbers[place(name)];
    }

    @Override
    public @Nullable String text(String name) {
      return texts[place(name)];
    }

    private int place(String name) {
      return java.util.Objects.requireNonNull(places.get(name), name);
    }
  }

  private Operation operation(Step.OfOne step, int in) {
    return switch (step) {
      case Step.Impute impute -> impute(impute.fill(), in, place(impute.output()));
      case Step.OfNumber ofNumber -> {
        int out = place(ofNumber.output());
        yield (numbers, texts) -> {
          double x = numbers[in];
          numbers[out] = Double.isNaN(x) ? Double.NaN : ofNumber.apply(x);
        };
      }
      case Step.Indicator indicator ->
          indicator(place(indicator.output()), in, textValues.contains(indicator.input()));
      case Step.Bin bin -> {
        int out = place(bin.output());
        yield (numbers, texts) -> {
          double x = numbers[in];
          texts[out] = Double.isNaN(x) ? null : bin.labels().get(bin.position(x));
        };
      }
      case Step.MissingTexts missing -> {
        int out = place(missing.output());
        Set<String> marks = Set.copyOf(missing.texts());
        yield (numbers, texts) -> {
          String text = texts[in];
          texts[out] = text == null || marks.contains(text) ? null : text;
        };
      }
      case Step.Gather gather -> gather(gather, in, place(gather.output()));
      case Step.LevelValues values ->
          lookUp(table(values), in, place(values.output()), values.missing(), values.other());
      case Step.Terms terms -> terms(terms, in, places(terms.outputs()));
      case Step.HashedWords words -> hashed(in, places(words.outputs()));
      case Step.OneHot oneHot -> oneHot(oneHot, in, places(oneHot.outputs()));
      case Step.Ordinal ordinal ->
          lookUp(
              table(ordinal),
              in,
              place(ordinal.output()),
              ordinal.otherwise(),
              ordinal.otherwise());
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

  private static Map<String, Double> table(Step.Ordinal step) {
    Map<String, Double> position = new HashMap<>();
    for (int level = 0; level < step.levels().size(); level++) {
      position.put(step.levels().get(level), (double) level);
    }
    return position;
  }

  private static Map<String, Double> table(Step.LevelValues step) {
    Map<String, Double> value = new HashMap<>();
    for (int level = 0; level < step.levels().size(); level++) {
      value.put(step.levels().get(level), step.values().get(level));
    }
    return value;
  }

  private static Operation lookUp(
      Map<String, Double> table, int in, int out, double missing, double other) {
    return (numbers, texts) -> {
      String text = texts[in];
      numbers[out] = text == null ? missing : table.getOrDefault(text, other);
    };
  }

  private static Operation indicator(int out, int in, boolean text) {
    return text
        ? (numbers, texts) -> numbers[out] = texts[in] == null ? 1 : 0
        : (numbers, texts) -> numbers[out] = Double.isNaN(numbers[in]) ? 1 : 0;
  }

  private static Operation gather(Step.Gather step, int in, int out) {
    Set<String> kept = Set.copyOf(step.kept());
    return (numbers, texts) -> {
      String text = texts[in];
      texts[out] = text == null || kept.contains(text) ? text : step.other();
    };
  }

  private static Operation terms(Step.Terms step, int in, int[] outs) {
    TermCounter counter = new TermCounter(step);
    return (numbers, texts) -> {
      double[] row = new double[outs.length];
      counter.count(texts[in], row);
      for (int j = 0; j < outs.length; j++) {
        numbers[outs[j]] = row[j];
      }
    };
  }

  private static Operation hashed(int in, int[] outs) {
    return (numbers, texts) -> {
      for (int out : outs) {
        numbers[out] = 0;
      }
      for (String word : Words.of(texts[in])) {
        numbers[outs[Words.bucket(word, outs.length)]]++;
      }
    };
  }
}
