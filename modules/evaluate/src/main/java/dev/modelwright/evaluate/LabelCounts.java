// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.evaluate;

import java.util.stream.IntStream;

/** How often each label was there, was said, and both; undefined figures are NaN. */
@SuppressWarnings("ArrayRecordComponent")
record LabelCounts(long[] there, long[] said, long[] right, long rows) implements Sample {

  /** A figure of one label. */
  interface OfLabel {
    double of(LabelCounts counts, int label);
  }

  static LabelCounts of(LabelRows rows, int[] times) {
    long[] there = new long[rows.labels()];
    long[] said = new long[rows.labels()];
    long[] right = new long[rows.labels()];
    long all = 0;
    for (int i = 0; i < times.length; i++) {
      there[rows.actual(i)] += times[i];
      said[rows.said(i)] += times[i];
      right[rows.actual(i)] += rows.actual(i) == rows.said(i) ? times[i] : 0;
      all += times[i];
    }
    return new LabelCounts(there, said, right, all);
  }

  static LabelCounts of(ConfusionMatrix matrix) {
    IntStream labels = IntStream.range(0, matrix.labels().size());
    long[] there = labels.mapToLong(matrix::actualCount).toArray();
    long[] said = IntStream.range(0, there.length).mapToLong(matrix::predictedCount).toArray();
    long[] right = IntStream.range(0, there.length).mapToLong(k -> matrix.count(k, k)).toArray();
    return new LabelCounts(there, said, right, matrix.cells().size());
  }

  double precisionOf(int label) {
    return (double) right[label] / said[label];
  }

  double recallOf(int label) {
    return (double) right[label] / there[label];
  }

  double f1Of(int label) {
    return 2.0 * right[label] / (there[label] + said[label]);
  }

  double accuracy() {
    return (double) hits() / rows;
  }

  double balancedAccuracy() {
    return labels()
        .filter(k -> there[k] > 0)
        .mapToDouble(this::recallOf)
        .average()
        .orElse(Double.NaN);
  }

  double precision() {
    return binary() ? precisionOf(1) : macro(LabelCounts::precisionOf);
  }

  double recall() {
    return binary() ? recallOf(1) : macro(LabelCounts::recallOf);
  }

  double f1() {
    return binary() ? f1Of(1) : macro(LabelCounts::f1Of);
  }

  private double macro(OfLabel figure) {
    return labels()
        .filter(k -> there[k] + said[k] > 0)
        .mapToDouble(k -> orZero(figure.of(this, k)))
        .average()
        .orElse(Double.NaN);
  }

  double weighted(OfLabel figure) {
    return labels()
        .filter(k -> there[k] > 0)
        .mapToDouble(k -> orZero(figure.of(this, k)) * there[k] / rows)
        .sum();
  }

  /** J. Gorodkin, "Comparing two K-category assignments by a K-category correlation", 2004. */
  double mcc() {
    double square = (double) rows * rows;
    double spread =
        Math.sqrt(square - squares(there, there)) * Math.sqrt(square - squares(said, said));
    double together = (double) rows * hits() - squares(there, said);
    return spread == 0 ? 0 : together / spread;
  }

  /** J. Cohen, "A coefficient of agreement for nominal scales", 1960. */
  double kappa() {
    double chance = squares(there, said);
    return ((double) rows * hits() - chance) / ((double) rows * rows - chance);
  }

  private long hits() {
    return labels().mapToLong(k -> right[k]).sum();
  }

  private double squares(long[] a, long[] b) {
    return labels().mapToDouble(k -> (double) a[k] * b[k]).sum();
  }

  private boolean binary() {
    return there.length == 2;
  }

  private IntStream labels() {
    return IntStream.range(0, there.length);
  }

  private static double orZero(double value) {
    return Double.isNaN(value) ? 0 : value;
  }
}
