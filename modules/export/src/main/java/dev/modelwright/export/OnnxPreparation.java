// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import dev.modelwright.base.Problem;
import dev.modelwright.model.Fill;
import dev.modelwright.model.InputColumn;
import dev.modelwright.model.Pipeline;
import dev.modelwright.model.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The fitted steps as nodes of a graph, from raw columns to the matrix of features. */
final class OnnxPreparation {

  private final OnnxGraph graph;
  private final Pipeline pipeline;
  private final Map<String, OnnxValue> values = new HashMap<>();

  OnnxPreparation(OnnxGraph graph, Pipeline pipeline) {
    this.graph = graph;
    this.pipeline = pipeline;
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
      case Step.Scale scale -> {
        String centred = graph.op("Sub", single(scale.input()), graph.scalar(scale.center()));
        put(scale.output(), graph.op("Div", centred, graph.scalar(scale.scale())));
      }
      case Step.OneHot oneHot -> {
        OnnxValue.Text text = text(oneHot.input());
        putAll(oneHot.outputs(), lookUp(text, OnnxTexts.indicators(text, oneHot.levels())));
      }
      case Step.Ordinal ordinal -> {
        OnnxValue.Text text = text(ordinal.input());
        put(ordinal.output(), lookUp(text, OnnxTexts.positions(text, ordinal)));
      }
      case Step.DateParts parts -> {
        OnnxDateParts dates = new OnnxDateParts(graph, parts.unit(), single(parts.input()));
        for (int i = 0; i < parts.parts().size(); i++) {
          put(parts.outputs().get(i), dates.part(parts.parts().get(i)));
        }
      }
      case Step.Clip _,
          Step.Log _,
          Step.YeoJohnson _,
          Step.Indicator _,
          Step.Bin _,
          Step.Gather _,
          Step.LevelValues _,
          Step.Terms _,
          Step.HashedWords _,
          Step.Derive _ ->
          throw Problem.at("step", "export.cannot-carry", "ONNX", step.outputs().getFirst())
              .exception();
    }
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

  /** A row of the table for each code. */
  private String lookUp(OnnxValue.Text text, double[] table) {
    int codes = text.meanings().size();
    String rows = graph.constant(OnnxTensors.doubles(table, codes, table.length / codes));
    return graph.op("Gather", List.of(OnnxAttributes.of("axis", 0)), rows, text.codes());
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
    return (OnnxValue.Number) Objects.requireNonNull(values.get(name), name);
  }

  private OnnxValue.Text text(String name) {
    return (OnnxValue.Text)
        values.computeIfAbsent(
            name,
            raw -> OnnxTexts.encode(graph, pipeline, pipeline.schema().column(raw).orElseThrow()));
  }
}
