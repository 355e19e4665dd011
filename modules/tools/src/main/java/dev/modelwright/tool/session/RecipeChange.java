// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.session;

import dev.modelwright.base.Message;
import dev.modelwright.learn.Recipe;
import dev.modelwright.learn.RecipeStep;
import java.util.ArrayList;
import java.util.List;

/** What a change of a recipe is called, found by comparing the two. */
final class RecipeChange {

  private final List<RecipeStep> added;
  private final List<RecipeStep> removed;

  private RecipeChange(Recipe before, Recipe after) {
    added = without(after.steps(), before.steps());
    removed = without(before.steps(), after.steps());
  }

  /** What was done to come from one recipe to another. */
  static Message name(Recipe before, Recipe after) {
    if (!before.reading().equals(after.reading())) {
      return Message.of("tool.change.reading");
    }
    return new RecipeChange(before, after).name();
  }

  private Message name() {
    if (added.isEmpty() && removed.isEmpty()) {
      return Message.of("tool.change.move");
    }
    boolean roles = onlyRoles(added) && onlyRoles(removed);
    if (added.size() + removed.size() == 1) {
      return added.isEmpty()
          ? Message.of("tool.change.remove", removed.getFirst().sentence())
          : Message.of("tool.change.add", added.getFirst().sentence());
    }
    if (roles) {
      return Message.of("tool.change.roles");
    }
    if (added.size() == 1 && removed.size() == 1) {
      return Message.of("tool.change.adjust", added.getFirst().sentence());
    }
    return removed.isEmpty()
        ? Message.of("tool.change.add-several", added.size())
        : added.isEmpty()
            ? Message.of("tool.change.remove-several", removed.size())
            : Message.of("tool.change.other");
  }

  private static boolean onlyRoles(List<RecipeStep> steps) {
    return steps.stream().allMatch(RecipeStep.SetRole.class::isInstance);
  }

  private static List<RecipeStep> without(List<RecipeStep> all, List<RecipeStep> taken) {
    List<RecipeStep> rest = new ArrayList<>(all);
    taken.forEach(rest::remove);
    return rest;
  }
}
