// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.chart;

import java.util.ArrayList;
import java.util.List;

/** Draws decision trees with any pen. */
public final class TreePainter {

  private static final double READABLE = 5;
  private static final int CURVE = 16;

  private final TreeFigure tree;
  private final TreeView view;
  private final Box bounds;
  private final Pen pen;

  private TreePainter(TreeFigure tree, TreeView view, Box bounds, Pen pen) {
    this.tree = tree;
    this.view = view;
    this.bounds = bounds;
    this.pen = pen;
  }

  /** Draws as many levels as can be read at this size. */
  public static TreePlot paint(TreeFigure tree, double width, double height, Pen pen) {
    return paint(tree, TreeView.fitted(tree, width, height), width, height, pen);
  }

  /** Draws what is looked at of a tree; tells where its nodes are. */
  public static TreePlot paint(
      TreeFigure tree, TreeView view, double width, double height, Pen pen) {
    Box bounds = new Box(0, 0, width, height);
    TreePainter painter = new TreePainter(tree, view, bounds, pen);
    pen.rectangle(bounds, Ink.of(Role.SURFACE));
    double top = Math.min(head(tree), height);
    TreeLayout layout = TreeLayout.of(tree.root(), view.depth());
    pen.clip(new Box(0, top, width, height - top), () -> painter.all(layout));
    painter.headline();
    return new TreePlot(
        view,
        layout.nodes().stream()
            .map(node -> new TreePlot.Place(node.node(), view.seen(node.box()), node.folded()))
            .toList());
  }

  /** The height of title and names above the tree. */
  static double head(TreeFigure tree) {
    return 12 + (tree.title().isBlank() ? 0 : 24) + (tree.classes().isEmpty() ? 0 : Legend.ROW);
  }

  private void headline() {
    Lettering lettering = new Lettering(pen, bounds.grow(-1));
    double y = 20;
    if (!tree.title().isBlank()) {
      lettering.put(tree.title(), 12, y, Type.TITLE, Label.Anchor.START);
      y += 23;
    }
    List<Layer> classes = new ArrayList<>();
    for (int i = 0; i < tree.classes().size(); i++) {
      Numbers none = Numbers.none();
      Series series = Series.of(tree.classes().get(i), i + 1);
      classes.add(new Layer.Bars(series, Direction.VERTICAL, Numbers.of(0), none, none));
    }
    Box room = new Box(12, y - Legend.ROW / 2, Math.max(0, bounds.width() - 24), Legend.ROW);
    List<LegendEntry> entries = Legend.rows(classes, View.ALL, room, lettering);
    for (int i = 0; i < entries.size(); i++) {
      Legend.paint(entries.get(i), classes.get(i), pen, lettering);
    }
  }

  private void all(TreeLayout layout) {
    for (TreeLayout.Placed node : layout.nodes()) {
      if (node.parent() >= 0) {
        edge(view.seen(layout.nodes().get(node.parent()).box()), view.seen(node.box()), node);
      }
    }
    layout.nodes().forEach(this::node);
  }

  private void edge(Box from, Box to, TreeLayout.Placed child) {
    double x1 = from.right();
    double x2 = to.x();
    double[] xs = new double[CURVE + 1];
    double[] ys = new double[CURVE + 1];
    for (int i = 0; i <= CURVE; i++) {
      double t = (double) i / CURVE;
      double ease = t * t * (3 - 2 * t);
      xs[i] = x1 + (x2 - x1) * t;
      ys[i] = from.centreY() + (to.centreY() - from.centreY()) * ease;
    }
    double width = Math.max(1, 12 * child.node().facts().share()) * view.scale();
    pen.polyline(xs, ys, new Stroke(new Ink(Role.MUTED, 0.45), width, Dash.SOLID));
    int middle = CURVE / 2 + 2;
    edgeWord(child.yes() ? tree.yes() : tree.no(), xs[middle], ys[middle]);
  }

  private void edgeWord(String word, double x, double y) {
    TextStyle style = new TextStyle(Role.MUTED, 11 * view.scale(), false);
    if (style.size() < READABLE || word.isBlank()) {
      return;
    }
    double width = pen.width(word, style);
    double height = style.size() * 1.3;
    pen.rectangle(
        new Box(x - width / 2 - 2, y - height / 2, width + 4, height), new Ink(Role.SURFACE, 0.9));
    pen.text(new Label(word, x - width / 2, y + style.size() * 0.35, style, Label.Anchor.START, 0));
  }

  private void node(TreeLayout.Placed placed) {
    Box box = view.seen(placed.box());
    if (!box.overlaps(bounds)) {
      return;
    }
    double scale = view.scale();
    pen.rectangle(box, Ink.of(Role.SURFACE));
    distribution(placed.node().facts(), box, 5 * scale);
    boolean leaf = placed.node() instanceof TreeFigure.Leaf;
    pen.outline(box, 3 * scale, Stroke.of(leaf ? Role.MUTED : Role.BORDER, leaf ? 1.25 : 1));
    words(placed, box);
    if (placed.folded()) {
      folded(box);
    }
  }

  private void distribution(TreeFigure.Facts facts, Box box, double height) {
    double x = box.x();
    pen.rectangle(
        new Box(box.x(), box.bottom() - height, box.width(), height), new Ink(Role.BORDER, 0.5));
    for (int i = 0; i < facts.distribution().size(); i++) {
      double width = Math.clamp(facts.distribution().get(i), 0, 1) * box.width();
      Role role = tree.classes().isEmpty() ? Role.ACCENT : Role.series(i + 1);
      pen.rectangle(new Box(x, box.bottom() - height, width, height), Ink.of(role));
      x += width;
    }
  }

  private void words(TreeLayout.Placed placed, Box box) {
    double size = 12 * view.scale();
    if (size < READABLE) {
      return;
    }
    TreeFigure.Facts facts = placed.node().facts();
    boolean leaf = placed.node() instanceof TreeFigure.Leaf;
    String first = leaf ? facts.label() : placed.node().test();
    String rows = NumberText.share(facts.share()) + " · " + NumberText.reading(facts.count());
    String second = leaf ? rows : facts.label() + " · " + rows;
    Lettering lettering = new Lettering(pen, box);
    double room = box.width() - size * 1.2;
    double x = box.x() + size * 0.6;
    TextStyle bold = new TextStyle(Role.TEXT, size, true);
    TextStyle muted = new TextStyle(Role.MUTED, size * 0.92, false);
    line(lettering, lettering.fit(first, room, bold), x, box.y() + size * 0.95, bold);
    line(lettering, lettering.fit(second, room, muted), x, box.y() + size * 2.25, muted);
  }

  private static void line(Lettering lettering, String text, double x, double y, TextStyle style) {
    lettering.put(text, x, y, style, Label.Anchor.START);
  }

  /** Three points behind a node that stands for all below it. */
  private void folded(Box box) {
    double step = 7 * view.scale();
    double[] xs = {box.right() + step, box.right() + 2 * step, box.right() + 3 * step};
    double[] ys = {box.centreY(), box.centreY(), box.centreY()};
    pen.circles(xs, ys, 2 * view.scale(), Ink.of(Role.MUTED));
  }
}
