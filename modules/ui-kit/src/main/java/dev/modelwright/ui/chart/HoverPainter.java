// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.chart;

import dev.modelwright.chart.Box;
import dev.modelwright.chart.Dash;
import dev.modelwright.chart.Hover;
import dev.modelwright.chart.Ink;
import dev.modelwright.chart.Label;
import dev.modelwright.chart.Pen;
import dev.modelwright.chart.Plot;
import dev.modelwright.chart.Role;
import dev.modelwright.chart.Stroke;
import dev.modelwright.chart.TextStyle;
import java.util.List;

/** Draws what is read at a place: cross hair, marked values, and a card with the numbers. */
final class HoverPainter {

  private static final TextStyle HEADING = new TextStyle(Role.TEXT, 12, true);
  private static final TextStyle NAME = new TextStyle(Role.MUTED, 12, false);
  private static final TextStyle VALUE = new TextStyle(Role.TEXT, 12, false);
  private static final double LINE = 17;
  private static final double PAD = 9;
  private static final int MOST = 12;

  private HoverPainter() {}

  static void paint(Plot plot, Hover hover, Box bounds, Pen pen) {
    Stroke hair = new Stroke(new Ink(Role.MUTED, 0.6), 1, Dash.SOLID);
    double x = Math.floor(hover.px()) + 0.5;
    double y = Math.floor(hover.py()) + 0.5;
    Box area = plot.area();
    pen.line(x, area.y(), x, area.bottom(), hair);
    pen.line(area.x(), y, area.right(), y, hair);
    List<Hover.Reading> readings = hover.readings().stream().limit(MOST).toList();
    readings.forEach(reading -> dot(reading, pen));
    card(hover, readings, bounds, pen);
  }

  private static void dot(Hover.Reading reading, Pen pen) {
    double[] xs = {reading.px()};
    double[] ys = {reading.py()};
    pen.circles(xs, ys, 5, Ink.of(Role.SURFACE));
    pen.circles(xs, ys, 3.5, Ink.of(reading.series().role()));
  }

  private static void card(Hover hover, List<Hover.Reading> readings, Box bounds, Pen pen) {
    double names = widest(pen, readings.stream().map(r -> r.series().name()).toList(), NAME);
    double values = widest(pen, readings.stream().map(Hover.Reading::text).toList(), VALUE);
    double body = 16 + names + (names > 0 ? 14 : 0) + values;
    double width = Math.max(body, pen.width(hover.heading(), HEADING)) + 2 * PAD;
    double height = LINE * (1 + readings.size()) + 2 * PAD - 4;
    Box card = beside(hover, width, height, bounds);
    pen.rectangle(card, new Ink(Role.SURFACE, 0.96));
    pen.outline(card, 4, Stroke.of(Role.BORDER, 1));
    double y = card.y() + PAD + LINE * 0.65;
    write(pen, hover.heading(), card.x() + PAD, y, HEADING, Label.Anchor.START);
    for (Hover.Reading reading : readings) {
      y += LINE;
      double[] xs = {card.x() + PAD + 4};
      pen.circles(xs, new double[] {y - 4}, 4, Ink.of(reading.series().role()));
      write(pen, reading.series().name(), card.x() + PAD + 16, y, NAME, Label.Anchor.START);
      write(pen, reading.text(), card.right() - PAD, y, VALUE, Label.Anchor.END);
    }
  }

  /** Right of the place, or left of it where there is no room; never outside. */
  private static Box beside(Hover hover, double width, double height, Box bounds) {
    boolean left = hover.px() + 14 + width > bounds.right() - 2;
    double x = left ? hover.px() - 14 - width : hover.px() + 14;
    double y = hover.py() - height - 10;
    return new Box(
        Math.clamp(x, 2, Math.max(2, bounds.right() - width - 2)),
        Math.clamp(y, 2, Math.max(2, bounds.bottom() - height - 2)),
        width,
        height);
  }

  private static double widest(Pen pen, List<String> texts, TextStyle style) {
    return texts.stream().mapToDouble(text -> pen.width(text, style)).max().orElse(0);
  }

  private static void write(
      Pen pen, String text, double x, double y, TextStyle style, Label.Anchor anchor) {
    pen.text(new Label(text, x, y, style, anchor, 0));
  }
}
