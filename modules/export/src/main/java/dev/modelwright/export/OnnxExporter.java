// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import ai.onnx.proto.OnnxMl.TensorProto;
import dev.modelwright.base.Problem;
import dev.modelwright.model.InputColumn;
import dev.modelwright.model.Pipeline;
import dev.modelwright.model.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A whole pipeline as ONNX (IR 8, ai.onnx 15, ai.onnx.ml 3), exact in double precision: raw columns
 * in, answer out.
 *
 * <p>Inputs, one for each raw column, under its name: double {@code [N,1]} for numbers (missing is
 * NaN), dates (days since 1970-01-01) and points in time (seconds since 1970-01-01T00:00:00),
 * string {@code [N,1]} for categories (missing is the empty text). Outputs: {@code label} string
 * {@code [N]} and {@code probabilities} double {@code [N,K]}, or {@code prediction} double {@code
 * [N,1]}.
 */
public final class OnnxExporter implements Exporter {

  static final String LABEL = "label";
  static final String PROBABILITIES = "probabilities";
  static final String PREDICTION = "prediction";

  @Override
  public byte[] export(Pipeline pipeline) {
    if (pipeline.schema().columns().isEmpty()) {
      throw Problem.at("format", "export.no-columns").exception();
    }
    String doc = "Predicts " + pipeline.target().name() + " from raw columns, row by row.";
    OnnxGraph graph = new OnnxGraph("modelwright", doc, pipeline.schema().names());
    pipeline.schema().columns().forEach(column -> input(graph, column));
    String matrix =
        pipeline.predictor().features().isEmpty()
            ? pipeline.schema().columns().getFirst().name()
            : new OnnxPreparation(graph, pipeline).features();
    String answer = new OnnxPredictor(graph).answer(pipeline.predictor(), matrix);
    switch (pipeline.target()) {
      case Target.Label label -> {
        graph.output(LABEL, label(graph, label, answer), OnnxGraph.STRING, 0, labelDoc(label));
        graph.output(
            PROBABILITIES, answer, OnnxGraph.DOUBLE, label.width(), "Of " + label.labels());
      }
      case Target.Number number ->
          graph.output(PREDICTION, answer, OnnxGraph.DOUBLE, 1, "Predicted " + number.name());
    }
    return graph.model(
        BirthCertificate.programVersion(pipeline.provenance()), properties(pipeline));
  }

  private static void input(OnnxGraph graph, InputColumn column) {
    TensorProto.DataType type = column.type().isText() ? OnnxGraph.STRING : OnnxGraph.DOUBLE;
    String doc =
        switch (column.type()) {
          case NUMBER -> "A number; NaN is missing.";
          case CATEGORY -> "One of " + column.levels() + "; the empty text is missing.";
          case DATE -> "Days since 1970-01-01; NaN is missing.";
          case DATETIME -> "Seconds since 1970-01-01T00:00:00, local; NaN is missing.";
        };
    graph.input(column.name(), type, 1, doc);
  }

  /** The first of the largest, counted as the reference does: a missing number is never larger. */
  private static String label(OnnxGraph graph, Target.Label target, String answer) {
    double[] never =
        IntStream.range(0, target.width())
            .mapToDouble(k -> k == 0 ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY)
            .toArray();
    String instead = graph.constant(OnnxTensors.doubles(never, 1, never.length));
    String comparable = graph.op("Where", graph.op("IsNaN", answer), instead, answer);
    String best =
        graph.op(
            "ArgMax",
            List.of(OnnxAttributes.of("axis", 1), OnnxAttributes.of("keepdims", 0)),
            comparable);
    return graph.op(
        "Gather", graph.constant(OnnxTensors.strings(target.labels(), target.width())), best);
  }

  private static String labelDoc(Target.Label target) {
    return target.name() + ": the most probable of " + target.labels() + ", the first of equals.";
  }

  private static Map<String, String> properties(Pipeline pipeline) {
    Map<String, String> properties =
        new TreeMap<>(BirthCertificate.properties(pipeline.provenance()));
    properties.put(ModelCard.KEY, ModelCard.of(pipeline).json());
    properties.put("modelwright.target", pipeline.target().name());
    if (pipeline.target() instanceof Target.Label label) {
      List<String> labels = new ArrayList<>(label.labels());
      for (int k = 0; k < labels.size(); k++) {
        properties.put("modelwright.label." + k, labels.get(k));
      }
    }
    return properties;
  }
}
