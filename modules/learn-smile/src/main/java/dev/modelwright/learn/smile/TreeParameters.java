// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn.smile;

import dev.modelwright.learn.Help;
import dev.modelwright.learn.Limits;

/**
 * Of a single tree.
 *
 * @param maxDepth splits on the longest path
 * @param minLeaf training rows in each leaf
 * @param splitRule for labels only; numbers are always split by squared error
 */
public record TreeParameters(
    @Help("smile.help-max-depth") @Limits(min = 1, max = 50) int maxDepth,
    @Help("smile.help-max-leaves") @Limits(min = 2, max = 1_000_000) int maxLeaves,
    @Help("smile.help-min-leaf") @Limits(min = 1, max = 1_000_000) int minLeaf,
    @Help("smile.help-split-rule") Rule splitRule) {

  /** The depth as Smile counts it: the root is a level of its own. */
  int levels() {
    return maxDepth + 1;
  }

  /** Without a bound Smile splits depth first; with one, the split that gains most first. */
  int leaves(int rows) {
    return maxLeaves >= rows ? Integer.MAX_VALUE : maxLeaves;
  }

  /** How a split of labels is judged. */
  public enum Rule {
    /** Gini's impurity. */
    GINI,
    /** Shannon's entropy. */
    ENTROPY
  }
}
