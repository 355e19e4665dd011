// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.model;

/** A node of a binary decision tree. */
public sealed interface TreeNode {

  /** How many training rows, by weight, came here. */
  double cover();

  /**
   * Sends a row on: left where {@code x <= threshold}, right where {@code x > threshold}, and a
   * missing value as {@code missingLeft} says.
   *
   * @param feature position in the ensemble's features
   * @param left position of the child in the tree's nodes; always behind this node
   * @param right likewise
   */
  record Split(
      int feature, double threshold, int left, int right, boolean missingLeft, double cover)
      implements TreeNode {

    /** Checks that the threshold is a number. */
    public Split {
      if (Double.isNaN(threshold)) {
        throw new IllegalArgumentException("a split without a threshold");
      }
    }
  }

  /**
   * The end of a path.
   *
   * @param values one for each score
   */
  record Leaf(Doubles values, double cover) implements TreeNode {}
}
