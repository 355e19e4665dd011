// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.session;

import dev.modelwright.learn.RecipeStep;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which columns the steps of a recipe name, apart from those inside expressions. */
public final class RecipeColumns {

  private RecipeColumns() {}

  /** The columns that a step reads by name. */
  public static List<String> of(RecipeStep step) {
    return switch (step) {
      case RecipeStep.SetRole(var column, var role) -> List.of(column);
      case RecipeStep.DropMissing(List<String> columns) -> columns;
      case RecipeStep.Treat(var column, var treatment) -> List.of(column);
      case RecipeStep.KeepRows keep -> List.of();
      case RecipeStep.DropDuplicates drop -> List.of();
      case RecipeStep.Derive derive -> List.of();
    };
  }

  /** The columns of a table that steps name; those that the steps make themselves are not. */
  public static Set<String> of(List<RecipeStep> steps) {
    Set<String> named = new LinkedHashSet<>();
    Set<String> made = new LinkedHashSet<>();
    for (RecipeStep step : steps) {
      of(step).stream().filter(name -> !made.contains(name)).forEach(named::add);
      if (step instanceof RecipeStep.Derive derive) {
        made.add(derive.name());
      }
    }
    return named;
  }
}
