// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import ai.onnx.proto.OnnxMl.TensorProto;
import com.google.protobuf.ByteString;
import java.util.Arrays;
import java.util.List;

/** Constant tensors of an ONNX graph. */
final class OnnxTensors {

  private OnnxTensors() {}

  /** Doubles of the given shape; no dimensions for a scalar. */
  static TensorProto doubles(double[] values, long... dims) {
    return shaped(TensorProto.DataType.DOUBLE, dims)
        .addAllDoubleData(Arrays.stream(values).boxed().toList())
        .build();
  }

  static TensorProto longs(long[] values, long... dims) {
    return shaped(TensorProto.DataType.INT64, dims)
        .addAllInt64Data(Arrays.stream(values).boxed().toList())
        .build();
  }

  static TensorProto strings(List<String> values, long... dims) {
    return shaped(TensorProto.DataType.STRING, dims)
        .addAllStringData(values.stream().map(ByteString::copyFromUtf8).toList())
        .build();
  }

  private static TensorProto.Builder shaped(TensorProto.DataType type, long... dims) {
    TensorProto.Builder tensor = TensorProto.newBuilder().setDataType(type.getNumber());
    for (long dim : dims) {
      tensor.addDims(dim);
    }
    return tensor;
  }
}
