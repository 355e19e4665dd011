// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.inspect;

import dev.modelwright.base.Problem;
import dev.modelwright.base.ProblemException;
import dev.modelwright.data.Dataset;
import dev.modelwright.learn.TargetChoice;
import dev.modelwright.model.Target;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The target as it is looked at.
 *
 * @param labels in the order of their positions; none where the target is a number
 * @param y for each row of the sample the label's position or the number; NaN where missing
 * @param counts how many rows of the table have each label
 */
@SuppressWarnings("ArrayRecordComponent")
record Goal(String name, List<String> labels, double[] y, int[] counts) {

  /**
   * The column as a target; empty where it cannot be one.
   *
   * @throws ProblemException if there is no such column
   */
  static Optional<Goal> of(Dataset table, String name, int[] positions) {
    if (table.column(name).isEmpty()) {
      throw Problem.at("target", "inspect.no-such-column", name, table.name()).exception();
    }
    return choice(table, name).map(choice -> of(choice, positions));
  }

  private static Optional<TargetChoice> choice(Dataset table, String name) {
    try {
      return Optional.of(TargetChoice.of(table, name));
    } catch (ProblemException unfit) {
      return Optional.empty(); // said again, and better, when a model is planned
    }
  }

  private static Goal of(TargetChoice choice, int[] positions) {
    List<String> labels =
        choice.target() instanceof Target.Label label ? label.labels() : List.of();
    int[] counts = new int[labels.size()];
    if (!labels.isEmpty()) {
      Arrays.stream(choice.y()).filter(y -> !Double.isNaN(y)).forEach(y -> counts[(int) y]++);
    }
    double[] sampled = Arrays.stream(positions).mapToDouble(row -> choice.y()[row]).toArray();
    return new Goal(choice.target().name(), labels, sampled, counts);
  }

  boolean isLabel() {
    return !labels.isEmpty();
  }
}
