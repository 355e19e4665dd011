// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.serve;

import dev.modelwright.model.Batch;
import dev.modelwright.model.InputColumn;
import dev.modelwright.model.Matrix;
import dev.modelwright.model.Pipeline;
import dev.modelwright.model.Predictions;
import dev.modelwright.model.Scorer;
import dev.modelwright.model.Values;
import dev.modelwright.testkit.model.SamplePipelines;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.DoubleBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.LinkedHashMap;
import java.util.Objects;

/** Models to serve in tests: real ONNX graphs, and any pipeline by the reference scorer. */
final class TestModels {

  private TestModels() {}

  static byte[] onnx(String name) {
    try (InputStream in = TestModels.class.getResourceAsStream("onnx/" + name + ".onnx")) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ServedModel served(String name, Pipeline pipeline) {
    return new ServedModel(name, "1", pipeline, onnx(name));
  }

  static ServedModel linear() {
    return served("linear", SamplePipelines.linear());
  }

  static ServedModel logistic() {
    return served("logistic", SamplePipelines.logistic());
  }

  /** A pipeline behind the reference scorer's arithmetic. */
  static LiveModel reference(String name, String version, Pipeline pipeline) {
    return new LiveModel(name, version, pipeline, new ReferenceScorer(pipeline));
  }

  /** The sample schema's linear model over other columns, for tests of policies. */
  static Pipeline over(List<InputColumn> columns) {
    Pipeline sample = SamplePipelines.linear();
    List<InputColumn> all = new ArrayList<>();
    for (InputColumn column : sample.schema().columns()) {
      all.add(
          columns.stream()
              .filter(other -> other.name().equals(column.name()))
              .findFirst()
              .orElse(column));
    }
    return new Pipeline(
        new dev.modelwright.model.InputSchema(all),
        sample.steps(),
        sample.predictor(),
        sample.target(),
        sample.provenance(),
        sample.inference());
  }

  /** One row of a batch as JSON fields; missing values as null, as NaN or not at all, in turn. */
  static Map<String, String> fields(Batch batch, int row) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (int i = 0; i < batch.columns().size(); i++) {
      String name = batch.schema().columns().get(i).name();
      switch (batch.columns().get(i)) {
        case Values.Texts(String[] texts) -> {
          if (texts[row] != null || row % 2 == 0) {
            fields.put(name, texts[row] == null ? "null" : quoted(texts[row]));
          }
        }
        case Values.Numbers(double[] numbers) -> {
          if (!Double.isNaN(numbers[row]) || row % 3 > 0) {
            boolean asNull = Double.isNaN(numbers[row]) && row % 3 == 1;
            fields.put(name, asNull ? "null" : Double.toString(numbers[row]));
          }
        }
      }
    }
    return fields;
  }

  static String object(Map<String, String> fields) {
    List<String> parts = new ArrayList<>();
    fields.forEach((name, value) -> parts.add(quoted(name) + ":" + value));
    return "{" + String.join(",", parts) + "}";
  }

  static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** Scores as the reference does, one row at a time or many. */
  record ReferenceScorer(Scorer scorer) implements RowScorer {

    ReferenceScorer(Pipeline pipeline) {
      this(new Scorer(pipeline));
    }

    @Override
    public void score(Rows rows, int count, double[] out, int at) {
      List<String> names = scorer.pipeline().predictor().features();
      double[] values = new double[count * names.size()];
      DoubleBuffer buffer = DoubleBuffer.wrap(values);
      for (int row = 0; row < count; row++) {
        rows.fill(row, buffer, row * names.size());
      }
      Predictions answers = scorer.predict(new Matrix(names, count, values));
      System.arraycopy(answers.values(), 0, out, at, answers.values().length);
    }

    @Override
    public void close() {}
  }
}
