// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.model.Task;
import dev.modelwright.base.Message;
import dev.modelwright.data.Dataset;
import dev.modelwright.model.Target;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A column of a dataset as the target. The array is handed over, not copied: never change it.
 *
 * @param y one value for each row of the dataset: the number, or the label's position; NaN where
 *     the target is missing
 * @param missing how many rows have no target and are left out
 * @param notes how the column was understood, in sentences
 */
@SuppressWarnings("ArrayRecordComponent")
public record TargetChoice(Target target, Task task, double[] y, int missing, List<Message> notes) {

  /** Copies the notes. */
  public TargetChoice {
    notes = List.copyOf(notes);
  }

  /**
   * The named column as the target, with the task that its values suggest.
   *
   * @throws dev.modelwright.base.ProblemException if it cannot be one
   */
  public static TargetChoice of(Dataset dataset, String column) {
    return of(dataset, column, Optional.empty());
  }

  /**
   * The named column as the target.
   *
   * @param task overrules what the values suggest
   * @throws dev.modelwright.base.ProblemException if it cannot be one
   */
  public static TargetChoice of(Dataset dataset, String column, Optional<Task> task) {
    return new TargetReader(dataset, column).read(task);
  }

  /** The positions of the rows that have a target, in order. */
  public int[] rows() {
    return IntStream.range(0, y.length).filter(i -> !Double.isNaN(y[i])).toArray();
  }

  /** The target's values at the given rows. */
  public double[] at(int[] rows) {
    return Arrays.stream(rows).mapToDouble(i -> y[i]).toArray();
  }
}
