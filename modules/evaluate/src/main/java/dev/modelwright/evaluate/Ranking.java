// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.evaluate;

import java.util.Arrays;

/**
 * Scores put in order once.
 *
 * @param thresholds the distinct scores, falling
 * @param group for each row the position of its score among the thresholds
 */
@SuppressWarnings("ArrayRecordComponent")
record Ranking(double[] thresholds, int[] group) {

  static Ranking of(double[] scores) {
    double[] sorted = new double[scores.length];
    for (int i = 0; i < scores.length; i++) {
      sorted[i] = scores[i] + 0.0; // 0.0 and -0.0 are one score
    }
    Arrays.sort(sorted);
    int distinct = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[distinct++] = sorted[i];
      }
    }
    int[] group = new int[scores.length];
    for (int i = 0; i < scores.length; i++) {
      group[i] = distinct - 1 - Arrays.binarySearch(sorted, 0, distinct, scores[i] + 0.0);
    }
    double[] thresholds = new double[distinct];
    for (int i = 0; i < distinct; i++) {
      thresholds[i] = sorted[distinct - 1 - i];
    }
    return new Ranking(thresholds, group);
  }
}
