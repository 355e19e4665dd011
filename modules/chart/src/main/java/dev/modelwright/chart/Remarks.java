// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.chart;

/** Draws what explains the data: reference lines, events and notes. */
final class Remarks {

  private static final Ink VEIL = new Ink(Role.SURFACE, 0.82);

  private final Plot plot;
  private final Pen pen;
  private final Lettering lettering;
  private double wordsEnd = Double.NEGATIVE_INFINITY;

  Remarks(Plot plot, Pen pen) {
    this.plot = plot;
    this.pen = pen;
    this.lettering = new Lettering(pen, plot.area().grow(-2));
  }

  void draw(Layer layer) {
    switch (layer) {
      case Layer.Rule rule -> rule(rule);
      case Layer.Markers markers -> markers(markers);
      case Layer.Line _,
          Layer.Points _,
          Layer.Bars _,
          Layer.Band _,
          Layer.Intervals _,
          Layer.Cells _ -> {}
    }
  }

  void note(Note note) {
    double px = plot.x().pixel(note.x());
    double py = plot.y().pixel(note.y());
    if (!plot.area().grow(1).contains(px, py)) {
      return;
    }
    double[] xs = {px};
    double[] ys = {py};
    pen.circles(xs, ys, 5.5, Ink.of(Role.SURFACE));
    pen.circles(xs, ys, 4, Ink.of(note.role()));
    double width = lettering.width(note.text(), Type.NOTE);
    boolean left = px + 12 + width > plot.area().right();
    boolean below = py - 22 < plot.area().y();
    words(
        note.text(),
        left ? px - 9 : px + 9,
        below ? py + 13 : py - 13,
        Type.NOTE,
        left ? Label.Anchor.END : Label.Anchor.START);
  }

  private void rule(Layer.Rule rule) {
    Box area = plot.area();
    Stroke stroke = new Stroke(Ink.of(rule.role()), 1.25, rule.dash());
    switch (rule.kind()) {
      case HORIZONTAL -> {
        double y = plot.y().pixel(rule.at());
        if (y >= area.y() - 1 && y <= area.bottom() + 1) {
          pen.line(area.x(), y, area.right(), y, stroke);
          double side = y - 18 < area.y() ? 10 : -10;
          words(rule.label(), area.right() - 4, y + side, style(rule), Label.Anchor.END);
        }
      }
      case VERTICAL -> {
        double x = plot.x().pixel(rule.at());
        if (x >= area.x() - 1 && x <= area.right() + 1) {
          pen.line(x, area.y(), x, area.bottom(), stroke);
          beside(rule.label(), x, area.y() + 10, style(rule));
        }
      }
      case DIAGONAL -> diagonal(rule, stroke);
    }
  }

  private void diagonal(Layer.Rule rule, Stroke stroke) {
    double low = Math.max(plot.x().domain().low(), plot.y().domain().low());
    double high = Math.min(plot.x().domain().high(), plot.y().domain().high());
    if (!(low < high)) {
      return;
    }
    double x1 = plot.x().pixel(low);
    double y1 = plot.y().pixel(low);
    double x2 = plot.x().pixel(high);
    double y2 = plot.y().pixel(high);
    pen.line(x1, y1, x2, y2, stroke);
    double length = Math.hypot(x2 - x1, y2 - y1);
    double width = lettering.width(rule.label(), style(rule));
    if (!rule.label().isBlank() && length > width * 2.5) {
      double share = 0.72;
      double sine = (y2 - y1) / length;
      double cosine = (x2 - x1) / length;
      double x = x1 + share * (x2 - x1) - sine * 14;
      double y = y1 + share * (y2 - y1) + cosine * 14;
      double degrees = Math.toDegrees(Math.atan2(y2 - y1, x2 - x1));
      pen.text(new Label(rule.label(), x, y, style(rule), Label.Anchor.MIDDLE, degrees));
    }
  }

  private void markers(Layer.Markers markers) {
    Stroke stroke = new Stroke(new Ink(markers.series().role(), 0.8), 1.25, Dash.DOTTED);
    Box area = plot.area();
    for (int i = 0; i < markers.at().size(); i++) {
      double x = plot.x().pixel(markers.at().get(i));
      if (x >= area.x() && x <= area.right()) {
        pen.line(x, area.y(), x, area.bottom(), stroke);
        double[] xs = {x - 4, x + 4, x};
        double[] ys = {area.y(), area.y(), area.y() + 6};
        pen.polygon(xs, ys, Ink.of(markers.series().role()));
        TextStyle style = new TextStyle(Role.MUTED, 12, false);
        if (x - 4 > wordsEnd) {
          wordsEnd = beside(markers.texts().get(i), x, area.y() + 10, style).right();
        }
      }
    }
  }

  private Box beside(String text, double x, double y, TextStyle style) {
    boolean left = x + 8 + lettering.width(text, style) > plot.area().right();
    return words(
        text, left ? x - 7 : x + 7, y, style, left ? Label.Anchor.END : Label.Anchor.START);
  }

  private Box words(String text, double x, double y, TextStyle style, Label.Anchor anchor) {
    String shown = lettering.fit(text, plot.area().width() - 8, style);
    Box box = lettering.box(shown, x, y, style, anchor);
    if (shown.isBlank() || box.height() > plot.area().height()) {
      return new Box(x, y, 0, 0);
    }
    pen.rectangle(box.grow(1), VEIL);
    return lettering.put(shown, x, y, style, anchor);
  }

  private static TextStyle style(Layer.Rule rule) {
    return new TextStyle(rule.role(), 12, false);
  }
}
