// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.evaluate;

import java.util.ArrayList;
import java.util.List;

/**
 * Precision against recall for every threshold.
 *
 * @param points recall rises from 0 to 1; at most 1,001, thinned so that the shape stays
 * @param averagePrecision of the whole curve, before thinning
 * @param baseline the precision of taking every row: the label's share
 */
public record PrecisionRecallCurve(List<Point> points, double averagePrecision, double baseline) {

  /** Copies the points. */
  public PrecisionRecallCurve {
    points = List.copyOf(points);
  }

  /**
   * What comes of taking every row of at least that probability.
   *
   * @param threshold infinite for the first point, where no row is taken and precision is 1 by
   *     convention
   */
  public record Point(double threshold, double recall, double precision) {}

  static PrecisionRecallCurve of(RankCounts counts) {
    double positives = counts.positives();
    Thinning thinning = new Thinning(i -> counts.found()[i] / positives, i -> precision(counts, i));
    List<Point> points = new ArrayList<>();
    points.add(new Point(Double.POSITIVE_INFINITY, 0, 1));
    for (int i : thinning.keep(counts.size())) {
      double recall = counts.found()[i] / positives;
      points.add(new Point(counts.thresholds()[i], recall, precision(counts, i)));
    }
    double baseline = positives / (positives + counts.negatives());
    return new PrecisionRecallCurve(points, counts.averagePrecision(), baseline);
  }

  private static double precision(RankCounts counts, int i) {
    return (double) counts.found()[i] / (counts.found()[i] + counts.alarms()[i]);
  }
}
