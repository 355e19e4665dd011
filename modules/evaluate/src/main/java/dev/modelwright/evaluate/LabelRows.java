// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.evaluate;

import dev.modelwright.model.Predictions;
import org.jspecify.annotations.Nullable;

/** Labels said and labels there, with the probabilities, which are ranked once when asked for. */
final class LabelRows implements JudgedRows {

  private final int[] actual;
  private final int[] said;
  private final int labels;
  private final double[] probabilities;
  private final @Nullable Ranking[] rankings;

  LabelRows(Predictions predictions, Actual.Labels truth) {
    labels = predictions.target().width();
    actual = truth.indices();
    probabilities = predictions.values();
    said = new int[actual.length];
    rankings = new @Nullable Ranking[labels];
    for (int i = 0; i < actual.length; i++) {
      said[i] = predictions.labelIndex(i);
      if (actual[i] < 0 || actual[i] >= labels) {
        throw new IllegalArgumentException("label " + actual[i] + " of " + labels);
      }
    }
  }

  @Override
  public int rows() {
    return actual.length;
  }

  int labels() {
    return labels;
  }

  int actual(int row) {
    return actual[row];
  }

  int said(int row) {
    return said[row];
  }

  double probability(int row, int label) {
    return probabilities[row * labels + label];
  }

  Ranking ranking(int label) {
    Ranking ranking = rankings[label];
    if (ranking == null) {
      double[] column = new double[rows()];
      for (int i = 0; i < column.length; i++) {
        column[i] = probability(i, label);
      }
      ranking = Ranking.of(column);
      rankings[label] = ranking;
    }
    return ranking;
  }

  @Override
  public int[][] strata() {
    int[] sizes = new int[labels];
    for (int label : actual) {
      sizes[label]++;
    }
    int[][] strata = new int[labels][];
    for (int k = 0; k < labels; k++) {
      strata[k] = new int[sizes[k]];
    }
    int[] next = new int[labels];
    for (int i = 0; i < actual.length; i++) {
      strata[actual[i]][next[actual[i]]++] = i;
    }
    return strata;
  }

  @Override
  public LabelSample sample(int[] times) {
    return new LabelSample(this, times);
  }
}
