// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.evaluate;

import dev.modelwright.model.Predictions;
import java.util.ArrayList;
import java.util.List;

/**
 * What share of rows is really of the label where its probability was said to be such.
 *
 * @param bins by rising probability, without empty ones
 */
public record CalibrationCurve(Binning binning, List<Bin> bins) {

  /** How many bins are asked for where nothing else is said. */
  public static final int BINS = 10;

  /** Copies the bins. */
  public CalibrationCurve {
    bins = List.copyOf(bins);
  }

  /** How rows are put into bins. */
  public enum Binning {
    /** Equally wide parts of 0 to 1. */
    UNIFORM,
    /** Equally many rows, as far as ties allow. */
    QUANTILE
  }

  /**
   * Rows of similar probability.
   *
   * @param meanPredicted mean of what was said
   * @param observed share of rows that are of the label
   * @param band Wilson's 95 % interval of that share
   */
  public record Bin(int count, double meanPredicted, double observed, Interval band) {}

  /** The calibration of the probabilities of the label at a position. */
  public static CalibrationCurve of(
      Predictions predictions, Actual.Labels actual, int label, Binning binning, int bins) {
    double[] said = new double[predictions.rows()];
    boolean[] hit = new boolean[said.length];
    for (int i = 0; i < said.length; i++) {
      said[i] = predictions.probability(i, label);
      hit[i] = actual.indices()[i] == label;
    }
    return of(said, hit, binning, bins);
  }

  /** The calibration of the predicted labels' probabilities: are they right that often? */
  public static CalibrationCurve ofConfidence(
      Predictions predictions, Actual.Labels actual, Binning binning, int bins) {
    double[] said = new double[predictions.rows()];
    boolean[] hit = new boolean[said.length];
    for (int i = 0; i < said.length; i++) {
      int label = predictions.labelIndex(i);
      said[i] = predictions.probability(i, label);
      hit[i] = actual.indices()[i] == label;
    }
    return of(said, hit, binning, bins);
  }

  private static CalibrationCurve of(double[] said, boolean[] hit, Binning binning, int bins) {
    double[] edges =
        switch (binning) {
          case UNIFORM -> Quantiles.evenEdges(bins);
          case QUANTILE -> Quantiles.quantileEdges(said, bins);
        };
    int[] count = new int[bins];
    int[] hits = new int[bins];
    double[] sum = new double[bins];
    for (int i = 0; i < said.length; i++) {
      int bin = Quantiles.place(edges, said[i]);
      count[bin]++;
      hits[bin] += hit[i] ? 1 : 0;
      sum[bin] += said[i];
    }
    List<Bin> found = new ArrayList<>();
    for (int b = 0; b < bins; b++) {
      if (count[b] > 0) {
        double observed = (double) hits[b] / count[b];
        Interval band = Interval.wilson(hits[b], count[b]);
        found.add(new Bin(count[b], sum[b] / count[b], observed, band));
      }
    }
    return new CalibrationCurve(binning, found);
  }
}
