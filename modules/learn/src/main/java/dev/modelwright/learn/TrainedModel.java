// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.model.Task;
import dev.modelwright.base.Message;
import dev.modelwright.model.Pipeline;
import java.time.Duration;
import java.util.List;

/**
 * A model and how it came about.
 *
 * @param rows which rows of the dataset it was fitted on, and which were kept back
 * @param recipe how the columns are prepared, in sentences
 * @param warnings what should be looked at, in sentences
 * @param duration from the first look at the target to the finished pipeline
 */
public record TrainedModel(
    Pipeline pipeline,
    Task task,
    SplitRows rows,
    List<Message> recipe,
    List<Message> warnings,
    Duration duration) {

  /** Copies the lists. */
  public TrainedModel {
    recipe = List.copyOf(recipe);
    warnings = List.copyOf(warnings);
  }
}
