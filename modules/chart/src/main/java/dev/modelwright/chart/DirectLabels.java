// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Names beside the ends of curves, where the eye needs no legend. */
final class DirectLabels {

  private static final int MOST = 6;
  private static final double FURTHEST = 22;
  private static final double NEAR_END = 0.85;

  private DirectLabels() {}

  /**
   * Boxes beside the curves' ends, with x from 0; empty if the curves do not end apart from each
   * other at the right side, or the names are too wide.
   */
  static Optional<List<LegendEntry>> plan(
      Figure figure, View view, AxisMap y, double widest, Lettering lettering) {
    List<Layer> named = Legend.named(figure);
    if (named.isEmpty() || named.size() > MOST || figure.x().scale() instanceof Scale.Category) {
      return Optional.empty();
    }
    List<End> ends = new ArrayList<>();
    Range shown = Extent.ofX(figure, view);
    for (Layer layer : named) {
      Optional<Double> end =
          layer instanceof Layer.Line line
              ? end(line, figure.x().scale(), shown, y)
              : Optional.empty();
      double width = Legend.width(layer, lettering);
      if (end.isEmpty() || width > widest) {
        return Optional.empty();
      }
      ends.add(new End(layer, clamp(y, end.get()), width));
    }
    return apart(ends, y).map(places -> entries(ends, places, view));
  }

  private static List<LegendEntry> entries(List<End> ends, List<Double> places, View view) {
    List<LegendEntry> entries = new ArrayList<>();
    for (int i = 0; i < ends.size(); i++) {
      End end = ends.get(i);
      Box box = new Box(0, places.get(i) - Legend.ROW / 2, end.width(), Legend.ROW);
      entries.add(new LegendEntry(end.layer().series(), box, !view.shows(end.layer())));
    }
    return entries;
  }

  /** Sorts the ends and pushes them apart; empty if one would stand far from its curve. */
  private static Optional<List<Double>> apart(List<End> ends, AxisMap y) {
    ends.sort(Comparator.comparingDouble(End::pixel));
    double top = Math.min(y.start(), y.end());
    double bottom = Math.max(y.start(), y.end());
    double[] places = ends.stream().mapToDouble(End::pixel).toArray();
    for (int i = 1; i < places.length; i++) {
      places[i] = Math.max(places[i], places[i - 1] + Legend.ROW - 4);
    }
    double limit = bottom;
    for (int i = places.length - 1; i >= 0; i--) {
      places[i] = Math.min(places[i], limit);
      limit = places[i] - Legend.ROW + 4;
    }
    List<Double> found = new ArrayList<>();
    for (int i = 0; i < places.length; i++) {
      if (Math.abs(places[i] - ends.get(i).pixel()) > FURTHEST || places[i] < top - 1) {
        return Optional.empty();
      }
      found.add(places[i]);
    }
    return Optional.of(found);
  }

  private static Optional<Double> end(Layer.Line line, Scale scale, Range shown, AxisMap y) {
    double from = scale.place(shown.low());
    double span = scale.place(shown.high()) - from;
    for (int i = line.x().size() - 1; i >= 0; i--) {
      double share = (scale.place(line.x().get(i)) - from) / span;
      double pixel = y.pixel(line.y().get(i));
      if (share <= 1 + 1e-9 && Double.isFinite(pixel)) {
        return share >= NEAR_END ? Optional.of(pixel) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static double clamp(AxisMap y, double pixel) {
    return Math.clamp(pixel, Math.min(y.start(), y.end()), Math.max(y.start(), y.end()));
  }

  private record End(Layer layer, double pixel, double width) {}
}
