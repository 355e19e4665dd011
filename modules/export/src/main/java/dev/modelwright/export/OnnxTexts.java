// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import dev.modelwright.export.OnnxValue.Level;
import dev.modelwright.export.OnnxValue.Meaning;
import dev.modelwright.export.OnnxValue.Missing;
import dev.modelwright.export.OnnxValue.Other;
import dev.modelwright.model.Expression;
import dev.modelwright.model.InputColumn;
import dev.modelwright.model.Pipeline;
import dev.modelwright.model.Step;
import dev.modelwright.model.UnseenPolicy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Raw texts to codes, one for each level that matters, one for missing, one for all others; and
 * codes to numbers.
 */
final class OnnxTexts {

  private final OnnxGraph graph;

  OnnxTexts(OnnxGraph graph) {
    this.graph = graph;
  }

  /** Adds the encoder of a raw column whose input tensor is {@code [N,1]}. */
  OnnxValue.Text encode(Pipeline pipeline, InputColumn column) {
    boolean strict = column.unseen() == UnseenPolicy.MISSING;
    List<String> levels = strict ? column.levels() : levels(pipeline, column);
    List<Meaning> meanings = new ArrayList<>(levels.stream().<Meaning>map(Level::new).toList());
    meanings.add(new Missing());
    if (!strict) {
      meanings.add(new Other());
    }
    List<String> keys = new ArrayList<>(levels);
    keys.add("");
    String flat = graph.flat(column.name());
    String codes =
        graph.mlOp(
            "LabelEncoder",
            List.of(
                OnnxAttributes.strings("keys_strings", keys),
                OnnxAttributes.longs(
                    "values_int64s", LongStream.range(0, keys.size()).boxed().toList()),
                OnnxAttributes.of("default_int64", meanings.size() - 1)),
            flat);
    return new OnnxValue.Text(codes, meanings, Optional.of(flat));
  }

  /**
   * The interval of each number of a tensor {@code [N,1]}, counted by the edges that it reached.
   */
  OnnxValue.Text bins(Step.Bin bin, String x) {
    int edges = bin.edges().size();
    String row = graph.constant(OnnxTensors.doubles(bin.edges().toArray(), 1, edges));
    String reached =
        graph.op(
            "ReduceSum",
            List.of(OnnxAttributes.of("keepdims", 0)),
            graph.cast(OnnxGraph.LONG, graph.op("GreaterOrEqual", x, row)),
            graph.longs(1));
    String missing = graph.flat(graph.op("IsNaN", x));
    String codes = graph.op("Where", missing, graph.longs(edges + 1), reached);
    List<Meaning> meanings =
        new ArrayList<>(bin.labels().stream().<Meaning>map(Level::new).toList());
    meanings.add(new Missing());
    return new OnnxValue.Text(codes, meanings, Optional.empty());
  }

  /** A tensor {@code [N,columns]} with the numbers that each row's code has in each column. */
  String lookUp(OnnxValue.Text text, int columns, ToDoubleBiFunction<Meaning, Integer> number) {
    int codes = text.meanings().size();
    double[] table = new double[codes * columns];
    for (int i = 0; i < table.length; i++) {
      table[i] = number.applyAsDouble(text.meanings().get(i / columns), i % columns);
    }
    String rows = graph.constant(OnnxTensors.doubles(table, codes, columns));
    return graph.op("Gather", List.of(OnnxAttributes.of("axis", 0)), rows, text.codes());
  }

  String indicators(OnnxValue.Text text, List<String> levels) {
    return lookUp(
        text,
        levels.size(),
        (meaning, column) -> meaning.equals(new Level(levels.get(column))) ? 1 : 0);
  }

  String positions(OnnxValue.Text text, Step.Ordinal step) {
    return lookUp(
        text,
        1,
        (meaning, column) ->
            meaning instanceof Level(String level) && step.levels().contains(level)
                ? step.levels().lastIndexOf(level)
                : step.otherwise());
  }

  String values(OnnxValue.Text text, Step.LevelValues step) {
    return lookUp(
        text,
        1,
        (meaning, column) ->
            switch (meaning) {
              case Missing _ -> step.missing();
              case Level(String level) when step.levels().contains(level) ->
                  step.values().get(step.levels().indexOf(level));
              case Level _, Other _ -> step.other();
            });
  }

  String missing(OnnxValue.Text text) {
    return lookUp(text, 1, (meaning, column) -> meaning instanceof Missing ? 1 : 0);
  }

  String isLevel(OnnxValue.Text text, String level) {
    return lookUp(
        text,
        1,
        (meaning, column) ->
            meaning instanceof Missing ? Double.NaN : meaning.equals(new Level(level)) ? 1 : 0);
  }

  /** The levels that any step tells from others, be it behind imputing or gathering. */
  private static List<String> levels(Pipeline pipeline, InputColumn column) {
    Set<String> levels = new LinkedHashSet<>();
    Set<String> same = new HashSet<>(Set.of(column.name()));
    for (Step step : pipeline.steps()) {
      named(step, same).filter(level -> !level.isEmpty()).forEach(levels::add);
      if (step.makesText() && step.inputs().stream().anyMatch(same::contains)) {
        same.addAll(step.outputs());
      }
    }
    return List.copyOf(levels);
  }

  private static Stream<String> named(Step step, Set<String> texts) {
    if (step instanceof Step.Derive(String _, Expression expression)) {
      return OnnxExpressions.levels(expression, texts);
    }
    if (!(step instanceof Step.OfOne one && texts.contains(one.input()))) {
      return Stream.of();
    }
    return switch (one) {
      case Step.OneHot oneHot -> oneHot.levels().stream();
      case Step.Ordinal ordinal -> ordinal.levels().stream();
      case Step.MissingTexts missing -> missing.texts().stream();
      case Step.Gather gather -> gather.kept().stream();
      case Step.LevelValues values -> values.levels().stream();
      case Step.Impute _,
          Step.Indicator _,
          Step.Terms _,
          Step.HashedWords _,
          Step.Bin _,
          Step.DateParts _,
          Step.OfNumber _ ->
          Stream.of();
    };
  }
}
