// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.model.Task;
import java.util.Set;

/**
 * What the preparation needs to know of a learner.
 *
 * @param tasks what it can be asked
 * @param standardise whether numbers must be brought to mean 0 and standard deviation 1 first
 * @param oneHot whether categories must become one number for each level; else their position will
 *     do
 * @param fullRank whether no feature may be a sum of others, so that one level of each category is
 *     left out as the one that the others are compared with
 * @param weights whether rows can count differently
 */
public record Traits(
    Set<Task> tasks, boolean standardise, boolean oneHot, boolean fullRank, boolean weights) {

  /** Copies the tasks. */
  public Traits {
    tasks = Set.copyOf(tasks);
  }

  /** Of a learner for which all rows count alike. */
  public Traits(Set<Task> tasks, boolean standardise, boolean oneHot, boolean fullRank) {
    this(tasks, standardise, oneHot, fullRank, false);
  }
}
