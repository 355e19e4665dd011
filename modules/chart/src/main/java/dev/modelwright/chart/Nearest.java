// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds what is to be read at a pixel of a plot. */
final class Nearest {

  private static final double REACH = 40;
  private static final double LEAN = 0.05;
  private static final double SAME_PLACE = 6;

  private final Plot plot;
  private final double px;
  private final double py;

  private Nearest(Plot plot, double px, double py) {
    this.plot = plot;
    this.px = px;
    this.py = py;
  }

  static Optional<Hover> find(Plot plot, double px, double py) {
    return new Nearest(plot, px, py).hover();
  }

  private record Found(Series series, double x, double y, double px, double py) {}

  private Optional<Hover> hover() {
    List<Layer> shown = plot.figure().layers().stream().filter(plot.view()::shows).toList();
    Optional<Hover> cell =
        shown.stream()
            .filter(Layer.Cells.class::isInstance)
            .map(Layer.Cells.class::cast)
            .map(this::cell)
            .flatMap(Optional::stream)
            .findFirst();
    return cell.or(() -> data(shown));
  }

  private Optional<Hover> data(List<Layer> shown) {
    boolean across = shown.stream().anyMatch(Nearest::isHorizontal);
    Optional<Found> best =
        shown.stream()
            .map(layer -> nearest(layer, LEAN))
            .flatMap(Optional::stream)
            .min(Comparator.comparingDouble(one -> distance(one, across)));
    return best.map(one -> reading(one, there(shown, one), across));
  }

  /** What the layers have at the position of the best, not where the mouse is. */
  private List<Found> there(List<Layer> shown, Found best) {
    Nearest place = new Nearest(plot, best.px(), best.py());
    return shown.stream()
        .map(layer -> place.nearest(layer, LEAN / 1000))
        .flatMap(Optional::stream)
        .toList();
  }

  private Hover reading(Found best, List<Found> found, boolean across) {
    List<Hover.Reading> readings =
        found.stream()
            .filter(one -> samePlace(one, best, across))
            .sorted(Comparator.comparingDouble(one -> distance(one, across)))
            .map(one -> new Hover.Reading(one.series(), value(one, across), one.px(), one.py()))
            .toList();
    String heading =
        across ? plot.y().text(best.y()) : Words.withUnit(plot.figure().x(), plot.x(), best.x());
    return new Hover(best.px(), best.py(), heading, readings);
  }

  private String value(Found one, boolean across) {
    return across
        ? Words.withUnit(plot.figure().x(), plot.x(), one.x())
        : Words.withUnit(plot.figure().y(), plot.y(), one.y());
  }

  private static boolean samePlace(Found one, Found best, boolean across) {
    return Math.abs(across ? one.py() - best.py() : one.px() - best.px()) <= SAME_PLACE
        || one.series().equals(best.series());
  }

  /** Nearness along the positions counts first, the way to the value only a little. */
  private double distance(Found one, boolean across) {
    double dx = one.px() - px;
    double dy = one.py() - py;
    return across ? Math.hypot(dx * 0.05, dy) : Math.hypot(dx, dy * 0.05);
  }

  private static boolean isHorizontal(Layer layer) {
    return layer instanceof Layer.Bars bars && bars.direction() == Direction.HORIZONTAL
        || layer instanceof Layer.Intervals some && some.direction() == Direction.HORIZONTAL;
  }

  /** The layer's datum nearest to the place; for curves the way to the value counts so much. */
  private Optional<Found> nearest(Layer layer, double lean) {
    return switch (layer) {
      case Layer.Line line -> point(line.series(), line.x(), line.y(), lean);
      case Layer.Points points -> point(points.series(), points.x(), points.y(), 1);
      case Layer.Bars bars -> bar(bars);
      case Layer.Boxes boxes -> point(boxes.series(), boxes.at(), boxes.median(), LEAN);
      case Layer.Band _, Layer.Intervals _, Layer.Cells _, Layer.Rule _, Layer.Markers _ ->
          Optional.empty();
    };
  }

  private Optional<Found> point(Series series, Numbers x, Numbers y, double lean) {
    double best = REACH;
    Optional<Found> found = Optional.empty();
    for (int i = 0; i < x.size(); i++) {
      double dx = plot.x().pixel(x.get(i)) - px;
      if (!(Math.abs(dx) < best)) {
        continue;
      }
      double dy = plot.y().pixel(y.get(i)) - py;
      double distance = Math.hypot(dx, dy * lean);
      if (distance < best && plot.area().grow(3).contains(dx + px, dy + py)) {
        best = distance;
        found = Optional.of(new Found(series, x.get(i), y.get(i), dx + px, dy + py));
      }
    }
    return found;
  }

  private Optional<Found> bar(Layer.Bars bars) {
    boolean upright = bars.direction() == Direction.VERTICAL;
    double at = upright ? plot.x().value(px) : plot.y().value(py);
    return IntStream.range(0, bars.to().size())
        .filter(i -> at >= bars.edges().get(i) && at < bars.edges().get(i + 1))
        .filter(i -> Double.isFinite(bars.to().get(i)))
        .boxed()
        .findFirst()
        .map(i -> bar(bars, i, upright));
  }

  private Found bar(Layer.Bars bars, int i, boolean upright) {
    double middle = (bars.edges().get(i) + bars.edges().get(i + 1)) / 2;
    double end = bars.to().get(i);
    return upright
        ? new Found(bars.series(), middle, end, plot.x().pixel(middle), plot.y().pixel(end))
        : new Found(bars.series(), end, middle, plot.x().pixel(end), plot.y().pixel(middle));
  }

  private Optional<Hover> cell(Layer.Cells cells) {
    for (int row = 0; row < cells.rows(); row++) {
      for (int column = 0; column < cells.columns(); column++) {
        Box box = CellMarks.box(plot, cells, row, column);
        if (box.contains(px, py)) {
          return cell(cells, row, column, box);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Hover> cell(Layer.Cells cells, int row, int column, Box box) {
    double value = cells.values().get(row * cells.columns() + column);
    if (!Double.isFinite(value)) {
      return Optional.empty();
    }
    List<String> names = new ArrayList<>();
    names.add(side(plot.figure().y(), plot.y(), cells.yEdges(), row));
    names.add(side(plot.figure().x(), plot.x(), cells.xEdges(), column));
    Hover.Reading reading =
        new Hover.Reading(cells.series(), NumberText.reading(value), box.centreX(), box.centreY());
    return Optional.of(
        new Hover(box.centreX(), box.centreY(), String.join(" · ", names), List.of(reading)));
  }

  private static String side(Axis axis, AxisMap map, Numbers edges, int i) {
    double middle = (edges.get(i) + edges.get(i + 1)) / 2;
    String label = axis.label().isBlank() ? "" : axis.label() + ": ";
    return label + Words.withUnit(axis, map, middle);
  }
}
