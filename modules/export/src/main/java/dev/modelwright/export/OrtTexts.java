// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Texts of rows as tensors {@code [N,1]}. ONNX Runtime's Java interface hands characters beyond
 * Unicode's basic plane and the character 0 over in a form that is no UTF-8; where there are any,
 * the texts enter as the constant of a small model, which takes them as they are.
 */
final class OrtTexts {

  private static final String NAME = "texts";

  private OrtTexts() {}

  static OnnxTensor tensor(String[] texts) throws OrtException {
    return Arrays.stream(texts).anyMatch(OrtTexts::isGarbled)
        ? constant(texts)
        : OnnxTensor.createTensor(
            OrtEnvironment.getEnvironment(), texts, new long[] {texts.length, 1});
  }

  private static boolean isGarbled(String text) {
    return text.indexOf(0) >= 0 || OrtText.isGarbled(text);
  }

  /** The result's tensor outlives its session; whoever gets it closes it. */
  @SuppressWarnings("MustBeClosedChecker")
  private static OnnxTensor constant(String[] texts) throws OrtException {
    try (OrtSession session = OrtSessions.open(model(texts))) {
      return (OnnxTensor) session.run(Map.of()).get(0);
    }
  }

  private static byte[] model(String[] texts) {
    TensorProto constant = OnnxTensors.strings(List.of(texts), texts.length, 1);
    TensorShapeProto.Builder shape = TensorShapeProto.newBuilder();
    constant.getDimsList().forEach(dim -> shape.addDimBuilder().setDimValue(dim));
    TypeProto.Tensor.Builder type =
        TypeProto.Tensor.newBuilder().setElemType(constant.getDataType()).setShape(shape);
    GraphProto.Builder graph =
        GraphProto.newBuilder()
            .setName(NAME)
            .addNode(
                NodeProto.newBuilder()
                    .setOpType("Constant")
                    .addAttribute(OnnxAttributes.of("value", constant))
                    .addOutput(NAME))
            .addOutput(
                ValueInfoProto.newBuilder()
                    .setName(NAME)
                    .setType(TypeProto.newBuilder().setTensorType(type)));
    return ModelProto.newBuilder()
        .setIrVersion(OnnxGraph.IR_VERSION)
        .addOpsetImport(OperatorSetIdProto.newBuilder().setVersion(OnnxGraph.OPSET))
        .setGraph(graph)
        .build()
        .toByteArray();
  }
}
