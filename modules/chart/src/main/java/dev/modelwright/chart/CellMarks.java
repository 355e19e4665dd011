// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.chart;

/** Draws a field of cells, each with as much colour as its value. */
final class CellMarks {

  /** With more of a colour than this the ground is read better on it than the words are. */
  private static final double DARK = 0.8;

  private static final double SMALLEST_WITH_GAP = 12;

  private final Plot plot;
  private final Pen pen;

  CellMarks(Plot plot, Pen pen) {
    this.plot = plot;
    this.pen = pen;
  }

  void draw(Layer.Cells cells) {
    double high = cells.values().stream().filter(Double::isFinite).max().orElse(1);
    double low = Math.min(0, cells.values().stream().filter(Double::isFinite).min().orElse(0));
    for (int row = 0; row < cells.rows(); row++) {
      for (int column = 0; column < cells.columns(); column++) {
        int index = row * cells.columns() + column;
        double value = cells.values().get(index);
        Box box = box(plot, cells, row, column);
        boolean shown = Double.isFinite(value) && !(cells.density() && value == 0);
        if (shown && box.overlaps(plot.area())) {
          double share = high > low ? (value - low) / (high - low) : 0;
          draw(cells, index, box, cells.density() ? Math.cbrt(share) : share);
        }
      }
    }
  }

  /** The rectangle of a cell in pixels. */
  static Box box(Plot plot, Layer.Cells cells, int row, int column) {
    double x1 = plot.x().pixel(cells.xEdges().get(column));
    double x2 = plot.x().pixel(cells.xEdges().get(column + 1));
    double y1 = plot.y().pixel(cells.yEdges().get(row));
    double y2 = plot.y().pixel(cells.yEdges().get(row + 1));
    return new Box(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
  }

  private void draw(Layer.Cells cells, int index, Box box, double share) {
    boolean large = Math.min(box.width(), box.height()) > SMALLEST_WITH_GAP;
    double alpha = 0.06 + 0.94 * share;
    pen.rectangle(large ? box.grow(-1) : box, new Ink(cells.series().role(), alpha));
    if (large && !cells.texts().isEmpty()) {
      words(cells.texts().get(index), box, words(alpha));
    }
  }

  /** The role of words on so much colour. */
  static Role words(double alpha) {
    return alpha > DARK ? Role.SURFACE : Role.TEXT;
  }

  /** The first line of a cell's text is larger than those below it. */
  private void words(String text, Box box, Role role) {
    Lettering lettering = new Lettering(pen, box);
    String[] lines = text.split("\n", 3);
    double height = Type.LINE * lines.length;
    if (height > box.height() - 4) {
      lines = new String[] {lines[0]};
      height = Type.LINE;
    }
    double y = box.centreY() - height / 2 + Type.LINE / 2;
    for (int i = 0; i < lines.length; i++) {
      TextStyle style = new TextStyle(role, i == 0 ? 13 : 12, i == 0 && lines.length > 1);
      if (lettering.width(lines[i], style) <= box.width() - 6) {
        lettering.put(lines[i], box.centreX(), y, style, Label.Anchor.MIDDLE);
      }
      y += Type.LINE;
    }
  }
}
