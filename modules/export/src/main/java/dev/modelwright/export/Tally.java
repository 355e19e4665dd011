// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import dev.modelwright.model.Predictions;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Compares answers part by part. */
final class Tally {

  private static final int WORST = 10;
  private static final Comparator<Difference> BY_SIZE =
      Comparator.comparingDouble(Difference::relative);

  private final double floor;
  private final PriorityQueue<Difference> worst = new PriorityQueue<>(BY_SIZE);
  private int rows;
  private int labelMismatches;
  private double maxAbsDiff;
  private double maxRelDiff;

  /** A tally whose relative differences are never counted from less than the floor. */
  Tally(double floor) {
    this.floor = floor;
  }

  /** Adds the next rows; a runtime of another target differs everywhere. */
  void add(Answers expected, Answers got) {
    Predictions wanted = expected.predictions();
    if (got.predictions().rows() != wanted.rows()) {
      throw new IllegalArgumentException("answers for another number of rows");
    }
    rows += wanted.rows();
    if (!got.predictions().target().equals(wanted.target())) {
      maxAbsDiff = Double.POSITIVE_INFINITY;
      maxRelDiff = Double.POSITIVE_INFINITY;
      labelMismatches += expected.labels().size();
      return;
    }
    int before = rows - wanted.rows();
    int width = wanted.target().width();
    for (int i = 0; i < wanted.values().length; i++) {
      number(before + i / width, i % width, wanted.values()[i], got.predictions().values()[i]);
    }
    for (int row = 0; row < expected.labels().size(); row++) {
      boolean silent = got.labels().get(row).isEmpty() && Double.isNaN(wanted.probability(row, 0));
      if (!silent && !got.labels().get(row).equals(expected.labels().get(row))) {
        labelMismatches++;
      }
    }
  }

  private void number(int row, int output, double expected, double got) {
    if (expected == got || (Double.isNaN(expected) && Double.isNaN(got))) {
      return;
    }
    double difference = Math.abs(expected - got);
    boolean comparable = Double.isFinite(difference);
    double size = Math.max(floor, Math.max(Math.abs(expected), Math.abs(got)));
    double relative = comparable ? difference / size : Double.POSITIVE_INFINITY;
    maxAbsDiff = Math.max(maxAbsDiff, comparable ? difference : Double.POSITIVE_INFINITY);
    maxRelDiff = Math.max(maxRelDiff, relative);
    worst.add(new Difference(row, output, expected, got, relative));
    if (worst.size() > WORST) {
      worst.remove();
    }
  }

  Comparison comparison() {
    return comparison(0);
  }

  /** What was found, some rows having been compared with another answer than the reference's. */
  Comparison comparison(int undecided) {
    List<Difference> largestFirst =
        worst.stream().sorted(BY_SIZE.reversed().thenComparing(Difference::row)).toList();
    return new Comparison(rows, maxAbsDiff, maxRelDiff, labelMismatches, undecided, largestFirst);
  }
}
