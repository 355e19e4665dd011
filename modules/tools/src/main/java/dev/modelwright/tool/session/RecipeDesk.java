// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.session;

import dev.modelwright.learn.Recipe;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The recipe under way, with its changes to be undone and redone. On the window's thread. */
public final class RecipeDesk {

  private final ReadOnlyObjectWrapper<Recipe> recipe = new ReadOnlyObjectWrapper<>(Recipe.none());
  private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();
  private final Deque<Recipe> past = new ArrayDeque<>();
  private final Deque<Recipe> future = new ArrayDeque<>();

  /** The recipe as it is now. */
  public ReadOnlyObjectProperty<Recipe> recipeProperty() {
    return recipe.getReadOnlyProperty();
  }

  /** The recipe as it is now. */
  public Recipe recipe() {
    return recipe.get();
  }

  /** Whether there is a change to undo. */
  public ReadOnlyBooleanProperty undoableProperty() {
    return undoable.getReadOnlyProperty();
  }

  /** Whether there is an undone change to redo. */
  public ReadOnlyBooleanProperty redoableProperty() {
    return redoable.getReadOnlyProperty();
  }

  /** Changes the recipe; nothing happens if it is the same. */
  public void change(Recipe changed) {
    if (!changed.equals(recipe.get())) {
      past.push(recipe.get());
      future.clear();
      show(changed);
    }
  }

  /** Begins anew with a recipe, for another table: earlier changes are forgotten. */
  public void begin(Recipe fresh) {
    past.clear();
    future.clear();
    show(fresh);
  }

  /** Takes the latest change back. */
  public void undo() {
    if (!past.isEmpty()) {
      future.push(recipe.get());
      show(past.pop());
    }
  }

  /** Makes the change again that was taken back last. */
  public void redo() {
    if (!future.isEmpty()) {
      past.push(recipe.get());
      show(future.pop());
    }
  }

  private void show(Recipe shown) {
    recipe.set(shown);
    undoable.set(!past.isEmpty());
    redoable.set(!future.isEmpty());
  }
}
