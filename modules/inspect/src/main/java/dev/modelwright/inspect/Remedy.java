// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.inspect;

import dev.modelwright.base.Message;
import dev.modelwright.data.ColumnChoice;
import dev.modelwright.learn.Recipe;
import dev.modelwright.learn.RecipeStep;
import java.util.List;

/** Something that can be done about a finding: a change of the recipe. */
public sealed interface Remedy {

  /** What it does, in a few words, for a button. */
  Message label();

  /** The recipe with the remedy in it. */
  Recipe apply(Recipe recipe);

  /** A further step. */
  record AddStep(Message label, RecipeStep step) implements Remedy {
    @Override
    public Recipe apply(Recipe recipe) {
      return recipe.with(step);
    }
  }

  /** Another choice of how a column is read. */
  record ChooseColumn(Message label, String column, ColumnChoice choice) implements Remedy {
    @Override
    public Recipe apply(Recipe recipe) {
      return recipe.with(column, choice);
    }
  }

  /** Several remedies at once. */
  record Together(Message label, List<Remedy> remedies) implements Remedy {

    /** Copies the list. */
    public Together {
      remedies = List.copyOf(remedies);
    }

    @Override
    public Recipe apply(Recipe recipe) {
      Recipe changed = recipe;
      for (Remedy remedy : remedies) {
        changed = remedy.apply(changed);
      }
      return changed;
    }
  }
}
