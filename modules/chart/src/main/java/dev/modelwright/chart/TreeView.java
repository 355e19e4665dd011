// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.chart;

/**
 * What of a tree is looked at.
 *
 * @param depth how many edges below the root are drawn; nodes with more are folded
 * @param scale pixels of the drawing for each pixel of its natural size
 * @param x where the tree's left edge lies
 * @param y where its upper edge lies
 */
public record TreeView(int depth, double scale, double x, double y) {

  private static final double READABLE = 0.75;
  private static final double MARGIN = 14;

  /** As many levels as can be read, but at least two, in the middle of a picture of this size. */
  public static TreeView fitted(TreeFigure tree, double width, double height) {
    int depth = tree.root().depth();
    while (depth > 2 && fitted(tree, depth, width, height).scale < READABLE) {
      depth--;
    }
    return fitted(tree, depth, width, height);
  }

  /** So many levels in the middle of a picture of this size. */
  public static TreeView fitted(TreeFigure tree, int depth, double width, double height) {
    TreeLayout layout = TreeLayout.of(tree.root(), depth);
    double top = TreePainter.head(tree);
    double wide = Math.max(1, width - 2 * MARGIN);
    double high = Math.max(1, height - top - MARGIN);
    double scale = Math.min(1.25, Math.min(wide / layout.width(), high / layout.height()));
    double x = MARGIN + (wide - layout.width() * scale) / 2;
    double y = top + (high - layout.height() * scale) / 2;
    return new TreeView(depth, scale, x, y);
  }

  /** Nearer or further, with the point under these pixels staying where it is. */
  public TreeView zoomed(double factor, double px, double py) {
    double to = Math.clamp(scale * factor, 0.05, 4);
    double by = to / scale;
    return new TreeView(depth, to, px - (px - x) * by, py - (py - y) * by);
  }

  /** Moved by so many pixels. */
  public TreeView moved(double dx, double dy) {
    return new TreeView(depth, scale, x + dx, y + dy);
  }

  /** With more or fewer levels. */
  public TreeView withDepth(int levels) {
    return new TreeView(levels, scale, x, y);
  }

  Box seen(Box box) {
    return new Box(
        x + box.x() * scale, y + box.y() * scale, box.width() * scale, box.height() * scale);
  }
}
