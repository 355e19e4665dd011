// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What words in a plot should not cover: curves, points, and other words. */
final class Obstacles {

  private static final int MOST_SAMPLES = 3000;
  private static final double STEP = 5;
  private static final double WORDS_WEIGH = 1000;

  private final List<double[]> samples = new ArrayList<>();
  private final List<Box> words = new ArrayList<>();

  static Obstacles of(Plot plot) {
    Obstacles obstacles = new Obstacles();
    plot.figure().layers().stream()
        .filter(plot.view()::shows)
        .forEach(layer -> obstacles.add(layer, plot));
    return obstacles;
  }

  /** Of some places for words, the first that covers least. */
  Box best(List<Box> places) {
    return places.stream().min(Comparator.comparingDouble(this::covered)).orElseThrow();
  }

  /** Remembers that words stand there. */
  void taken(Box box) {
    words.add(box);
  }

  double covered(Box place) {
    Box near = place.grow(2);
    double samplesCovered =
        samples.stream().filter(sample -> near.contains(sample[0], sample[1])).count();
    return samplesCovered + WORDS_WEIGH * words.stream().filter(near::overlaps).count();
  }

  private void add(Layer layer, Plot plot) {
    switch (layer) {
      case Layer.Line line -> {
        for (Curve piece : Curve.pieces(plot.x().pixels(line.x()), plot.y().pixels(line.y()))) {
          along(piece.thinned(plot.area()));
        }
      }
      case Layer.Points points ->
          scattered(plot.x().pixels(points.x()), plot.y().pixels(points.y()));
      case Layer.Band band -> {
        double[] xs = plot.x().pixels(band.x());
        for (Numbers edge : List.of(band.low(), band.high())) {
          Curve.pieces(xs, plot.y().pixels(edge))
              .forEach(piece -> along(piece.thinned(plot.area())));
        }
      }
      case Layer.Bars _,
          Layer.Intervals _,
          Layer.Boxes _,
          Layer.Cells _,
          Layer.Rule _,
          Layer.Markers _ -> {}
    }
  }

  private void along(Curve curve) {
    int by = Math.max(1, curve.xs().length / MOST_SAMPLES);
    for (int i = by; i < curve.xs().length; i += by) {
      double dx = curve.xs()[i] - curve.xs()[i - by];
      double dy = curve.ys()[i] - curve.ys()[i - by];
      int parts = (int) Math.clamp(Math.hypot(dx, dy) / STEP, 1, 300);
      for (int part = 1; part <= parts; part++) {
        double share = (double) part / parts;
        double x = curve.xs()[i - by] + dx * share;
        samples.add(new double[] {x, curve.ys()[i - by] + dy * share});
      }
    }
  }

  private void scattered(double[] xs, double[] ys) {
    int by = Math.max(1, xs.length / MOST_SAMPLES);
    for (int i = 0; i < xs.length; i += by) {
      samples.add(new double[] {xs[i], ys[i]});
    }
  }
}
