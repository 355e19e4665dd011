// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Places the nodes of a tree from left to right, as closely as they go without touching, each in
 * the middle of its children: the tidy drawing of Reingold and Tilford (IEEE Trans. Software Eng.
 * 7(2), 1981). Lying trees leave their nodes room for words.
 *
 * @param nodes parents before their children
 * @param width of all
 * @param height of all
 */
record TreeLayout(List<Placed> nodes, double width, double height) {

  static final double NODE_WIDTH = 176;
  static final double NODE_HEIGHT = 44;

  private static final double LEVEL = NODE_WIDTH + 72;
  private static final double FOLD = 26;
  private static final double BETWEEN = 10;

  /**
   * A node in its place.
   *
   * @param parent the index of its parent, −1 for the root
   * @param yes whether its parent's question holds here
   * @param folded whether it has children that are not drawn
   */
  record Placed(TreeFigure.Node node, Box box, int parent, boolean yes, boolean folded) {}

  /** Where the middles of a subtree's outermost nodes are on each level, from its root's middle. */
  private record Branch(
      TreeFigure.Node node, List<Branch> children, double[] offsets, double[] low, double[] high) {}

  /** All nodes with at most so many edges above them. */
  static TreeLayout of(TreeFigure.Node root, int depth) {
    Branch branch = branch(root, depth);
    double top = Arrays.stream(branch.low).min().orElse(0);
    double bottom = Arrays.stream(branch.high).max().orElse(0);
    List<Placed> nodes = new ArrayList<>();
    place(branch, NODE_HEIGHT / 2 - top, 0, -1, true, nodes);
    double width = NODE_WIDTH + (branch.low.length - 1) * LEVEL;
    boolean folded = nodes.stream().anyMatch(Placed::folded);
    return new TreeLayout(nodes, width + (folded ? FOLD : 0), bottom - top + NODE_HEIGHT);
  }

  private static Branch branch(TreeFigure.Node node, int depth) {
    if (depth <= 0 || !(node instanceof TreeFigure.Split split)) {
      return new Branch(node, List.of(), new double[0], new double[1], new double[1]);
    }
    Branch upper = branch(split.yes(), depth - 1);
    Branch lower = branch(split.no(), depth - 1);
    double apart = 0;
    for (int i = 0; i < Math.min(upper.low.length, lower.low.length); i++) {
      apart = Math.max(apart, upper.high[i] - lower.low[i] + NODE_HEIGHT + BETWEEN);
    }
    double half = apart / 2;
    return new Branch(
        node,
        List.of(upper, lower),
        new double[] {-half, half},
        contour(upper.low, -half, lower.low, half, true),
        contour(upper.high, -half, lower.high, half, false));
  }

  private static double[] contour(
      double[] upper, double up, double[] lower, double down, boolean least) {
    double[] contour = new double[1 + Math.max(upper.length, lower.length)];
    for (int i = 1; i < contour.length; i++) {
      double a = i <= upper.length ? upper[i - 1] + up : Double.NaN;
      double b = i <= lower.length ? lower[i - 1] + down : Double.NaN;
      contour[i] =
          Double.isNaN(a) ? b : Double.isNaN(b) ? a : least ? Math.min(a, b) : Math.max(a, b);
    }
    return contour;
  }

  private static void place(
      Branch branch, double y, int level, int parent, boolean yes, List<Placed> nodes) {
    int index = nodes.size();
    Box box = new Box(level * LEVEL, y - NODE_HEIGHT / 2, NODE_WIDTH, NODE_HEIGHT);
    boolean folded = branch.children.isEmpty() && branch.node instanceof TreeFigure.Split;
    nodes.add(new Placed(branch.node, box, parent, yes, folded));
    for (int i = 0; i < branch.children.size(); i++) {
      place(branch.children.get(i), y + branch.offsets[i], level + 1, index, i == 0, nodes);
    }
  }
}
