// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.evaluate;

/** Rows with labels, each counted {@code times[row]} times. */
final class LabelSample implements Sample {

  private final LabelRows rows;
  private final int[] times;
  private final LabelCounts counts;

  LabelSample(LabelRows rows, int[] times) {
    this.rows = rows;
    this.times = times;
    this.counts = LabelCounts.of(rows, times);
  }

  LabelRows rows() {
    return rows;
  }

  int times(int row) {
    return times[row];
  }

  LabelCounts counts() {
    return counts;
  }

  /** The rows of a label against all others, by the label's probability. */
  RankCounts ranked(int label) {
    return RankCounts.of(rows.ranking(label), rows, times, label);
  }
}
