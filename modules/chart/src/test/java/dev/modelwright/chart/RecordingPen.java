// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.chart;

import java.util.ArrayList;
import java.util.List;

/** Remembers the words it was asked to write, and measures them like the SVG pen. */
class RecordingPen implements Pen {

  final List<Label> labels = new ArrayList<>();
  final List<Box> rectangles = new ArrayList<>();
  final List<Double> lengths = new ArrayList<>();
  int circles;
  int tiles;

  @Override
  public void line(double x1, double y1, double x2, double y2, Stroke stroke) {}

  @Override
  public void polyline(double[] xs, double[] ys, Stroke stroke) {
    lengths.add((double) xs.length);
  }

  @Override
  public void polygon(double[] xs, double[] ys, Ink fill) {}

  @Override
  public void rectangle(Box box, Ink fill) {
    rectangles.add(box);
  }

  @Override
  public void outline(Box box, double radius, Stroke stroke) {}

  @Override
  public void circles(double[] xs, double[] ys, double radius, Ink fill) {
    circles += xs.length;
  }

  @Override
  public void tiles(double[] xs, double[] ys, double width, double height, Ink fill) {
    tiles += xs.length;
  }

  @Override
  public void text(Label label) {
    labels.add(label);
  }

  @Override
  public void clip(Box box, Runnable drawing) {
    drawing.run();
  }

  @Override
  public double width(String text, TextStyle style) {
    return GlyphWidths.width(text, style);
  }

  /** The upright box around a label's words. */
  Box box(Label label) {
    double width = width(label.text(), label.style());
    double height = label.style().size();
    double left =
        switch (label.anchor()) {
          case START -> 0;
          case MIDDLE -> -width / 2;
          case END -> -width;
        };
    double angle = Math.toRadians(label.degrees());
    double[][] corners = {
      {left, -height * 0.8},
      {left + width, -height * 0.8},
      {left, height * 0.2},
      {left + width, height * 0.2}
    };
    double x1 = Double.MAX_VALUE;
    double y1 = Double.MAX_VALUE;
    double x2 = -Double.MAX_VALUE;
    double y2 = -Double.MAX_VALUE;
    for (double[] corner : corners) {
      double x = label.x() + corner[0] * Math.cos(angle) - corner[1] * Math.sin(angle);
      double y = label.y() + corner[0] * Math.sin(angle) + corner[1] * Math.cos(angle);
      x1 = Math.min(x1, x);
      y1 = Math.min(y1, y);
      x2 = Math.max(x2, x);
      y2 = Math.max(y2, y);
    }
    return new Box(x1, y1, x2 - x1, y2 - y1);
  }
}
