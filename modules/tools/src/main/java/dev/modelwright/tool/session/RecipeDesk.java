// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.session;

import dev.modelwright.data.ReadOptions;
import dev.modelwright.learn.ColumnRole;
import dev.modelwright.learn.Recipe;
import dev.modelwright.learn.RecipeStep;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
  private final ReadOnlyObjectWrapper<Optional<RecipeChange>> undoing =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<RecipeChange>> redoing =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private OptionalInt adjusting = OptionalInt.empty();

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

  /** What undoing would take back, for example "Add: …". */
  public ReadOnlyObjectProperty<Optional<RecipeChange>> undoingProperty() {
    return undoing.getReadOnlyProperty();
  }

  /** What redoing would do again. */
  public ReadOnlyObjectProperty<Optional<RecipeChange>> redoingProperty() {
    return redoing.getReadOnlyProperty();
  }

  /** Gives columns a role; that of a feature takes any other away. */
  public void assign(Collection<String> columns, ColumnRole role) {
    Recipe changed = recipe.get();
    for (String column : columns) {
      changed = changed.with(new RecipeStep.SetRole(column, role));
    }
    change(changed.leavingOut(changed.columns(ColumnRole.LEFT_OUT)));
  }

  /**
   * Changes one step a little further: what is typed into the same step is undone as one, until
   * something else is done or {@link #settle} is called.
   */
  public void adjust(int position, RecipeStep step) {
    Recipe changed = recipe.get().replaced(position, step);
    if (adjusting.isEmpty() || adjusting.getAsInt() != position) {
      change(changed);
      adjusting = OptionalInt.of(position);
    } else if (!changed.equals(recipe.get())) {
      future.clear();
      show(changed);
    }
  }

  /** Ends the adjusting of a step: what comes next is undone by itself. */
  public void settle() {
    adjusting = OptionalInt.empty();
    if (recipe.get().equals(past.peek())) {
      past.pop();
      show(recipe.get());
    }
  }

  /** Changes the recipe; nothing happens if it is the same. */
  public void change(Recipe changed) {
    settle();
    if (!changed.equals(recipe.get())) {
      past.push(recipe.get());
      future.clear();
      show(changed);
    }
  }

  /**
   * Goes on with another file, which is read in a way of its own: the steps stay, and so do the
   * changes of steps that can be undone and redone.
   */
  public void move(ReadOptions reading) {
    settle();
    Recipe moved = new Recipe(reading, recipe.get().steps());
    reread(past, moved);
    reread(future, moved);
    show(moved);
  }

  /** The recipes from the next to the farthest, read in another way and without repetitions. */
  private static void reread(Deque<Recipe> recipes, Recipe from) {
    List<Recipe> before = List.copyOf(recipes);
    recipes.clear();
    Recipe last = from;
    for (Recipe one : before) {
      Recipe changed = new Recipe(from.reading(), one.steps());
      if (!changed.equals(last)) {
        recipes.addLast(changed);
        last = changed;
      }
    }
  }

  /** Takes the latest change back. */
  public void undo() {
    settle();
    if (!past.isEmpty()) {
      future.push(recipe.get());
      show(past.pop());
    }
  }

  /** Makes the change again that was taken back last. */
  public void redo() {
    settle();
    if (!future.isEmpty()) {
      past.push(recipe.get());
      show(future.pop());
    }
  }

  private void show(Recipe shown) {
    recipe.set(shown);
    undoable.set(!past.isEmpty());
    redoable.set(!future.isEmpty());
    undoing.set(
        Optional.ofNullable(past.peek()).map(before -> RecipeChange.between(before, shown)));
    redoing.set(
        Optional.ofNullable(future.peek()).map(after -> RecipeChange.between(shown, after)));
  }
}
