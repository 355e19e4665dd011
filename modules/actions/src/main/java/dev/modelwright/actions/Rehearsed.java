// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.actions;

import dev.modelwright.base.Message;
import dev.modelwright.learn.StepEffect;
import java.util.List;

/**
 * What a recipe does, step by step.
 *
 * @param steps one for each step of the recipe, in its order
 */
public record Rehearsed(List<Rehearsed.Step> steps) {

  /** Copies the list. */
  public Rehearsed {
    steps = List.copyOf(steps);
  }

  /**
   * One step.
   *
   * @param obstacles which formats cannot hold it, in sentences
   */
  public record Step(StepEffect effect, List<Message> obstacles) {

    /** Copies the list. */
    public Step {
      obstacles = List.copyOf(obstacles);
    }
  }
}
