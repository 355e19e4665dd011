// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.prepare;

import dev.modelwright.actions.Rehearsed;
import dev.modelwright.learn.Recipe;
import java.util.List;
import java.util.Optional;

/**
 * What a recipe did when it was tried.
 *
 * @param recipe as it was then
 */
record Rehearsal(Recipe recipe, List<Rehearsed.Step> steps) {

  /** Copies the list. */
  Rehearsal {
    steps = List.copyOf(steps);
  }

  /** Nothing was tried. */
  static Rehearsal none() {
    return new Rehearsal(Recipe.none(), List.of());
  }

  /**
   * What the step at a position of the recipe of the moment did, or, while that is not yet known,
   * what it did as it was before.
   */
  Optional<Rehearsed.Step> at(Recipe now, int position) {
    int then = now.steps().equals(recipe.steps()) ? position : place(now, position);
    return then >= 0 && then < steps.size() ? Optional.of(steps.get(then)) : Optional.empty();
  }

  private int place(Recipe now, int position) {
    int same = recipe.steps().indexOf(now.steps().get(position));
    boolean adjusted =
        same < 0
            && now.steps().size() == recipe.steps().size()
            && now.steps().get(position).getClass() == recipe.steps().get(position).getClass();
    return adjusted ? position : same;
  }

  /** Whether it is of that recipe. */
  boolean isOf(Recipe now) {
    return now.equals(recipe);
  }
}
