// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import dev.modelwright.model.Batch;
import dev.modelwright.model.InputSchema;
import dev.modelwright.model.Values;
import java.nio.DoubleBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Raw rows as input tensors {@code [N,1]}, one for each column. */
record OrtInputs(Map<String, OnnxTensor> tensors) implements AutoCloseable {

  static OrtInputs of(InputSchema schema, Batch rows) throws OrtException {
    OrtInputs inputs = new OrtInputs(new LinkedHashMap<>());
    try {
      for (int i = 0; i < schema.columns().size(); i++) {
        inputs
            .tensors()
            .put(
                OrtText.in(schema.columns().get(i).name()),
                tensor(rows.columns().get(i), rows.rows()));
      }
      return inputs;
    } catch (OrtException e) {
      inputs.close();
      throw e;
    }
  }

  private static OnnxTensor tensor(Values values, int rows) throws OrtException {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    long[] shape = {rows, 1};
    return switch (values) {
      case Values.Numbers(double[] numbers) ->
          OnnxTensor.createTensor(environment, DoubleBuffer.wrap(numbers), shape);
      case Values.Texts(@Nullable String[] texts) ->
          OrtTexts.tensor(
              Arrays.stream(texts)
                  .map(text -> Objects.requireNonNullElse(text, ""))
                  .toArray(String[]::new));
    };
  }

  @Override
  public void close() {
    tensors.values().forEach(OnnxTensor::close);
  }
}
