// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.model.Task;
import dev.modelwright.base.Problem;
import java.util.List;

/** The learners that there are, in the order in which they are offered. */
public record Learners(List<Learner<?>> all) {

  /** Checks that no name is there twice. */
  public Learners {
    all = List.copyOf(all);
    if (all.stream().map(Learner::id).distinct().count() != all.size()) {
      throw new IllegalArgumentException("two learners of one name");
    }
  }

  /**
   * The learner of that name.
   *
   * @throws dev.modelwright.base.ProblemException that lists the names that there are
   */
  public Learner<?> byId(String id) {
    return all.stream()
        .filter(learner -> learner.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                Problem.at(
                        "learner",
                        "learn.no-such-learner",
                        id,
                        String.join(", ", all.stream().map(Learner::id).toList()))
                    .exception());
  }

  /** Those that can be asked for a task. */
  public List<Learner<?>> forTask(Task task) {
    return all.stream().filter(learner -> learner.traits().tasks().contains(task)).toList();
  }
}
