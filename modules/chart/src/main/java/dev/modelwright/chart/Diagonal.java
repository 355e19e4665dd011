// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.chart;

import java.util.Comparator;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Draws the line where y equals x, with its words along it. */
final class Diagonal {

  private static final double[] PLACES = {0.72, 0.85, 0.6, 0.45, 0.3, 0.15};
  private static final double BESIDE = 11;
  private static final double THICK = 18;

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
    Way way =
        new Way(
            plot.x().pixel(low), plot.y().pixel(low), plot.x().pixel(high), plot.y().pixel(high));
    pen.line(way.x1(), way.y1(), way.x2(), way.y2(), stroke);
    double width = pen.width(rule.label(), style);
    if (!rule.label().isBlank() && way.length() * 0.28 >= width) {
      spots(way, width)
          .filter(spot -> spot.box().within(plot.area()))
          .min(Comparator.comparingDouble(spot -> obstacles.covered(spot.box())))
          .ifPresent(spot -> words(rule.label(), spot, way, style));
    }
  }

  /** The line in pixels. */
  private record Way(double x1, double y1, double x2, double y2) {
    double length() {
      return Math.hypot(x2 - x1, y2 - y1);
    }

    double cosine() {
      return (x2 - x1) / length();
    }

    double sine() {
      return (y2 - y1) / length();
    }
  }

  /** The middle of the words, and the upright box around them. */
  private record Spot(double x, double y, Box box) {}

  private static Stream<Spot> spots(Way way, double width) {
    double wide = width * Math.abs(way.cosine()) + THICK * Math.abs(way.sine());
    double high = width * Math.abs(way.sine()) + THICK * Math.abs(way.cosine());
    return DoubleStream.of(PLACES)
        .boxed()
        .flatMap(
            place ->
                Stream.of(BESIDE, -BESIDE)
                    .map(
                        off -> {
                          double x = way.x1() + place * (way.x2() - way.x1()) - way.sine() * off;
                          double y = way.y1() + place * (way.y2() - way.y1()) + way.cosine() * off;
                          Box box = new Box(x - wide / 2, y - high / 2, wide, high);
                          return new Spot(x, y, box);
                        }));
  }

  private void words(String label, Spot spot, Way way, TextStyle style) {
    veil(spot, way, pen.width(label, style));
    double x = spot.x() - way.sine() * 4;
    double y = spot.y() + way.cosine() * 4;
    double degrees = Math.toDegrees(Math.atan2(way.sine(), way.cosine()));
    pen.text(new Label(label, x, y, style, Label.Anchor.MIDDLE, degrees));
  }

  private void veil(Spot spot, Way way, double width) {
    double half = width / 2 + 2;
    double thick = THICK / 2 - 1;
    double[] sides = {-thick, thick, thick, -thick};
    double[] ends = {-half, -half, half, half};
    double[] xs = new double[4];
    double[] ys = new double[4];
    for (int i = 0; i < 4; i++) {
      xs[i] = spot.x() + ends[i] * way.cosine() - sides[i] * way.sine();
      ys[i] = spot.y() + ends[i] * way.sine() + sides[i] * way.cosine();
    }
    pen.polygon(xs, ys, new Ink(Role.SURFACE, 0.75));
  }
}
