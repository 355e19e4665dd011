// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import dev.modelwright.model.Tree;
import dev.modelwright.model.TreeNode;
import java.util.List;
import java.util.function.Function;
import org.dmg.pmml.MiningFunction;
import org.dmg.pmml.MiningSchema;
import org.dmg.pmml.Predicate;
import org.dmg.pmml.SimplePredicate;
import org.dmg.pmml.True;
import org.dmg.pmml.tree.BranchNode;
import org.dmg.pmml.tree.Node;
import org.dmg.pmml.tree.TreeModel;

/**
 * One tree as a PMML tree model. A comparison with a missing value is never true there, and the
 * last child takes what no other took; so the child that missing values must not go to stands
 * first.
 */
final class PmmlTrees {

  /** Makes a leaf, with its predicate. */
  interface Leaves {
    Node leaf(TreeNode.Leaf leaf, Predicate predicate);
  }

  private final List<String> features;
  private final Leaves leaves;

  PmmlTrees(List<String> features, Leaves leaves) {
    this.features = features;
    this.leaves = leaves;
  }

  TreeModel model(Tree tree, MiningFunction function, Function<Tree, MiningSchema> schema) {
    return new TreeModel(function, schema.apply(tree), node(tree, 0, new True()))
        .setMissingValueStrategy(TreeModel.MissingValueStrategy.NONE)
        .setNoTrueChildStrategy(TreeModel.NoTrueChildStrategy.RETURN_NULL_PREDICTION)
        .setSplitCharacteristic(TreeModel.SplitCharacteristic.BINARY_SPLIT);
  }

  private Node node(Tree tree, int position, Predicate predicate) {
    return switch (tree.nodes().get(position)) {
      case TreeNode.Leaf leaf -> leaves.leaf(leaf, predicate);
      case TreeNode.Split split -> {
        boolean leftLast = split.missingLeft();
        int first = leftLast ? split.right() : split.left();
        int last = leftLast ? split.left() : split.right();
        yield new BranchNode(null, predicate)
            .addNodes(node(tree, first, test(split)), node(tree, last, new True()));
      }
    };
  }

  /** True for values that go to the first child, never for missing ones. */
  private Predicate test(TreeNode.Split split) {
    String feature = features.get(split.feature());
    double threshold = split.threshold() + 0.0; // no negative zero: some order it before zero
    return new SimplePredicate(
        feature,
        split.missingLeft()
            ? SimplePredicate.Operator.GREATER_THAN
            : SimplePredicate.Operator.LESS_OR_EQUAL,
        threshold);
  }
}
