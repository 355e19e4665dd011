// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.model.Task;
import dev.modelwright.base.Problem;
import dev.modelwright.model.Matrix;
import dev.modelwright.model.Target;
import java.util.Optional;

/** Why training rows suit no learner, or not the one that asks. */
public final class TrainingChecks {

  private TrainingChecks() {}

  /**
   * The first thing that is wrong: no rows, a task that is not the learner's, a label without rows,
   * weights for a learner that cannot weigh, the same target everywhere, or a value that is missing
   * or infinite.
   */
  public static Optional<Problem> common(Learner<?> learner, TrainingSet rows) {
    if (rows.y().length == 0) {
      return Optional.of(Problem.at("target", "learn.no-rows"));
    }
    if (!learner.traits().tasks().contains(rows.task())) {
      return Optional.of(wrongTask(learner, rows.target(), rows.task()));
    }
    if (rows.weights().isPresent() && !learner.traits().weights()) {
      return Optional.of(Problem.at("learner", "learn.cannot-weigh", learner.id()));
    }
    return target(rows).or(() -> features(rows.x()));
  }

  /** A learner that needs at least one feature has none. */
  public static Optional<Problem> features(Learner<?> learner, TrainingSet rows) {
    return rows.x().columns() == 0
        ? Optional.of(Problem.at("columns", "learn.no-features"))
        : common(learner, rows);
  }

  static Problem wrongTask(Learner<?> learner, Target target, Task task) {
    String code = task == Task.REGRESSION ? "learn.wants-labels" : "learn.wants-number";
    return Problem.at("learner", code, learner.id(), target.name());
  }

  private static Optional<Problem> target(TrainingSet rows) {
    return switch (rows.target()) {
      case Target.Number number -> number(number, rows.y());
      case Target.Label label -> label(label, rows.y());
    };
  }

  private static Optional<Problem> number(Target.Number target, double[] y) {
    boolean constant = true;
    for (double value : y) {
      if (!Double.isFinite(value)) {
        return Optional.of(Problem.at("target", "learn.target-infinite", target.name()));
      }
      constant &= value == y[0];
    }
    return constant
        ? Optional.of(Problem.at("target", "learn.target-constant", target.name()))
        : Optional.empty();
  }

  private static Optional<Problem> label(Target.Label target, double[] y) {
    int[] counts = new int[target.labels().size()];
    for (double value : y) {
      counts[(int) value]++;
    }
    for (int k = 0; k < counts.length; k++) {
      if (counts[k] == 0) {
        String label = target.labels().get(k);
        return Optional.of(Problem.at("target", "learn.label-without-rows", target.name(), label));
      }
    }
    return Optional.empty();
  }

  private static Optional<Problem> features(Matrix x) {
    for (int i = 0; i < x.values().length; i++) {
      if (!Double.isFinite(x.values()[i])) {
        String feature = x.names().get(i % x.columns());
        return Optional.of(Problem.at("feature:" + feature, "learn.infinite-feature", feature));
      }
    }
    return Optional.empty();
  }
}
