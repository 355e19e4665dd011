// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.session;

import dev.modelwright.base.Message;
import dev.modelwright.learn.Recipe;
import dev.modelwright.learn.RecipeStep;
import dev.modelwright.ui.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a change of a recipe is called, found by comparing the two.
 *
 * @param kind {@code add}, {@code remove}, {@code adjust} for one step, otherwise what was done to
 *     the whole
 * @param step the sentence of the step, where it is about one
 * @param count how many steps it is about
 */
public record RecipeChange(String kind, Optional<Message> step, int count) {

  /** What was done to come from one recipe to another. */
  static RecipeChange between(Recipe before, Recipe after) {
    List<RecipeStep> added = without(after.steps(), before.steps());
    List<RecipeStep> removed = without(before.steps(), after.steps());
    if (!before.reading().equals(after.reading())) {
      return whole("reading", 0);
    }
    if (added.isEmpty() && removed.isEmpty()) {
      return whole("move", 0);
    }
    if (added.size() + removed.size() == 1) {
      return added.isEmpty() ? one("remove", removed.getFirst()) : one("add", added.getFirst());
    }
    return onlyRoles(added) && onlyRoles(removed) ? whole("roles", 0) : several(added, removed);
  }

  private static RecipeChange several(List<RecipeStep> added, List<RecipeStep> removed) {
    if (added.size() == 1 && removed.size() == 1) {
      return one("adjust", added.getFirst());
    }
    if (removed.isEmpty()) {
      return whole("add-several", added.size());
    }
    return added.isEmpty() ? whole("remove-several", removed.size()) : whole("other", 0);
  }

  private static RecipeChange one(String kind, RecipeStep step) {
    return new RecipeChange(kind, Optional.of(step.sentence()), 1);
  }

  private static RecipeChange whole(String kind, int count) {
    return new RecipeChange(kind, Optional.empty(), count);
  }

  private static boolean onlyRoles(List<RecipeStep> steps) {
    return steps.stream().allMatch(RecipeStep.SetRole.class::isInstance);
  }

  private static List<RecipeStep> without(List<RecipeStep> all, List<RecipeStep> taken) {
    List<RecipeStep> rest = new ArrayList<>(all);
    taken.forEach(rest::remove);
    return rest;
  }

  /** Its name, for example "Add “income becomes its natural logarithm.”". */
  public String name(Words words) {
    Object about = step.isPresent() ? step.get() : words.numbers().count(count);
    return words.say("tool.change." + kind, about);
  }
}
