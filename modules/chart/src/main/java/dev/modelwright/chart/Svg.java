// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.chart;

/** Figures as pictures for pages and files. */
public final class Svg {

  private Svg() {}

  /**
   * A figure as one self-contained {@code <svg>} element, for a page or a file. In a page that sets
   * the variables of {@link Palette#cssVariables()} these colours win over the palette's.
   */
  public static String render(Figure figure, double width, double height, Palette palette) {
    return render(figure, View.ALL, width, height, palette);
  }

  /** What is looked at of a figure, as one self-contained {@code <svg>} element. */
  public static String render(
      Figure figure, View view, double width, double height, Palette palette) {
    SvgPen pen = new SvgPen(palette);
    FigurePainter.paint(figure, view, width, height, pen);
    return pen.document(width, height, figure.title(), Summary.of(figure));
  }

  /** A tree as one self-contained {@code <svg>} element, with as many levels as can be read. */
  public static String render(TreeFigure tree, double width, double height, Palette palette) {
    SvgPen pen = new SvgPen(palette);
    TreePainter.paint(tree, width, height, pen);
    return pen.document(width, height, tree.title(), Summary.of(tree));
  }
}
