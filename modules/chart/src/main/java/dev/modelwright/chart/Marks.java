// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.chart;

import java.util.List;
import java.util.stream.IntStream;

/** Draws the data of a figure into its plot. */
final class Marks {

  private static final int MOST_SINGLE_POINTS = 2000;

  private static final double DENSE = 1.25;

  private final Plot plot;
  private final Pen pen;
  private final BarMarks bars;

  Marks(Plot plot, Pen pen) {
    this.plot = plot;
    this.pen = pen;
    this.bars = new BarMarks(plot, pen);
  }

  void draw(Layer layer) {
    switch (layer) {
      case Layer.Line line -> line(line);
      case Layer.Points points -> points(points);
      case Layer.Bars some -> bars.draw(some);
      case Layer.Band band -> band(band);
      case Layer.Intervals intervals -> intervals(intervals);
      case Layer.Boxes boxes -> new BoxMarks(plot, pen).draw(boxes);
      case Layer.Cells cells -> new CellMarks(plot, pen).draw(cells);
      case Layer.Rule _, Layer.Markers _ -> {}
    }
  }

  private void line(Layer.Line line) {
    double width = line.x().size() > 4 * plot.area().width() ? DENSE : 2;
    Stroke stroke = new Stroke(Ink.of(line.series().role()), width, line.dash());
    for (Curve piece : Curve.pieces(plot.x().pixels(line.x()), plot.y().pixels(line.y()))) {
      Curve shape = line.step() ? piece.stepped() : piece;
      Curve thin = shape.thinned(plot.area());
      if (thin.xs().length == 1) {
        pen.circles(thin.xs(), thin.ys(), 2, stroke.ink());
      } else {
        pen.polyline(thin.xs(), thin.ys(), stroke);
      }
    }
  }

  private void points(Layer.Points points) {
    double[] xs = plot.x().pixels(points.x());
    double[] ys = plot.y().pixels(points.y());
    Box seen = plot.area().grow(points.size());
    int[] inside = IntStream.range(0, xs.length).filter(i -> seen.contains(xs[i], ys[i])).toArray();
    double[] insideX = IntStream.of(inside).mapToDouble(i -> xs[i]).toArray();
    double[] insideY = IntStream.of(inside).mapToDouble(i -> ys[i]).toArray();
    if (inside.length > MOST_SINGLE_POINTS) {
      Density.of(insideX, insideY, plot.area()).draw(points.series().role(), pen);
    } else if (inside.length > 0) {
      pen.circles(insideX, insideY, points.size(), new Ink(points.series().role(), points.alpha()));
    }
  }

  private void band(Layer.Band band) {
    double[] xs = plot.x().pixels(band.x());
    double[] low = plot.y().pixels(band.low());
    double[] high = plot.y().pixels(band.high());
    for (int i = 0; i < xs.length; i++) {
      low[i] = Double.isFinite(high[i]) ? low[i] : Double.NaN;
      high[i] = Double.isFinite(low[i]) ? high[i] : Double.NaN;
    }
    List<Curve> lower = Curve.pieces(xs, low);
    List<Curve> upper = Curve.pieces(xs, high);
    for (int i = 0; i < lower.size(); i++) {
      Curve top = upper.get(i).thinned(plot.area());
      Curve edge = top.closedBy(lower.get(i).thinned(plot.area()));
      pen.polygon(edge.xs(), edge.ys(), new Ink(band.series().role(), 0.2));
    }
  }

  private void intervals(Layer.Intervals intervals) {
    boolean upright = intervals.direction() == Direction.VERTICAL;
    Stroke stroke = Stroke.of(intervals.series().role(), 1.5);
    AxisMap along = upright ? plot.y() : plot.x();
    AxisMap across = upright ? plot.x() : plot.y();
    for (int i = 0; i < intervals.at().size(); i++) {
      double at = across.pixel(intervals.at().get(i));
      double low = along.pixel(intervals.low().get(i));
      double high = along.pixel(intervals.high().get(i));
      if (Double.isFinite(at) && Double.isFinite(low) && Double.isFinite(high)) {
        whisker(upright, at, new double[] {low, high}, stroke);
      }
    }
  }

  private void whisker(boolean upright, double at, double[] ends, Stroke stroke) {
    segment(upright, at, ends[0], at, ends[1], stroke);
    for (double end : ends) {
      segment(upright, at - 4, end, at + 4, end, stroke);
    }
  }

  private void segment(
      boolean upright,
      double across1,
      double along1,
      double across2,
      double along2,
      Stroke stroke) {
    if (upright) {
      pen.line(across1, along1, across2, along2, stroke);
    } else {
      pen.line(along1, across1, along2, across2, stroke);
    }
  }
}
