// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.actions;

import dev.modelwright.base.Message;
import dev.modelwright.base.Problem;
import dev.modelwright.model.Task;
import java.util.List;
import java.util.Optional;

/**
 * What training would do.
 *
 * @param sentences the target and the preparation, in plain words
 * @param unfit why it cannot be done, if so
 */
public record PlannedTraining(
    Optional<Task> task, List<Message> sentences, Optional<Problem> unfit) {

  /** Copies the list. */
  public PlannedTraining {
    sentences = List.copyOf(sentences);
  }
}
