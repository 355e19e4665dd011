// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A growing ONNX graph: every node gives one tensor, whose name is new. */
final class OnnxGraph {

  static final TensorProto.DataType DOUBLE = TensorProto.DataType.DOUBLE;
  static final TensorProto.DataType STRING = TensorProto.DataType.STRING;
  static final TensorProto.DataType FLOAT = TensorProto.DataType.FLOAT;
  static final TensorProto.DataType LONG = TensorProto.DataType.INT64;

  static final int IR_VERSION = 8;
  static final int OPSET = 15;
  private static final int ML_OPSET = 3;
  private static final String ML_DOMAIN = "ai.onnx.ml";
  private static final int RUNTIME_OPSET = 1;
  private static final String RUNTIME_DOMAIN = "com.microsoft";

  private final GraphProto.Builder graph;
  private final Set<String> taken = new HashSet<>();
  private final Map<Long, String> scalars = new HashMap<>();
  private final Set<String> runtimeOps = new TreeSet<>();

  /**
   * An empty graph.
   *
   * @param reserved names that inputs will have, so that no tensor takes one of them before
   */
  OnnxGraph(String name, String doc, List<String> reserved) {
    this.graph = GraphProto.newBuilder().setName(name).setDocString(doc);
    taken.addAll(reserved);
  }

  /** Adds an input; its name must have been reserved. */
  String input(String name, TensorProto.DataType type, long columns, String doc) {
    graph.addInput(info(name, type, columns).setDocString(doc));
    return name;
  }

  /**
   * Gives a tensor out under the wanted name, or one like it where that is taken.
   *
   * @param columns 0 for a tensor of rank 1
   */
  void output(String wanted, String tensor, TensorProto.DataType type, long columns, String doc) {
    String name = free(wanted);
    graph.addNode(NodeProto.newBuilder().setOpType("Identity").addInput(tensor).addOutput(name));
    graph.addOutput(info(name, type, columns).setDocString(doc));
  }

  /** Adds a node of the standard operators and says the name of what it makes. */
  String op(String type, String... inputs) {
    return node("", type, List.of(), List.of(inputs));
  }

  /** Adds a node of the standard operators with attributes. */
  String op(String type, List<AttributeProto> attributes, String... inputs) {
    return node("", type, attributes, List.of(inputs));
  }

  /** Adds a node of the machine-learning operators. */
  String mlOp(String type, List<AttributeProto> attributes, String... inputs) {
    return node(ML_DOMAIN, type, attributes, List.of(inputs));
  }

  /**
   * Adds a node of the operators that only ONNX Runtime has.
   *
   * @param made what shape inference, which does not know the operator, is told: a tensor {@code
   *     [N,W]} of this type
   */
  String runtimeOp(
      String type, TensorProto.DataType made, List<AttributeProto> attributes, String input) {
    runtimeOps.add(type);
    String tensor = node(RUNTIME_DOMAIN, type, attributes, List.of(input));
    ValueInfoProto.Builder info = info(tensor, made, 0);
    info.getTypeBuilder().getTensorTypeBuilder().getShapeBuilder().addDimBuilder().setDimParam("W");
    graph.addValueInfo(info);
    return tensor;
  }

  /** The same tensor as another type. */
  String cast(TensorProto.DataType type, String tensor) {
    return op("Cast", List.of(OnnxAttributes.of("to", type.getNumber())), tensor);
  }

  /** The same tensor with one dimension. */
  String flat(String tensor) {
    return op("Reshape", tensor, longs(-1));
  }

  /** Says the type and shape of a tensor that shape inference may not find out. */
  void describe(String tensor, TensorProto.DataType type, long columns) {
    graph.addValueInfo(info(tensor, type, columns));
  }

  /** A constant without dimensions. */
  String scalar(double value) {
    return scalars.computeIfAbsent(
        Double.doubleToLongBits(value),
        bits -> constant(OnnxTensors.doubles(new double[] {value})));
  }

  /** A constant of whole numbers with one dimension. */
  String longs(long... values) {
    return constant(OnnxTensors.longs(values, values.length));
  }

  /** A constant tensor. */
  String constant(TensorProto tensor) {
    String name = free("constant");
    graph.addInitializer(tensor.toBuilder().setName(name));
    return name;
  }

  /** The finished model. */
  byte[] model(String programVersion, Map<String, String> properties) {
    ModelProto.Builder model =
        ModelProto.newBuilder()
            .setIrVersion(IR_VERSION)
            .setProducerName("modelwright")
            .setProducerVersion(programVersion)
            .setDomain("dev.modelwright")
            .setModelVersion(1)
            .setDocString(graph.getDocString())
            .addOpsetImport(opset("", OPSET))
            .addOpsetImport(opset(ML_DOMAIN, ML_OPSET))
            .setGraph(graph);
    if (!runtimeOps.isEmpty()) {
      model.addOpsetImport(opset(RUNTIME_DOMAIN, RUNTIME_OPSET));
      model
          .addMetadataPropsBuilder()
          .setKey("modelwright.requires")
          .setValue("ONNX Runtime, for its operators " + String.join(", ", runtimeOps));
    }
    properties.forEach((key, value) -> model.addMetadataPropsBuilder().setKey(key).setValue(value));
    return model.build().toByteArray();
  }

  private String node(
      String domain, String type, List<AttributeProto> attributes, List<String> inputs) {
    String name = free(type);
    graph.addNode(
        NodeProto.newBuilder()
            .setName(name)
            .setDomain(domain)
            .setOpType(type)
            .addAllAttribute(attributes)
            .addAllInput(inputs)
            .addOutput(name));
    return name;
  }

  private String free(String wanted) {
    String name = wanted;
    for (int i = 1; !taken.add(name); i++) {
      name = wanted + "_" + i;
    }
    return name;
  }

  private static OperatorSetIdProto opset(String domain, int version) {
    return OperatorSetIdProto.newBuilder().setDomain(domain).setVersion(version).build();
  }

  private static ValueInfoProto.Builder info(String name, TensorProto.DataType type, long columns) {
    TensorShapeProto.Builder shape = TensorShapeProto.newBuilder();
    shape.addDimBuilder().setDimParam("N");
    if (columns > 0) {
      shape.addDimBuilder().setDimValue(columns);
    }
    TypeProto.Tensor.Builder tensor =
        TypeProto.Tensor.newBuilder().setElemType(type.getNumber()).setShape(shape);
    return ValueInfoProto.newBuilder()
        .setName(name)
        .setType(TypeProto.newBuilder().setTensorType(tensor));
  }
}
