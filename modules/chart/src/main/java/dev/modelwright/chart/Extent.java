// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.chart;

import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Finds the stretch an axis has to show so that all data is seen. */
final class Extent {

  private static final double AIR = 0.05;

  private Extent() {}

  static Range ofX(Figure figure, View view) {
    return view.x().orElseGet(() -> of(figure.x(), figure, view, true));
  }

  static Range ofY(Figure figure, View view) {
    return view.y().orElseGet(() -> of(figure.y(), figure, view, false));
  }

  private static Range of(Axis axis, Figure figure, View view, boolean isX) {
    if (axis.scale() instanceof Scale.Category category) {
      return new Range(-0.5, Math.max(1, category.names().size()) - 0.5);
    }
    if (axis.range().isPresent()) {
      return axis.range().get();
    }
    DoubleStream data =
        figure.layers().stream().filter(view::shows).flatMapToDouble(layer -> values(layer, isX));
    DoubleStream notes = figure.notes().stream().mapToDouble(note -> isX ? note.x() : note.y());
    double[] places =
        DoubleStream.concat(data, notes)
            .map(axis.scale()::place)
            .filter(Double::isFinite)
            .filter(place -> Math.abs(place) < Double.MAX_VALUE / 4)
            .toArray();
    return places.length == 0
        ? new Range(
            axis.scale() == Scale.LOG ? 0.1 : 0, axis.scale() == Scale.PERCENTILE ? 0.99 : 1)
        : widened(axis.scale(), places, air(figure, isX), rooted(figure, isX));
  }

  private static Range widened(Scale scale, double[] places, double air, boolean rooted) {
    double low = DoubleStream.of(places).min().orElseThrow();
    double high = DoubleStream.of(places).max().orElseThrow();
    double span = high - low;
    double tiny = Math.max(Math.abs(low), Math.abs(high)) * 1e-9;
    double by =
        span > tiny ? span * air : Math.max(Math.abs(high) * 0.1, scale == Scale.LOG ? 0.3 : 0.5);
    boolean linear = scale == Scale.LINEAR || scale == Scale.TIME;
    boolean floor = (linear && low >= 0 && low - by < 0) || scale == Scale.PERCENTILE;
    boolean ceiling = linear && high <= 0 && high + by > 0;
    double from = floor || (rooted && low == 0) ? Math.max(0, Math.min(low, low - by)) : low - by;
    double to = ceiling ? 0 : high + by;
    return from < to
        ? new Range(scale.value(from), scale.value(to))
        : new Range(scale.value(from), scale.value(from + 1));
  }

  /** Curves and bins reach from edge to edge; values, and clouds of points, get some air. */
  private static double air(Figure figure, boolean isX) {
    boolean free =
        figure.layers().stream()
            .anyMatch(layer -> layer instanceof Layer.Points || layer instanceof Layer.Intervals);
    boolean cells = figure.layers().stream().anyMatch(layer -> layer instanceof Layer.Cells);
    boolean value = bars(figure).findAny().map(bars -> isValue(bars, isX)).orElse(!isX);
    return cells ? 0 : value || free ? AIR : 0;
  }

  private static boolean rooted(Figure figure, boolean isX) {
    return bars(figure).anyMatch(bars -> isValue(bars, isX));
  }

  private static boolean isValue(Layer.Bars bars, boolean isX) {
    return (bars.direction() == Direction.HORIZONTAL) == isX;
  }

  private static Stream<Layer.Bars> bars(Figure figure) {
    return figure.layers().stream()
        .filter(Layer.Bars.class::isInstance)
        .map(Layer.Bars.class::cast);
  }

  private static DoubleStream values(Layer layer, boolean isX) {
    return switch (layer) {
      case Layer.Line line -> (isX ? line.x() : line.y()).stream();
      case Layer.Points points -> (isX ? points.x() : points.y()).stream();
      case Layer.Bars bars ->
          isValue(bars, isX)
              ? DoubleStream.concat(bars.from().stream(), bars.to().stream())
              : bars.edges().stream();
      case Layer.Band band ->
          isX ? band.x().stream() : DoubleStream.concat(band.low().stream(), band.high().stream());
      case Layer.Intervals intervals ->
          (intervals.direction() == Direction.HORIZONTAL) == isX
              ? DoubleStream.concat(intervals.low().stream(), intervals.high().stream())
              : intervals.at().stream();
      case Layer.Boxes boxes ->
          isX
              ? boxes.at().stream().flatMap(at -> DoubleStream.of(at - 0.5, at + 0.5))
              : DoubleStream.concat(boxes.lower().stream(), boxes.upper().stream());
      case Layer.Cells cells -> (isX ? cells.xEdges() : cells.yEdges()).stream();
      case Layer.Rule rule -> at(rule, isX).stream().mapToDouble(Double::doubleValue);
      case Layer.Markers markers -> isX ? markers.at().stream() : DoubleStream.empty();
    };
  }

  private static Optional<Double> at(Layer.Rule rule, boolean isX) {
    Layer.Rule.Kind crossing = isX ? Layer.Rule.Kind.VERTICAL : Layer.Rule.Kind.HORIZONTAL;
    return rule.kind() == crossing ? Optional.of(rule.at()) : Optional.empty();
  }
}
