// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.evaluate;

import java.util.function.ToDoubleFunction;

/** Metrics of probabilities; undefined ones are NaN. */
final class LabelMetrics {

  private static final int CALIBRATION_BINS = 15;
  private static final double SMALLEST = Math.ulp(1.0);

  private LabelMetrics() {}

  static double rocAuc(LabelSample sample) {
    return ranked(sample, RankCounts::rocArea);
  }

  static double averagePrecision(LabelSample sample) {
    return ranked(sample, RankCounts::averagePrecision);
  }

  private static double ranked(LabelSample sample, ToDoubleFunction<RankCounts> figure) {
    int labels = sample.rows().labels();
    if (labels == 2) {
      return figure.applyAsDouble(sample.ranked(1));
    }
    double sum = 0;
    for (int k = 0; k < labels && !Double.isNaN(sum); k++) {
      sum += sample.counts().there()[k] == 0 ? Double.NaN : figure.applyAsDouble(sample.ranked(k));
    }
    return sum / labels;
  }

  /** Probabilities are first clipped to [2^-52, 1 - 2^-52] and brought to a sum of 1. */
  static double logLoss(LabelSample sample) {
    LabelRows rows = sample.rows();
    double sum = 0;
    for (int i = 0; i < rows.rows(); i++) {
      if (sample.times(i) > 0) {
        sum -= sample.times(i) * Math.log(clipped(rows, i));
      }
    }
    return sum / sample.counts().rows();
  }

  private static double clipped(LabelRows rows, int row) {
    double sum = 0;
    for (int k = 0; k < rows.labels(); k++) {
      sum += clip(rows.probability(row, k));
    }
    return clip(rows.probability(row, rows.actual(row))) / sum;
  }

  private static double clip(double probability) {
    return Math.min(1 - SMALLEST, Math.max(SMALLEST, probability));
  }

  /** Two labels: of the second's probability. More: summed over the labels, so 0 to 2. */
  static double brier(LabelSample sample) {
    LabelRows rows = sample.rows();
    int from = rows.labels() == 2 ? 1 : 0;
    double sum = 0;
    for (int i = 0; i < rows.rows(); i++) {
      double squares = 0;
      for (int k = from; k < rows.labels(); k++) {
        double error = rows.probability(i, k) - (rows.actual(i) == k ? 1 : 0);
        squares += error * error;
      }
      sum += sample.times(i) * squares;
    }
    return sum / sample.counts().rows();
  }

  /**
   * Two labels: the second's probability against its share. More: the said label's probability
   * against the share of right answers (C. Guo and others, "On calibration of modern neural
   * networks", 2017).
   */
  static double calibrationError(LabelSample sample) {
    LabelRows rows = sample.rows();
    boolean binary = rows.labels() == 2;
    double[] edges = Quantiles.evenEdges(CALIBRATION_BINS);
    double[] surplus = new double[CALIBRATION_BINS];
    for (int i = 0; i < rows.rows(); i++) {
      int label = binary ? 1 : rows.said(i);
      double probability = rows.probability(i, label);
      double hit = rows.actual(i) == label ? 1 : 0;
      surplus[Quantiles.place(edges, probability)] += sample.times(i) * (probability - hit);
    }
    double sum = 0;
    for (double bin : surplus) {
      sum += Math.abs(bin);
    }
    return sum / sample.counts().rows();
  }
}
