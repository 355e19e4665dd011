// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The names of the series, each with a sample of how it is drawn. */
final class Legend {

  static final double SAMPLE = 18;
  static final double GAP = 6;
  static final double ROW = 20;

  private static final double BETWEEN = 18;

  private Legend() {}

  /** A named layer for each name, in drawing order. */
  static List<Layer> named(Figure figure) {
    Map<String, Layer> named = new LinkedHashMap<>();
    for (Layer layer : figure.layers()) {
      if (!layer.series().name().isBlank() && !(layer instanceof Layer.Cells)) {
        named.merge(layer.series().name(), layer, Legend::clearer);
      }
    }
    return List.copyOf(named.values());
  }

  /** A line shows a name better than the band behind it. */
  private static Layer clearer(Layer one, Layer other) {
    return other instanceof Layer.Line ? other : one;
  }

  /** Names in rows from left to right, at most so many rows; what finds no room is left out. */
  static List<LegendEntry> rows(List<Layer> named, View view, Box room, Lettering lettering) {
    List<LegendEntry> entries = new ArrayList<>();
    double x = room.x();
    double y = room.y();
    for (Layer layer : named) {
      double width = Math.min(width(layer, lettering), room.width());
      if (x > room.x() && x + width > room.right()) {
        x = room.x();
        y += ROW;
      }
      if (y + ROW > room.bottom() + 0.01) {
        break;
      }
      entries.add(new LegendEntry(layer.series(), new Box(x, y, width, ROW), !view.shows(layer)));
      x += width + BETWEEN;
    }
    return entries;
  }

  static double width(Layer layer, Lettering lettering) {
    return SAMPLE + GAP + lettering.width(layer.series().name(), Type.NAME) + 1;
  }

  static void paint(LegendEntry entry, Layer layer, Pen pen, Lettering lettering) {
    Box box = entry.box();
    sample(layer, box, entry.hidden() ? 0.25 : 1, pen);
    double x = box.x() + SAMPLE + GAP;
    String name = lettering.fit(layer.series().name(), box.right() - x, Type.NAME);
    TextStyle style = entry.hidden() ? Type.AXIS : Type.NAME;
    Box words = lettering.put(name, x, box.centreY(), style, Label.Anchor.START);
    if (entry.hidden()) {
      pen.line(words.x(), box.centreY(), words.right(), box.centreY(), Stroke.of(Role.MUTED, 1));
    }
  }

  private static void sample(Layer layer, Box box, double alpha, Pen pen) {
    Role role = layer.series().role();
    double y = box.centreY();
    double middle = box.x() + SAMPLE / 2;
    switch (layer) {
      case Layer.Line line ->
          pen.line(
              box.x(), y, box.x() + SAMPLE, y, new Stroke(new Ink(role, alpha), 2, line.dash()));
      case Layer.Points _ ->
          pen.circles(new double[] {middle}, new double[] {y}, 4, new Ink(role, alpha));
      case Layer.Band _ ->
          pen.rectangle(new Box(box.x() + 2, y - 6, 14, 12), new Ink(role, alpha * 0.25));
      case Layer.Bars _, Layer.Boxes _, Layer.Cells _ ->
          pen.rectangle(new Box(box.x() + 4, y - 5, 10, 10), new Ink(role, alpha));
      case Layer.Intervals _ ->
          pen.line(
              box.x() + 2,
              y,
              box.x() + SAMPLE - 2,
              y,
              new Stroke(new Ink(role, alpha), 2, Dash.SOLID));
      case Layer.Markers _, Layer.Rule _ ->
          pen.line(
              middle, y - 7, middle, y + 7, new Stroke(new Ink(role, alpha), 1.5, Dash.DOTTED));
    }
  }
}
