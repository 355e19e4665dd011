// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.model;

import java.util.List;

/**
 * One tree or many over the same features.
 *
 * @param base added to the aggregated leaves, one for each score
 */
public record TreeEnsemble(
    List<String> features, List<Tree> trees, Aggregation aggregation, Doubles base, Link link)
    implements Predictor {

  /** Checks that features exist and leaves have one value for each score. */
  public TreeEnsemble {
    features = List.copyOf(features);
    trees = List.copyOf(trees);
    if (trees.isEmpty() || base.size() == 0 || (link == Link.LOGIT && base.size() != 1)) {
      throw new IllegalArgumentException("an ensemble without trees, or of the wrong width");
    }
    for (Tree tree : trees) {
      for (TreeNode node : tree.nodes()) {
        check(node, features.size(), base.size());
      }
    }
  }

  private static void check(TreeNode node, int features, int scores) {
    boolean right =
        switch (node) {
          case TreeNode.Split split -> split.feature() >= 0 && split.feature() < features;
          case TreeNode.Leaf leaf -> leaf.values().size() == scores;
        };
    if (!right) {
      throw new IllegalArgumentException("a node that does not fit its ensemble: " + node);
    }
  }

  @Override
  public int scores() {
    return base.size();
  }
}
