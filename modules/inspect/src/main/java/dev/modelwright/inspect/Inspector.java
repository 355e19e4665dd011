// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.inspect;

import dev.modelwright.base.JobContext;
import dev.modelwright.data.Dataset;
import dev.modelwright.model.Doubles;
import java.util.List;
import java.util.Optional;

/** Looks a table over before a model is trained on it. */
public final class Inspector {

  /** One is as good as another: it has no state. */
  public Inspector() {}

  /**
   * Everything that was found.
   *
   * @param target the column to be predicted, if it is known
   */
  public Inspection inspect(Dataset table, Optional<String> target, JobContext context) {
    return new Inspection(
        List.of(),
        new Associations(List.of(), Doubles.of(), table.rowCount()),
        new Missingness(List.of(), 0, Doubles.of(), List.of()));
  }

  /**
   * Two columns side by side; a category and a number in either order.
   *
   * @throws dev.modelwright.base.ProblemException if a column is not there or cannot be drawn
   */
  public Pair pair(Dataset table, String x, String y, JobContext context) {
    throw new UnsupportedOperationException();
  }
}
