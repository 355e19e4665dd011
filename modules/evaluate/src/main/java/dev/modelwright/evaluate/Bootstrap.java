// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.evaluate;

import dev.modelwright.base.JobContext;
import dev.modelwright.base.Message;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * 95 % percentile intervals from resamples of the rows, drawn within each label (B. Efron and R.
 * Tibshirani, "An introduction to the bootstrap", 1993, chapter 13).
 *
 * @param resamples how many; 0 for no intervals
 */
record Bootstrap(int resamples, long seed) {

  private static final double TAIL = 0.025;

  /** The intervals of those metrics that are defined in every resample. */
  Map<Metric, Interval> intervals(JudgedRows rows, List<Metric> metrics, JobContext context) {
    double[][] drawn = new double[metrics.size()][resamples];
    SplittableRandom random = new SplittableRandom(seed);
    int[][] strata = rows.strata();
    for (int r = 0; r < resamples; r++) {
      context.check();
      context.progress((double) r / resamples, Message.of("evaluate.stage.intervals"));
      Sample sample = rows.sample(draw(strata, rows.rows(), random));
      for (int m = 0; m < drawn.length; m++) {
        drawn[m][r] = metrics.get(m).of(sample).orElse(Double.NaN);
      }
    }
    Map<Metric, Interval> intervals = new EnumMap<>(Metric.class);
    for (int m = 0; m < drawn.length && resamples > 0; m++) {
      Arrays.sort(drawn[m]);
      if (!Double.isNaN(drawn[m][resamples - 1])) {
        intervals.put(metrics.get(m), middle(drawn[m]));
      }
    }
    return intervals;
  }

  private static Interval middle(double[] sorted) {
    return new Interval(Quantiles.of(sorted, TAIL), Quantiles.of(sorted, 1 - TAIL));
  }

  private static int[] draw(int[][] strata, int rows, SplittableRandom random) {
    int[] times = new int[rows];
    for (int[] stratum : strata) {
      for (int i = 0; i < stratum.length; i++) {
        times[stratum[random.nextInt(stratum.length)]]++;
      }
    }
    return times;
  }
}
