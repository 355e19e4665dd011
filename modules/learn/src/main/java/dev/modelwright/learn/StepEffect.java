// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.base.Problem;
import dev.modelwright.model.Step;
import java.util.List;
import java.util.Optional;

/**
 * What one step of a recipe does to a table.
 *
 * @param problem why it cannot be carried out, if so; the steps after it are tried without it
 * @param rowsBefore how many rows there were before it
 * @param rowsAfter how many it leaves
 * @param before the columns that it reads, in a sample of the rows
 * @param after the columns that it makes, in the same rows; for a step that drops rows the same
 *     columns in the rows that are left
 * @param fitted the steps of the model language that it becomes
 */
public record StepEffect(
    Optional<Problem> problem,
    int rowsBefore,
    int rowsAfter,
    List<Series> before,
    List<Series> after,
    List<Step> fitted) {

  /** Copies the lists. */
  public StepEffect {
    before = List.copyOf(before);
    after = List.copyOf(after);
    fitted = List.copyOf(fitted);
  }
}
