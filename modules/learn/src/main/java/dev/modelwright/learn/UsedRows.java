// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.data.Dataset;
import dev.modelwright.model.Task;
import java.util.Arrays;
import java.util.Optional;

/**
 * The rows of a table that a model is trained and judged on: those that the recipe keeps, as far as
 * they have a target. The array is handed over, not copied: never change it.
 *
 * @param table these rows only
 * @param positions where they are in the whole table, rising
 * @param choice the target in these rows; it says how many others have none
 */
@SuppressWarnings("ArrayRecordComponent")
public record UsedRows(Dataset table, int[] positions, TargetChoice choice) {

  /**
   * Of a whole table.
   *
   * @throws dev.modelwright.base.ProblemException if a step cannot choose rows, none is left, or
   *     the column cannot be the target
   */
  public static UsedRows of(Dataset dataset, Recipe recipe, String target, Optional<Task> task) {
    int[] kept = RowChooser.rows(dataset, recipe);
    boolean all = kept.length == dataset.rowCount();
    Dataset table = all ? dataset : dataset.rows(kept);
    TargetChoice choice = TargetChoice.of(table, target, task);
    return choice.missing() == 0
        ? new UsedRows(table, kept, choice)
        : withTarget(table, kept, choice);
  }

  /**
   * The rows of a table that a model trained with a recipe is meant for: those that meet all its
   * conditions. Rows that are the same as others stay, since they are as frequent as they are.
   *
   * @throws dev.modelwright.base.ProblemException if a condition cannot be read on this table, or
   *     none is left
   */
  public static int[] population(Dataset dataset, Recipe recipe) {
    return RowChooser.rows(dataset, recipe, step -> !(step instanceof RecipeStep.DropDuplicates));
  }

  private static UsedRows withTarget(Dataset table, int[] kept, TargetChoice choice) {
    int[] rows = choice.rows();
    TargetChoice present =
        new TargetChoice(
            choice.target(), choice.task(), choice.at(rows), choice.missing(), choice.notes());
    return new UsedRows(table.rows(rows), at(kept, rows), present);
  }

  /** The goal of all these rows, for a look at a preparation before rows are kept back. */
  public Goal goal(long seed) {
    return Goal.of(choice, seed);
  }

  /** The same rows by their positions in the whole table. */
  SplitRows original(SplitRows here) {
    return new SplitRows(at(positions, here.train()), at(positions, here.test()));
  }

  private static int[] at(int[] positions, int[] rows) {
    return Arrays.stream(rows).map(row -> positions[row]).toArray();
  }
}
