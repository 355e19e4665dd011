// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.data.ColumnChoice;
import dev.modelwright.data.ColumnInfo;
import dev.modelwright.data.Dataset;
import dev.modelwright.data.ReadOptions;
import dev.modelwright.data.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The preparation as the user wants it: how the file is to be read, and what is done to the table.
 * It names columns and holds no fitted number, so that it can be used on another file of the same
 * form.
 */
public record Recipe(ReadOptions reading, List<RecipeStep> steps) {

  /** Copies the steps. */
  public Recipe {
    steps = List.copyOf(steps);
  }

  /** Everything is left open. */
  public static Recipe none() {
    return new Recipe(ReadOptions.none(), List.of());
  }

  /** The same with a step at the end; the role of a column replaces an earlier one. */
  public Recipe with(RecipeStep step) {
    List<RecipeStep> changed = new ArrayList<>(steps);
    if (step instanceof RecipeStep.SetRole role) {
      changed.removeIf(
          other ->
              other instanceof RecipeStep.SetRole earlier
                  && earlier.column().equals(role.column()));
    }
    boolean nothing = step instanceof RecipeStep.SetRole role && role.role() == ColumnRole.FEATURE;
    if (!nothing) {
      changed.add(step);
    }
    return new Recipe(reading, changed);
  }

  /** The same with another choice of how a column is to be read. */
  public Recipe with(String column, ColumnChoice choice) {
    return new Recipe(reading.with(column, choice), steps);
  }

  /** The same read in another way. */
  public Recipe with(ReadOptions changed) {
    return new Recipe(changed, steps);
  }

  /** The same with the spelling in which a table was read, where nothing was chosen. */
  public Recipe settled(Dataset table) {
    Recipe settled = this;
    for (ColumnInfo column : table.columns()) {
      if (!column.spelling().equals(Spelling.plain())) {
        ColumnChoice choice = reading.columns().getOrDefault(column.name(), ColumnChoice.none());
        settled = settled.with(column.name(), column.spelling().in(choice));
      }
    }
    return settled;
  }

  /** The same with another step at a position. */
  public Recipe replaced(int position, RecipeStep step) {
    List<RecipeStep> changed = new ArrayList<>(steps);
    changed.set(position, step);
    return new Recipe(reading, changed);
  }

  /** The same without the step at a position. */
  public Recipe without(int position) {
    List<RecipeStep> changed = new ArrayList<>(steps);
    changed.remove(position);
    return new Recipe(reading, changed);
  }

  /** The same with a step moved to another position. */
  public Recipe moved(int from, int to) {
    List<RecipeStep> changed = new ArrayList<>(steps);
    changed.add(to, changed.remove(from));
    return new Recipe(reading, changed);
  }

  /** The same with exactly these columns left out. */
  public Recipe leavingOut(Set<String> columns) {
    List<RecipeStep> changed = new ArrayList<>(steps);
    changed.removeIf(
        step -> step instanceof RecipeStep.SetRole role && role.role() == ColumnRole.LEFT_OUT);
    columns.stream()
        .sorted()
        .forEach(column -> changed.add(new RecipeStep.SetRole(column, ColumnRole.LEFT_OUT)));
    return new Recipe(reading, changed);
  }

  /** The columns with a role. */
  public Set<String> columns(ColumnRole role) {
    Set<String> columns = new LinkedHashSet<>();
    for (RecipeStep step : steps) {
      if (step instanceof RecipeStep.SetRole set && set.role() == role) {
        columns.add(set.column());
      }
    }
    return columns;
  }

  /** What a column is for: a feature, where no step says otherwise. */
  public ColumnRole roleOf(String column) {
    return steps.stream()
        .filter(RecipeStep.SetRole.class::isInstance)
        .map(RecipeStep.SetRole.class::cast)
        .filter(set -> set.column().equals(column))
        .map(RecipeStep.SetRole::role)
        .findFirst()
        .orElse(ColumnRole.FEATURE);
  }
}
