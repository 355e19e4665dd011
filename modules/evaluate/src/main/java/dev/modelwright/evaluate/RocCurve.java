// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The share of the wanted label's rows that are found against the share of others that are taken
 * for it, for every threshold.
 *
 * @param points from (0, 0) to (1, 1), at most 1,001; thinned so that the shape stays
 * @param area of the whole curve, before thinning: the chance that a row of the label scores higher
 *     than another, ties as half
 */
public record RocCurve(List<Point> points, double area) {

  /** Copies the points. */
  public RocCurve {
    points = List.copyOf(points);
  }

  /**
   * What comes of taking every row of at least that probability.
   *
   * @param threshold infinite for the first point, where no row is taken
   */
  public record Point(double threshold, double falsePositiveRate, double truePositiveRate) {

    /** Youden's J, the height above the diagonal. */
    public double height() {
      return truePositiveRate - falsePositiveRate;
    }
  }

  static RocCurve of(RankCounts counts) {
    double positives = counts.positives();
    double negatives = counts.negatives();
    Thinning thinning =
        new Thinning(
            i -> (counts.found()[i] / positives + counts.alarms()[i] / negatives) / 2,
            i -> counts.found()[i] / positives - counts.alarms()[i] / negatives);
    List<Point> points = new ArrayList<>();
    points.add(new Point(Double.POSITIVE_INFINITY, 0, 0));
    for (int i : thinning.keep(counts.size())) {
      points.add(
          new Point(
              counts.thresholds()[i],
              counts.alarms()[i] / negatives,
              counts.found()[i] / positives));
    }
    return new RocCurve(points, counts.rocArea());
  }

  /** The point farthest above the diagonal; its height is the Kolmogorov-Smirnov statistic. */
  public Point best() {
    return points.stream().max(Comparator.comparingDouble(Point::height)).orElseThrow();
  }
}
