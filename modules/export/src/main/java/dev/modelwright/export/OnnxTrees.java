// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import dev.modelwright.base.Problem;
import dev.modelwright.model.Aggregation;
import dev.modelwright.model.Doubles;
import dev.modelwright.model.Tree;
import dev.modelwright.model.TreeEnsemble;
import dev.modelwright.model.TreeNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Trees as one TreeEnsembleRegressor. That operator gives its answer in single precision, which
 * would spoil sums and ties; so it is asked only for the number of the leaf that each tree ends in,
 * a whole number and thus exact, and the leaves' values come from a table in double precision. They
 * are added tree by tree, as the reference scorer does.
 */
final class OnnxTrees {

  /** Whole numbers up to here are exact in single precision. */
  private static final int MOST_LEAVES = 1 << 24;

  private final OnnxGraph graph;

  OnnxTrees(OnnxGraph graph) {
    this.graph = graph;
  }

  /** Adds an ensemble and says the tensor {@code [N,K]} of its scores. */
  String scores(TreeEnsemble ensemble, String features) {
    OnnxTreeNodes nodes = new OnnxTreeNodes();
    List<Doubles> leaves = new ArrayList<>();
    for (Tree tree : ensemble.trees()) {
      nodes.start();
      for (int i = 0; i < tree.nodes().size(); i++) {
        add(nodes, i, tree.nodes().get(i), leaves);
      }
      if (leaves.size() > MOST_LEAVES) {
        throw Problem.at("file", "export.too-many-leaves", MOST_LEAVES).exception();
      }
    }
    return combine(ensemble, leafOfEachTree(nodes, features), table(leaves, ensemble.scores()));
  }

  /** A tree of one leaf is written as a split with the same end on both sides. */
  private static void add(OnnxTreeNodes nodes, int position, TreeNode node, List<Doubles> leaves) {
    switch (node) {
      case TreeNode.Split split -> nodes.split(position, split);
      case TreeNode.Leaf leaf -> {
        if (position == 0) {
          nodes.split(0, new TreeNode.Split(0, 0, 1, 2, false, leaf.cover()));
          nodes.leaf(1, leaves.size());
          nodes.leaf(2, leaves.size());
        } else {
          nodes.leaf(position, leaves.size());
        }
        leaves.add(leaf.values());
      }
    }
  }

  private String leafOfEachTree(OnnxTreeNodes nodes, String features) {
    String leaf = graph.mlOp("TreeEnsembleRegressor", nodes.attributes(), features);
    graph.describe(leaf, OnnxGraph.FLOAT, nodes.trees());
    return leaf;
  }

  private String table(List<Doubles> leaves, int width) {
    double[] values = leaves.stream().flatMapToDouble(Doubles::stream).toArray();
    return graph.constant(OnnxTensors.doubles(values, leaves.size(), width));
  }

  private String combine(TreeEnsemble ensemble, String leaf, String table) {
    String byTree =
        graph.op("Transpose", List.of(OnnxAttributes.longs("perm", List.of(1L, 0L))), leaf);
    String number = graph.op("Cast", List.of(OnnxAttributes.of("to", 7)), byTree);
    String values = graph.op("Gather", List.of(OnnxAttributes.of("axis", 0)), table, number);
    String scores =
        graph.op(
            "ReduceSum",
            List.of(OnnxAttributes.of("keepdims", 0)),
            values,
            graph.constant(OnnxTensors.longs(new long[] {0}, 1)));
    if (ensemble.aggregation() == Aggregation.MEAN && ensemble.trees().size() > 1) {
      scores = graph.op("Div", scores, graph.scalar(ensemble.trees().size()));
    }
    if (ensemble.base().stream().allMatch(base -> base == 0)) {
      return scores;
    }
    double[] base = ensemble.base().toArray();
    return graph.op("Add", graph.constant(OnnxTensors.doubles(base, 1, base.length)), scores);
  }
}
