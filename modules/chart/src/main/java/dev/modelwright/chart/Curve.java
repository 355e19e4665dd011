// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** An unbroken piece of a curve, in pixels. */
record Curve(double[] xs, double[] ys) {

  private static final double FAR = 1e5;

  /** The pieces between gaps. */
  static List<Curve> pieces(double[] xs, double[] ys) {
    List<Curve> pieces = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= xs.length; i++) {
      if (i == xs.length || !Double.isFinite(xs[i]) || !Double.isFinite(ys[i])) {
        if (i > from) {
          pieces.add(new Curve(Arrays.copyOfRange(xs, from, i), Arrays.copyOfRange(ys, from, i)));
        }
        from = i + 1;
      }
    }
    return pieces;
  }

  /** Each value holds until the next position. */
  Curve stepped() {
    int size = xs.length * 2 - 1;
    double[] stepX = new double[size];
    double[] stepY = new double[size];
    for (int i = 0; i < size; i++) {
      stepX[i] = xs[(i + 1) / 2];
      stepY[i] = ys[i / 2];
    }
    return new Curve(stepX, stepY);
  }

  /** What can be seen of it in the area. */
  Curve thinned(Box area) {
    int[] kept = Decimation.columns(xs, ys, area.x(), area.right());
    return new Curve(
        Arrays.stream(kept).mapToDouble(i -> Math.clamp(xs[i], -FAR, FAR)).toArray(),
        Arrays.stream(kept).mapToDouble(i -> Math.clamp(ys[i], -FAR, FAR)).toArray());
  }

  /** This curve forth and the other back: the edge of the area between them. */
  Curve closedBy(Curve other) {
    int size = xs.length + other.xs.length;
    double[] edgeX = Arrays.copyOf(xs, size);
    double[] edgeY = Arrays.copyOf(ys, size);
    for (int i = 0; i < other.xs.length; i++) {
      edgeX[size - 1 - i] = other.xs[i];
      edgeY[size - 1 - i] = other.ys[i];
    }
    return new Curve(edgeX, edgeY);
  }
}
