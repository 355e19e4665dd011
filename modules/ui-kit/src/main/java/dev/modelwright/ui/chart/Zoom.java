// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.chart;

import dev.modelwright.chart.AxisMap;
import dev.modelwright.chart.Box;
import dev.modelwright.chart.Plot;
import dev.modelwright.chart.Range;
import dev.modelwright.chart.Scale;
import dev.modelwright.chart.View;
import java.util.Optional;

/** A rectangle being drawn with the mouse, and the view it asks for. */
record Zoom(Plot plot, double fromX, double fromY, double toX, double toY) {

  private static final double THIN = 12;
  private static final double SMALLEST = 6;

  Zoom to(double x, double y) {
    return new Zoom(plot, fromX, fromY, x, y);
  }

  /** Whether it is large enough to be meant. */
  boolean meant() {
    return Math.max(width(), height()) >= SMALLEST * 2;
  }

  /**
   * What will be seen: a flat rectangle takes all of the y axis, a narrow one all of the x axis.
   */
  Box box() {
    Box area = plot.area();
    double x1 = Math.clamp(Math.min(fromX, toX), area.x(), area.right());
    double x2 = Math.clamp(Math.max(fromX, toX), area.x(), area.right());
    double y1 = Math.clamp(Math.min(fromY, toY), area.y(), area.bottom());
    double y2 = Math.clamp(Math.max(fromY, toY), area.y(), area.bottom());
    boolean wholeX = width() < THIN || plot.x().scale() instanceof Scale.Category;
    boolean wholeY = height() < THIN || plot.y().scale() instanceof Scale.Category;
    return new Box(
        wholeX ? area.x() : x1,
        wholeY ? area.y() : y1,
        wholeX ? area.width() : x2 - x1,
        wholeY ? area.height() : y2 - y1);
  }

  View view() {
    Box box = box();
    return new View(
        range(plot.x(), box.x(), box.right(), plot.view().x()),
        range(plot.y(), box.bottom(), box.y(), plot.view().y()),
        plot.view().hidden());
  }

  private double width() {
    return Math.abs(toX - fromX);
  }

  private double height() {
    return Math.abs(toY - fromY);
  }

  private static Optional<Range> range(
      AxisMap map, double lowPixel, double highPixel, Optional<Range> before) {
    boolean whole = Math.abs(highPixel - lowPixel) >= Math.abs(map.end() - map.start()) - 0.5;
    if (whole || map.scale() instanceof Scale.Category) {
      return before;
    }
    double low = map.value(lowPixel);
    double high = map.value(highPixel);
    boolean fine = high - low > 1e-9 * Math.max(Math.abs(low), Math.abs(high));
    return fine ? Optional.of(new Range(low, high)) : before;
  }
}
