// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn.smile;

import dev.modelwright.model.Doubles;
import dev.modelwright.model.Tree;
import dev.modelwright.model.TreeNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import smile.data.Tuple;
import smile.data.type.StructType;
import smile.model.cart.InternalNode;
import smile.model.cart.LeafNode;
import smile.model.cart.Node;

/**
 * Turns Smile's tree over ranks into one over values. Smile hides its thresholds, but tells which
 * way a row goes: the largest rank that goes the true way is found by bisection, and the threshold
 * lies between the two values nearest to it on either side among the node's own training rows,
 * which is where Smile itself puts it.
 */
final class TreeTranslator {

  private final Ranks ranks;
  private final Function<LeafNode, Doubles> answer;
  private final Tuple nowhere;
  private final List<TreeNode> nodes = new ArrayList<>();

  TreeTranslator(Ranks ranks, Function<LeafNode, Doubles> answer) {
    this.ranks = ranks;
    this.answer = answer;
    this.nowhere = Tuple.of(ranks.frame().schema(), new double[ranks.columns()]);
  }

  Tree translate(Node root) {
    add(root, IntStream.range(0, ranks.rows()).toArray());
    return new Tree(nodes);
  }

  /** Adds a node and all below it; gives its position. */
  private int add(Node node, int[] rows) {
    int position = nodes.size();
    if (!(node instanceof InternalNode split)) {
      nodes.add(new TreeNode.Leaf(answer.apply(node.predict(nowhere)), rows.length));
      return position;
    }
    int[] rank = ranks.ranks()[split.feature()];
    int last = lastTrue(split);
    int[] left = Arrays.stream(rows).filter(i -> rank[i] <= last).toArray();
    int[] right = Arrays.stream(rows).filter(i -> rank[i] > last).toArray();
    int lower = Arrays.stream(left).map(i -> rank[i]).max().orElse(last);
    int upper = Arrays.stream(right).map(i -> rank[i]).min().orElse(last + 1);
    double threshold = ranks.between(split.feature(), lower, upper);
    nodes.add(new TreeNode.Leaf(Doubles.of(), rows.length)); // holds the place of the split
    int trueChild = add(split.trueChild(), left);
    int falseChild = add(split.falseChild(), right);
    nodes.set(
        position,
        new TreeNode.Split(split.feature(), threshold, trueChild, falseChild, false, rows.length));
    return position;
  }

  private int lastTrue(InternalNode split) {
    StructType schema = ranks.frame().schema();
    double[] row = new double[ranks.columns()];
    int low = 0;
    int high = ranks.values()[split.feature()].length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      row[split.feature()] = middle;
      if (split.branch(Tuple.of(schema, row))) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
