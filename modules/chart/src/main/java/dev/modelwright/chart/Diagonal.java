// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.chart;

import java.util.Comparator;
import java.util.stream.DoubleStream;

/** Draws the line where y equals x, with its words along it. */
final class Diagonal {

  private static final double[] PLACES = {0.72, 0.85, 0.6, 0.45, 0.3, 0.15};

  private final Plot plot;
  private final Pen pen;
  private final Obstacles obstacles;

  Diagonal(Plot plot, Pen pen, Obstacles obstacles) {
    this.plot = plot;
    this.pen = pen;
    this.obstacles = obstacles;
  }

  void draw(Layer.Rule rule, Stroke stroke, TextStyle style) {
    double low = Math.max(plot.x().domain().low(), plot.y().domain().low());
    double high = Math.min(plot.x().domain().high(), plot.y().domain().high());
    if (!(low < high)) {
      return;
    }
    double x1 = plot.x().pixel(low);
    double y1 = plot.y().pixel(low);
    double dx = plot.x().pixel(high) - x1;
    double dy = plot.y().pixel(high) - y1;
    pen.line(x1, y1, x1 + dx, y1 + dy, stroke);
    double length = Math.hypot(dx, dy);
    double width = pen.width(rule.label(), style);
    if (rule.label().isBlank() || length * 0.28 < width || length == 0) {
      return;
    }
    double share =
        DoubleStream.of(PLACES)
            .boxed()
            .min(
                Comparator.comparingDouble(
                    place -> obstacles.covered(around(x1 + place * dx, y1 + place * dy, width))))
            .orElse(PLACES[0]);
    double x = x1 + share * dx - dy / length * 14;
    double y = y1 + share * dy + dx / length * 14;
    double degrees = Math.toDegrees(Math.atan2(dy, dx));
    pen.text(new Label(rule.label(), x, y, style, Label.Anchor.MIDDLE, degrees));
  }

  private static Box around(double x, double y, double width) {
    return new Box(x - width / 2, y - width / 2, width, width).grow(4);
  }
}
