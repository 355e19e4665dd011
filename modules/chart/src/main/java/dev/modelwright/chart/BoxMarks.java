// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.chart;

import java.util.stream.DoubleStream;

/** Draws boxes with their whiskers and medians. */
final class BoxMarks {

  private static final double FILLING = 0.5;
  private static final double WIDEST = 64;
  private static final double NARROWEST = 3;

  private final Plot plot;
  private final Pen pen;

  BoxMarks(Plot plot, Pen pen) {
    this.plot = plot;
    this.pen = pen;
  }

  void draw(Layer.Boxes boxes) {
    double unit = Math.abs(plot.x().pixel(1) - plot.x().pixel(0));
    double width = Math.clamp(unit * FILLING, NARROWEST, WIDEST);
    for (int i = 0; i < boxes.at().size(); i++) {
      double x = plot.x().pixel(boxes.at().get(i));
      double[] y = {
        plot.y().pixel(boxes.lower().get(i)),
        plot.y().pixel(boxes.quartile1().get(i)),
        plot.y().pixel(boxes.median().get(i)),
        plot.y().pixel(boxes.quartile3().get(i)),
        plot.y().pixel(boxes.upper().get(i))
      };
      if (Double.isFinite(x) && DoubleStream.of(y).allMatch(Double::isFinite)) {
        draw(x, y, width, boxes.series().role());
      }
    }
  }

  /** One box; the places go from the lower whisker to the upper one. */
  private void draw(double x, double[] y, double width, Role role) {
    Stroke thin = Stroke.of(role, 1.25);
    double half = width / 2;
    pen.line(x, y[0], x, y[1], thin);
    pen.line(x, y[3], x, y[4], thin);
    pen.line(x - half / 2, y[0], x + half / 2, y[0], thin);
    pen.line(x - half / 2, y[4], x + half / 2, y[4], thin);
    Box box = new Box(x - half, y[3], width, Math.max(1, y[1] - y[3]));
    pen.rectangle(box, new Ink(role, 0.25));
    pen.outline(box, 0, thin);
    pen.line(x - half, y[2], x + half, y[2], Stroke.of(role, 2.5));
  }
}
