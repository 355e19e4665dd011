// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.chart;

import java.util.List;
import java.util.stream.DoubleStream;

/** Draws what explains the data: reference lines, events and notes. */
final class Remarks {

  private static final Ink VEIL = new Ink(Role.SURFACE, 0.82);

  private static final TextStyle EVENT = new TextStyle(Role.MUTED, 12, false);

  private final Plot plot;
  private final Pen pen;
  private final Lettering lettering;
  private final Obstacles obstacles;

  Remarks(Plot plot, Pen pen) {
    this.plot = plot;
    this.pen = pen;
    this.lettering = new Lettering(pen, plot.area().grow(-2));
    this.obstacles = Obstacles.of(plot);
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
          Layer.Boxes _,
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
    words(note.text(), Type.NOTE, corners(px, py));
  }

  private static List<Spot> corners(double px, double py) {
    return List.of(
        new Spot(px + 9, py - 13, Label.Anchor.START),
        new Spot(px + 9, py + 13, Label.Anchor.START),
        new Spot(px - 9, py - 13, Label.Anchor.END),
        new Spot(px - 9, py + 13, Label.Anchor.END));
  }

  private void rule(Layer.Rule rule) {
    Box area = plot.area();
    Stroke stroke = new Stroke(Ink.of(rule.role()), 1.25, rule.dash());
    switch (rule.kind()) {
      case HORIZONTAL -> {
        double y = plot.y().pixel(rule.at());
        if (y >= area.y() - 1 && y <= area.bottom() + 1) {
          pen.line(area.x(), y, area.right(), y, stroke);
          words(rule.label(), style(rule), along(area, y));
        }
      }
      case VERTICAL -> {
        double x = plot.x().pixel(rule.at());
        if (x >= area.x() - 1 && x <= area.right() + 1) {
          pen.line(x, area.y(), x, area.bottom(), stroke);
          words(rule.label(), style(rule), beside(x, area));
        }
      }
      case DIAGONAL -> new Diagonal(plot, pen, obstacles).draw(rule, stroke, style(rule));
    }
  }

  private static List<Spot> along(Box area, double y) {
    return List.of(
        new Spot(area.right() - 4, y - 10, Label.Anchor.END),
        new Spot(area.right() - 4, y + 10, Label.Anchor.END),
        new Spot(area.x() + 4, y - 10, Label.Anchor.START),
        new Spot(area.x() + 4, y + 10, Label.Anchor.START));
  }

  private static List<Spot> beside(double x, Box area) {
    return List.of(
        new Spot(x + 7, area.y() + 10, Label.Anchor.START),
        new Spot(x - 7, area.y() + 10, Label.Anchor.END),
        new Spot(x + 7, area.bottom() - 10, Label.Anchor.START),
        new Spot(x - 7, area.bottom() - 10, Label.Anchor.END));
  }

  private void markers(Layer.Markers markers) {
    Stroke stroke = new Stroke(new Ink(markers.series().role(), 0.8), 1.25, Dash.DOTTED);
    Box area = plot.area();
    double[] pixels =
        markers.at().stream()
            .map(plot.x()::pixel)
            .filter(x -> x >= area.x() && x <= area.right())
            .toArray();
    for (double x : pixels) {
      pen.line(x, area.y(), x, area.bottom(), stroke);
      double[] xs = {x - 4, x + 4, x};
      double[] ys = {area.y(), area.y(), area.y() + 6};
      pen.polygon(xs, ys, Ink.of(markers.series().role()));
    }
    for (int i = 0; i < markers.at().size(); i++) {
      double x = plot.x().pixel(markers.at().get(i));
      if (x >= area.x() && x <= area.right()) {
        event(markers.texts().get(i), x, pixels);
      }
    }
  }

  /** An event's words, on the side where they cross no other event; nothing where both do. */
  private void event(String text, double x, double[] others) {
    double y = plot.area().y() + 10;
    for (Spot spot :
        List.of(new Spot(x + 7, y, Label.Anchor.START), new Spot(x - 7, y, Label.Anchor.END))) {
      Box box = lettering.box(text, spot.x(), y, EVENT, spot.anchor());
      boolean moved = box.x() < x && box.right() > x;
      boolean crossed =
          DoubleStream.of(others).anyMatch(other -> other > box.x() - 4 && other < box.right() + 4);
      if (!moved && !crossed && obstacles.covered(box) < 1000) {
        words(text, EVENT, List.of(spot));
        return;
      }
    }
  }

  /** A place for words; {@code y} is the middle of the line. */
  private record Spot(double x, double y, Label.Anchor anchor) {}

  private void words(String text, TextStyle style, List<Spot> spots) {
    Box inner = plot.area().grow(-2);
    String shown = lettering.fit(text, inner.width() - 8, style);
    List<Box> boxes =
        spots.stream()
            .map(spot -> lettering.box(shown, spot.x(), spot.y(), style, spot.anchor()))
            .filter(box -> box.y() >= inner.y() && box.bottom() <= inner.bottom())
            .toList();
    if (shown.isBlank() || boxes.isEmpty()) {
      return;
    }
    Box box = obstacles.best(boxes);
    obstacles.taken(box);
    pen.rectangle(box.grow(1), VEIL);
    lettering.put(shown, box.x(), box.centreY(), style, Label.Anchor.START);
  }

  private static TextStyle style(Layer.Rule rule) {
    return new TextStyle(rule.role(), 12, false);
  }
}
