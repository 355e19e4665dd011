// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.model;

import java.util.List;

/**
 * A binary decision tree; the first node is the root and children stand behind their parents, so
 * that there can be no cycle.
 */
public record Tree(List<TreeNode> nodes) {

  /** Checks that every child exists, stands behind its parent and has no second parent. */
  public Tree {
    nodes = List.copyOf(nodes);
    if (nodes.isEmpty()) {
      throw new IllegalArgumentException("a tree without nodes");
    }
    boolean[] reached = new boolean[nodes.size()];
    for (int i = 0; i < nodes.size(); i++) {
      if (nodes.get(i) instanceof TreeNode.Split split) {
        reach(reached, i, split.left());
        reach(reached, i, split.right());
      }
    }
    for (int i = 1; i < reached.length; i++) {
      if (!reached[i]) {
        throw new IllegalArgumentException("tree node " + i + " without a parent");
      }
    }
  }

  private static void reach(boolean[] reached, int parent, int child) {
    if (child <= parent || child >= reached.length || reached[child]) {
      throw new IllegalArgumentException("tree node " + parent + " with a wrong child " + child);
    }
    reached[child] = true;
  }

  /** How many leaves it has. */
  public int leaves() {
    return (nodes.size() + 1) / 2;
  }

  /** The number of splits on the longest path from the root; 0 for a single leaf. */
  public int depth() {
    int[] depth = new int[nodes.size()];
    int deepest = 0;
    for (int i = 0; i < nodes.size(); i++) {
      if (nodes.get(i) instanceof TreeNode.Split split) {
        depth[split.left()] = depth[i] + 1;
        depth[split.right()] = depth[i] + 1;
        deepest = Math.max(deepest, depth[i] + 1);
      }
    }
    return deepest;
  }
}
