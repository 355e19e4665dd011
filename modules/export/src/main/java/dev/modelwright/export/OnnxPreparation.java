// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import dev.modelwright.model.Expression;
import dev.modelwright.model.Fill;
import dev.modelwright.model.InputColumn;
import dev.modelwright.model.Pipeline;
import dev.modelwright.model.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The fitted steps as nodes of a graph, from raw columns to the matrix of features. */
final class OnnxPreparation {

  private final OnnxGraph graph;
  private final Pipeline pipeline;
  private final OnnxNumbers numbers;
  private final OnnxTexts texts;
  private final OnnxWords words;
  private final OnnxExpressions expressions;
  private final Map<String, OnnxValue> values = new HashMap<>();

  OnnxPreparation(OnnxGraph graph, Pipeline pipeline) {
    this.graph = graph;
    this.pipeline = pipeline;
    this.numbers = new OnnxNumbers(graph);
    this.texts = new OnnxTexts(graph);
    this.words = new OnnxWords(graph);
    this.expressions = new OnnxExpressions(graph, this::value, number -> columns(number, 1));
    for (InputColumn column : pipeline.schema().columns()) {
      if (!column.type().isText()) {
        values.put(column.name(), new OnnxValue.Number(column.name(), 0, 1));
      }
    }
  }

  /** Adds all steps and says the tensor {@code [N,F]} of the predictor's features. */
  String features() {
    pipeline.steps().forEach(this::add);
    List<String> blocks = new ArrayList<>();
    List<String> names = pipeline.predictor().features();
    for (int from = 0; from < names.size(); ) {
      int to = from + 1;
      while (to < names.size() && number(names.get(to)).equals(after(number(names.get(to - 1))))) {
        to++;
      }
      blocks.add(columns(number(names.get(from)), to - from));
      from = to;
    }
    return blocks.size() == 1
        ? blocks.getFirst()
        : graph.op("Concat", List.of(OnnxAttributes.of("axis", 1)), blocks.toArray(String[]::new));
  }

  private static OnnxValue.Number after(OnnxValue.Number value) {
    return new OnnxValue.Number(value.tensor(), value.column() + 1, value.width());
  }

  private void add(Step step) {
    switch (step) {
      case Step.Impute impute -> values.put(impute.output(), impute(impute));
      case Step.OfNumber ofNumber ->
          put(ofNumber.output(), numbers.apply(ofNumber, single(ofNumber.input())));
      case Step.Indicator indicator -> put(indicator.output(), missing(value(indicator.input())));
      case Step.Bin bin -> values.put(bin.output(), texts.bins(bin, single(bin.input())));
      case Step.MissingTexts missing ->
          values.put(missing.output(), text(missing.input()).without(missing));
      case Step.Gather gather -> values.put(gather.output(), text(gather.input()).gathered(gather));
      case Step.OneHot oneHot ->
          putAll(oneHot.outputs(), texts.indicators(text(oneHot.input()), oneHot.levels()));
      case Step.Ordinal ordinal ->
          put(ordinal.output(), texts.positions(text(ordinal.input()), ordinal));
      case Step.LevelValues levels ->
          put(levels.output(), texts.values(text(levels.input()), levels));
      case Step.Terms terms -> putAll(terms.outputs(), words.terms(terms, text(terms.input())));
      case Step.HashedWords hashed ->
          putAll(hashed.outputs(), words.hashed(hashed, text(hashed.input())));
      case Step.Derive derive -> put(derive.output(), derive(derive.expression()));
      case Step.DateParts parts -> {
        OnnxDateParts dates = new OnnxDateParts(graph, parts.unit(), single(parts.input()));
        for (int i = 0; i < parts.parts().size(); i++) {
          put(parts.outputs().get(i), dates.part(parts.parts().get(i)));
        }
      }
    }
  }

  private String missing(OnnxValue value) {
    return switch (value) {
      case OnnxValue.Number number ->
          graph.cast(OnnxGraph.DOUBLE, graph.op("IsNaN", columns(number, 1)));
      case OnnxValue.Text text -> texts.missing(text);
    };
  }

  /** A formula that reads no value has its result in every row all the same. */
  private String derive(Expression expression) {
    String result = expressions.of(expression);
    if (!expression.names().isEmpty()) {
      return result;
    }
    String shape = graph.op("Shape", pipeline.schema().columns().getFirst().name());
    return graph.op("Expand", result, shape);
  }

  private OnnxValue impute(Step.Impute impute) {
    return switch (impute.fill()) {
      case Fill.Level(String level) -> text(impute.input()).filled(level);
      case Fill.Number(double fill) -> {
        String x = single(impute.input());
        String filled = graph.op("Where", graph.op("IsNaN", x), graph.scalar(fill), x);
        yield new OnnxValue.Number(filled, 0, 1);
      }
    };
  }

  private void put(String name, String tensor) {
    values.put(name, new OnnxValue.Number(tensor, 0, 1));
  }

  private void putAll(List<String> names, String tensor) {
    for (int i = 0; i < names.size(); i++) {
      values.put(names.get(i), new OnnxValue.Number(tensor, i, names.size()));
    }
  }

  private String single(String name) {
    return columns(number(name), 1);
  }

  /** A tensor of only some columns, which stand beside each other. */
  private String columns(OnnxValue.Number first, int count) {
    if (count == first.width()) {
      return first.tensor();
    }
    long[] positions = new long[count];
    for (int i = 0; i < count; i++) {
      positions[i] = first.column() + i;
    }
    String picked = graph.constant(OnnxTensors.longs(positions, count));
    return graph.op("Gather", List.of(OnnxAttributes.of("axis", 1)), first.tensor(), picked);
  }

  private OnnxValue.Number number(String name) {
    return (OnnxValue.Number) value(name);
  }

  private OnnxValue.Text text(String name) {
    return (OnnxValue.Text) value(name);
  }

  /** Raw texts get their codes when they are first read. */
  private OnnxValue value(String name) {
    return values.computeIfAbsent(
        name, raw -> texts.encode(pipeline, pipeline.schema().column(raw).orElseThrow()));
  }
}
