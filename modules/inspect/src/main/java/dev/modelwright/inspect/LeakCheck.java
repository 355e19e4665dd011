// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.inspect;

import dev.modelwright.base.Message;
import dev.modelwright.learn.Telling;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds columns that tell the target almost perfectly: so well that they are rather a consequence
 * of it than a reason.
 */
final class LeakCheck implements Check {

  private static final double SAME_ORDER = 0.999;
  private static final double TOLD_BY_GAPS = 0.9;
  private static final double ENOUGH = 0.5;
  private static final int MOST_LABELS = 20;

  private final Goal goal;

  LeakCheck(Goal goal) {
    this.goal = goal;
  }

  @Override
  public Optional<Draft> look(ColumnView column, boolean target) {
    boolean learnable =
        switch (column.kind()) {
          case INTEGER, NUMBER, CATEGORY, BOOLEAN, DATE, DATETIME, TIME -> true;
          case TEXT, ID, CONSTANT -> false;
        };
    if (target) {
      return Optional.empty();
    }
    Optional<Draft> byValues = learnable ? byValues(column) : Optional.empty();
    return byValues.or(() -> byGaps(column));
  }

  private Optional<Draft> byValues(ColumnView column) {
    ColumnSample sample = column.sample();
    return goal.isLabel() ? labels(sample) : numbers(sample);
  }

  private Optional<Draft> labels(ColumnSample sample) {
    int labels = goal.labels().size();
    Telling best = new Telling(0, 0, 0);
    if (sample.codes().length > 0) {
      best = Telling.labels(sample.codes(), sample.levels(), goal.y(), labels);
    }
    if (!sample.text() && labels <= MOST_LABELS) {
      Telling cut = Telling.labels(sample.values(), complete(sample.values()), goal.y(), labels);
      best = cut.gain() > best.gain() ? cut : best;
    }
    boolean tells = best.gain() >= Telling.NEARLY_PERFECT && best.rows() >= ENOUGH * sample.rows();
    return tells
        ? Optional.of(
            draft(
                sample,
                Message.of(
                    best.wrong() == 0 ? "inspect.leak-all" : "inspect.leak-nearly",
                    sample.name(),
                    goal.name(),
                    best.rows() - best.wrong(),
                    best.rows()),
                best.gain()))
        : Optional.empty();
  }

  /** The rows with a value and a label, by the size of the value. */
  private int[] complete(double[] values) {
    double[] shared = values.clone();
    for (int i = 0; i < shared.length; i++) {
      shared[i] = Double.isNaN(goal.y()[i]) ? Double.NaN : values[i];
    }
    return new Ranked(shared).order();
  }

  private Optional<Draft> numbers(ColumnSample sample) {
    if (!sample.text()) {
      double[] values = sample.values();
      long both =
          java.util.stream.IntStream.range(0, values.length)
              .filter(i -> !Double.isNaN(values[i]) && !Double.isNaN(goal.y()[i]))
              .count();
      double rho = Statistics.spearman(new Ranked(values), new Ranked(goal.y()));
      if (Math.abs(rho) >= SAME_ORDER && both >= ENOUGH * values.length && both >= 10) {
        return Optional.of(
            draft(
                sample,
                Message.of(
                    "inspect.leak-order", sample.name(), goal.name(), Say.rounded(rho), both),
                Math.abs(rho)));
      }
    }
    return sample.codes().length > 0 ? means(sample) : Optional.empty();
  }

  private Optional<Draft> means(ColumnSample sample) {
    Telling told = Telling.numbers(sample.codes(), sample.levels(), goal.y());
    boolean tells = told.gain() >= SAME_ORDER && told.rows() >= ENOUGH * sample.rows();
    return tells
        ? Optional.of(
            draft(
                sample,
                Message.of(
                    "inspect.leak-means",
                    sample.name(),
                    goal.name(),
                    Say.rounded(100 * told.gain()),
                    told.rows()),
                told.gain()))
        : Optional.empty();
  }

  /** Being missing tells the target. */
  private Optional<Draft> byGaps(ColumnView column) {
    ColumnSample sample = column.sample();
    int[] gaps = Arrays.stream(sample.values()).mapToInt(v -> Double.isNaN(v) ? 1 : 0).toArray();
    if (Arrays.stream(gaps).distinct().count() < 2) {
      return Optional.empty();
    }
    Telling told =
        goal.isLabel()
            ? Telling.labels(gaps, 2, goal.y(), goal.labels().size())
            : Telling.numbers(gaps, 2, goal.y());
    return told.gain() >= TOLD_BY_GAPS
        ? Optional.of(
            draft(
                sample,
                goal.isLabel()
                    ? Message.of(
                        "inspect.leak-gaps",
                        sample.name(),
                        goal.name(),
                        told.rows() - told.wrong(),
                        told.rows())
                    : Message.of(
                        "inspect.leak-gaps-number",
                        sample.name(),
                        goal.name(),
                        Say.rounded(100 * told.gain()),
                        told.rows()),
                told.gain()))
        : Optional.empty();
  }

  private static Draft draft(ColumnSample sample, Message sentence, double weight) {
    String name = sample.name();
    return Draft.of(FindingKind.LEAK, name, sentence, List.of(Remedies.leaveOut(name)), weight);
  }
}
