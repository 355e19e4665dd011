// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.model;

import java.util.List;

/** A tree as flat arrays, fast to walk. */
final class FlatTree {

  private final int[] feature;
  private final double[] threshold;
  private final int[] left;
  private final int[] right;
  private final boolean[] missingLeft;
  private final double[] values;
  private final int width;

  FlatTree(Tree tree, int width) {
    List<TreeNode> nodes = tree.nodes();
    int n = nodes.size();
    this.width = width;
    feature = new int[n];
    threshold = new double[n];
    left = new int[n];
    right = new int[n];
    missingLeft = new boolean[n];
    values = new double[n * width];
    for (int i = 0; i < n; i++) {
      put(i, nodes.get(i));
    }
  }

  private void put(int i, TreeNode node) {
    switch (node) {
      case TreeNode.Split split -> {
        feature[i] = split.feature();
        threshold[i] = split.threshold();
        left[i] = split.left();
        right[i] = split.right();
        missingLeft[i] = split.missingLeft();
      }
      case TreeNode.Leaf leaf -> {
        feature[i] = -1;
        for (int k = 0; k < width; k++) {
          values[i * width + k] = leaf.values().get(k);
        }
      }
    }
  }

  /** Adds the leaf's values of a row, which starts at {@code x[at]}, to the scores. */
  void add(double[] x, int at, double[] scores) {
    int node = 0;
    while (feature[node] >= 0) {
      double value = x[at + feature[node]];
      boolean goLeft = Double.isNaN(value) ? missingLeft[node] : value <= threshold[node];
      node = goLeft ? left[node] : right[node];
    }
    for (int k = 0; k < width; k++) {
      scores[k] += values[node * width + k];
    }
  }
}
