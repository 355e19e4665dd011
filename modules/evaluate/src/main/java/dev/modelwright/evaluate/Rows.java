// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.evaluate;

import dev.modelwright.model.Predictions;
import java.util.Arrays;

/** Small things about rows. */
final class Rows {

  private Rows() {}

  /** Each row once. */
  static int[] once(int rows) {
    int[] once = new int[rows];
    Arrays.fill(once, 1);
    return once;
  }

  /** The answers of the rows at the given positions, in that order. */
  static Predictions select(Predictions predictions, int[] positions) {
    int width = predictions.target().width();
    double[] picked = new double[positions.length * width];
    for (int i = 0; i < positions.length; i++) {
      System.arraycopy(predictions.values(), positions[i] * width, picked, i * width, width);
    }
    return new Predictions(predictions.target(), positions.length, picked);
  }
}
