// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.measure;

import java.util.ArrayList;
import java.util.List;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.HistogramIterationValue;

/**
 * A latency distribution with its percentile curve, ready for drawing.
 *
 * @param summary its figures
 * @param points by rising quantile, ever denser towards 1, the last one at quantile 1 the maximum;
 *     empty where nothing was counted
 */
public record LatencyCurve(LatencySummary summary, List<Point> points) {

  private static final int POINTS_PER_HALVING = 10;

  /** The list is copied. */
  public LatencyCurve {
    points = List.copyOf(points);
  }

  /**
   * A point of the curve.
   *
   * @param quantile 0 to 1
   * @param nanos the share {@code quantile} of the requests took at most this long
   */
  public record Point(double quantile, long nanos) {}

  static LatencyCurve of(Histogram histogram) {
    List<Point> points = new ArrayList<>();
    if (histogram.getTotalCount() > 0) {
      for (HistogramIterationValue value : histogram.percentiles(POINTS_PER_HALVING)) {
        points.add(
            new Point(value.getPercentileLevelIteratedTo() / 100, value.getValueIteratedTo()));
      }
    }
    return new LatencyCurve(LatencySummary.of(histogram), points);
  }
}
