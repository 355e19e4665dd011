// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import ai.onnx.proto.OnnxMl.AttributeProto;
import dev.modelwright.model.TreeNode;
import java.util.ArrayList;
import java.util.List;

/**
 * The attributes of a TreeEnsembleRegressor with one target for each tree. Splits are always {@code
 * x <= threshold}, and thresholds are double.
 */
final class OnnxTreeNodes {

  private final List<Long> trees = new ArrayList<>();
  private final List<Long> ids = new ArrayList<>();
  private final List<Long> features = new ArrayList<>();
  private final List<String> modes = new ArrayList<>();
  private final List<Double> thresholds = new ArrayList<>();
  private final List<Long> lefts = new ArrayList<>();
  private final List<Long> rights = new ArrayList<>();
  private final List<Long> missingLeft = new ArrayList<>();
  private final List<Long> leafTrees = new ArrayList<>();
  private final List<Long> leafIds = new ArrayList<>();
  private final List<Double> leafNumbers = new ArrayList<>();
  private long tree = -1;

  /** Begins the next tree. */
  void start() {
    tree++;
  }

  long trees() {
    return tree + 1;
  }

  void split(long id, TreeNode.Split split) {
    node(id, "BRANCH_LEQ", split.feature(), split.threshold());
    lefts.add((long) split.left());
    rights.add((long) split.right());
    missingLeft.add(split.missingLeft() ? 1L : 0L);
  }

  /** A leaf whose value is its number among the leaves of all trees. */
  void leaf(long id, long number) {
    node(id, "LEAF", 0, 0);
    lefts.add(0L);
    rights.add(0L);
    missingLeft.add(0L);
    leafTrees.add(tree);
    leafIds.add(id);
    leafNumbers.add((double) number);
  }

  private void node(long id, String mode, long feature, double threshold) {
    trees.add(tree);
    ids.add(id);
    modes.add(mode);
    features.add(feature);
    thresholds.add(threshold);
  }

  List<AttributeProto> attributes() {
    return List.of(
        OnnxAttributes.longs("nodes_treeids", trees),
        OnnxAttributes.longs("nodes_nodeids", ids),
        OnnxAttributes.longs("nodes_featureids", features),
        OnnxAttributes.strings("nodes_modes", modes),
        doubles("nodes_values_as_tensor", thresholds),
        OnnxAttributes.longs("nodes_truenodeids", lefts),
        OnnxAttributes.longs("nodes_falsenodeids", rights),
        OnnxAttributes.longs("nodes_missing_value_tracks_true", missingLeft),
        OnnxAttributes.longs("target_treeids", leafTrees),
        OnnxAttributes.longs("target_nodeids", leafIds),
        OnnxAttributes.longs("target_ids", leafTrees),
        doubles("target_weights_as_tensor", leafNumbers),
        OnnxAttributes.of("n_targets", trees()),
        OnnxAttributes.of("aggregate_function", "SUM"),
        OnnxAttributes.of("post_transform", "NONE"));
  }

  private static AttributeProto doubles(String name, List<Double> values) {
    double[] numbers = values.stream().mapToDouble(Double::doubleValue).toArray();
    return OnnxAttributes.of(name, OnnxTensors.doubles(numbers, numbers.length));
  }
}
