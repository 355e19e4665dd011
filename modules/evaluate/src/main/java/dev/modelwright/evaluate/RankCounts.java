// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.evaluate;

/**
 * At each distinct score, falling: how many rows of the label, and how many others, have it or a
 * higher one.
 */
@SuppressWarnings("ArrayRecordComponent")
record RankCounts(double[] thresholds, long[] found, long[] alarms) {

  static RankCounts of(Ranking ranking, LabelRows rows, int[] times, int label) {
    int n = ranking.thresholds().length;
    long[] found = new long[n];
    long[] alarms = new long[n];
    int[] group = ranking.group();
    for (int i = 0; i < group.length; i++) {
      if (rows.actual(i) == label) {
        found[group[i]] += times[i];
      } else {
        alarms[group[i]] += times[i];
      }
    }
    for (int i = 1; i < n; i++) {
      found[i] += found[i - 1];
      alarms[i] += alarms[i - 1];
    }
    return new RankCounts(ranking.thresholds(), found, alarms);
  }

  int size() {
    return thresholds.length;
  }

  long positives() {
    return size() == 0 ? 0 : found[size() - 1];
  }

  long negatives() {
    return size() == 0 ? 0 : alarms[size() - 1];
  }

  /** The share of pairs in the right order, ties as half; NaN unless there are both kinds. */
  double rocArea() {
    double area = 0;
    for (int i = 0; i < size(); i++) {
      long before = i == 0 ? 0 : found[i - 1];
      long others = alarms[i] - (i == 0 ? 0 : alarms[i - 1]);
      area += others * (0.5 * (before + found[i]));
    }
    return area / ((double) positives() * negatives());
  }

  /** Precision averaged over the growth of recall; NaN without positives. */
  double averagePrecision() {
    double sum = 0;
    for (int i = 0; i < size(); i++) {
      long more = found[i] - (i == 0 ? 0 : found[i - 1]);
      if (more > 0) {
        sum += more * ((double) found[i] / (found[i] + alarms[i]));
      }
    }
    return sum / positives();
  }
}
