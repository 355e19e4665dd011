// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn.smile;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import smile.classification.DecisionTree;
import smile.data.Tuple;
import smile.data.type.DataTypes;
import smile.data.type.StructField;
import smile.data.type.StructType;
import smile.model.cart.DecisionNode;
import smile.model.cart.InternalNode;
import smile.model.cart.LeafNode;
import smile.model.cart.Node;
import smile.model.cart.OrdinalSplit;
import smile.model.cart.Split;
import smile.model.cart.SplitRule;

/**
 * Smile's classification tree with two repairs. It looks at every cut between two values, where
 * Smile leaves out the cuts whose neighbouring rows happen to have the same label, which hides many
 * cuts of columns with few values. And it keeps leaves that stand side by side and vote for the
 * same label, where Smile merges them and loses their probabilities.
 */
final class FineTree extends DecisionTree {

  /** A gain for each row that is no more than rounding. */
  private static final double NO_GAIN = 1e-12;

  private final transient Ranks ranks;
  private final transient int[] labels;
  private final SplitRule judge;

  FineTree(Ranks ranks, int[] y, int k, TreeParameters parameters) {
    this.ranks = ranks;
    this.labels = y;
    this.judge = SplitRule.valueOf(parameters.splitRule().name());
    super(
        ranks.frame(),
        y,
        new StructField("y", DataTypes.IntType),
        k,
        SplitRule.valueOf(parameters.splitRule().name()),
        parameters.levels(),
        parameters.leaves(y.length),
        parameters.minLeaf(),
        ranks.columns(),
        null,
        null);
  }

  @Override
  protected Optional<Split> findBestSplit(
      LeafNode node, int column, double impurity, int lo, int hi) {
    int[] rank = ranks.ranks()[column];
    int[] rows = order[column];
    int[] right = ((DecisionNode) node).count().clone();
    int[] left = new int[right.length];
    double best = NO_GAIN * (hi - lo);
    int cut = -1;
    for (int i = lo; i < hi - nodeSize; i++) {
      left[labels[rows[i]]]++;
      right[labels[rows[i]]]--;
      int size = i + 1 - lo;
      if (size >= nodeSize && rank[rows[i]] < rank[rows[i + 1]]) {
        double gain =
            (hi - lo) * impurity
                - size * DecisionNode.impurity(judge, size, left)
                - (hi - lo - size) * DecisionNode.impurity(judge, hi - lo - size, right);
        if (gain > best) {
          best = gain;
          cut = i;
        }
      }
    }
    return cut < 0 ? Optional.empty() : Optional.of(split(node, column, best, lo, hi, cut));
  }

  private Split split(LeafNode node, int column, double gain, int lo, int hi, int cut) {
    int[] rank = ranks.ranks()[column];
    int last = rank[order[column][cut]];
    double value = (last + rank[order[column][cut + 1]]) / 2.0;
    return new OrdinalSplit(
        node, column, value, gain, lo, hi, cut + 1 - lo, hi - cut - 1, row -> rank[row] <= last);
  }

  @Override
  protected LeafNode newNode(int[] rows) {
    return new Leaf(((DecisionNode) super.newNode(rows)).count());
  }

  /** While the tree grows: equal to no other, so that a split between two of them is kept. */
  private static final class Leaf extends DecisionNode {

    Leaf(int[] count) {
      super(count);
    }

    @Override
    public Node merge() {
      return new Kept(this);
    }

    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }
  }

  /** When it is grown: no decision node any more, so that it is not merged. */
  private static final class Kept extends LeafNode {

    private final DecisionNode leaf;

    Kept(DecisionNode leaf) {
      super(leaf.size());
      this.leaf = leaf;
    }

    @Override
    public LeafNode predict(Tuple row) {
      return leaf;
    }

    @Override
    public double deviance() {
      return leaf.deviance();
    }

    @Override
    public String dot(StructType schema, StructField response, int id) {
      return leaf.dot(schema, response, id);
    }

    @Override
    public int[] toString(
        StructType schema,
        StructField response,
        InternalNode parent,
        int depth,
        BigInteger id,
        List<String> lines) {
      return leaf.toString(schema, response, parent, depth, id, lines);
    }
  }
}
