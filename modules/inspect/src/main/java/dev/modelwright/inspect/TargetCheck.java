// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.inspect;

import dev.modelwright.base.Message;
import dev.modelwright.base.Percent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Finds targets one of whose labels is rare beside the most frequent one. */
final class TargetCheck {

  private static final int TIMES = 9;

  private TargetCheck() {}

  static Optional<Draft> imbalance(Goal goal) {
    int[] counts = goal.counts();
    if (counts.length < 2) {
      return Optional.empty();
    }
    int least = 0;
    int most = 0;
    for (int label = 1; label < counts.length; label++) {
      least = counts[label] < counts[least] ? label : least;
      most = counts[label] > counts[most] ? label : most;
    }
    if (counts[most] < TIMES * counts[least]) {
      return Optional.empty();
    }
    int rows = Arrays.stream(counts).sum();
    Message sentence =
        Message.of(
            "inspect.imbalanced",
            goal.name(),
            Say.text(goal.labels().get(least)),
            counts[least],
            Percent.of(counts[least], rows),
            Say.text(goal.labels().get(most)),
            counts[most]);
    return Optional.of(
        Draft.of(FindingKind.IMBALANCED_TARGET, goal.name(), sentence, List.of(), 0));
  }
}
