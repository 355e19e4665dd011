// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.prepare;

import dev.modelwright.actions.Rehearsed;
import dev.modelwright.base.Message;
import dev.modelwright.learn.RecipeStep;
import dev.modelwright.learn.StepEffect;
import java.util.List;
import java.util.Optional;

/**
 * A step of the recipe with what is known of it.
 *
 * @param position in the recipe, from 0
 * @param number among the steps that are shown, from 1
 * @param missing columns that it names and that are not there
 * @param tried what it does, where that is known
 */
record Entry(
    int position,
    int number,
    RecipeStep step,
    List<String> missing,
    Optional<Rehearsed.Step> tried) {

  /** Copies the list. */
  Entry {
    missing = List.copyOf(missing);
  }

  /** Why it cannot be carried out. */
  Optional<Message> problem() {
    return missing.isEmpty()
        ? effect().flatMap(StepEffect::problem).map(problem -> problem.message())
        : Optional.of(Message.of("toolprepare.no-column", String.join(", ", missing)));
  }

  /** Which formats cannot hold it. */
  List<Message> obstacles() {
    return tried.map(Rehearsed.Step::obstacles).orElse(List.of());
  }

  /** What it does. */
  Optional<StepEffect> effect() {
    return tried.map(Rehearsed.Step::effect);
  }

  /** Whether it leaves rows away. */
  boolean dropsRows() {
    return switch (step) {
      case RecipeStep.KeepRows keep -> true;
      case RecipeStep.DropMissing drop -> true;
      case RecipeStep.DropDuplicates drop -> true;
      case RecipeStep.SetRole role -> false;
      case RecipeStep.Derive derive -> false;
      case RecipeStep.Treat treat -> false;
    };
  }
}
