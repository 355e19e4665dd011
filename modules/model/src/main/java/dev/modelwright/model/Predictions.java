// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.model;

import java.util.ArrayList;
import java.util.List;

/**
 * The answers for a batch: one number a row, or one probability for each label. The array is handed
 * over, not copied: never change it.
 */
@SuppressWarnings("ArrayRecordComponent")
public record Predictions(Target target, int rows, double[] values) {

  /** Checks the shape. */
  public Predictions {
    if (values.length != rows * target.width()) {
      throw new IllegalArgumentException(values.length + " values for " + rows + " answers");
    }
  }

  /** The predicted number of a row, or the probability of the last label. */
  public double value(int row) {
    return values[row * target.width() + target.width() - 1];
  }

  /** The probability of the label at a position. */
  public double probability(int row, int label) {
    return values[row * target.width() + label];
  }

  /** The position of the most probable label; the first of equals. */
  public int labelIndex(int row) {
    int width = target.width();
    int best = 0;
    for (int k = 1; k < width; k++) {
      if (values[row * width + k] > values[row * width + best]) {
        best = k;
      }
    }
    return best;
  }

  /** The predicted labels as text; numbers with all their digits for a numeric target. */
  public List<String> texts() {
    List<String> texts = new ArrayList<>(rows);
    for (int row = 0; row < rows; row++) {
      texts.add(
          switch (target) {
            case Target.Number number -> Double.toString(value(row));
            case Target.Label label -> label.labels().get(labelIndex(row));
          });
    }
    return texts;
  }
}
