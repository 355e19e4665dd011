// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.model.Task;
import java.util.Optional;
import dev.modelwright.model.Matrix;
import dev.modelwright.model.Target;

/**
 * Prepared training rows. The array is handed over, not copied: never change it.
 *
 * @param x prepared features without missing values, unless the learner's traits allow them
 * @param y the target: the number, or the position of the label in the target's labels
 * @param weights how much each row counts, finite and above 0; if empty all count alike
 */
@SuppressWarnings("ArrayRecordComponent")
public record TrainingSet(Matrix x, double[] y, Target target, Optional<double[]> weights) {

  /** Checks that there is a target value for each row. */
  public TrainingSet {
    if (y.length != x.rows()) {
      throw new IllegalArgumentException(y.length + " target values for " + x.rows() + " rows");
    }
    if (weights.isPresent() && weights.get().length != y.length) {
      throw new IllegalArgumentException(weights.get().length + " weights for " + y.length);
    }
  }

  /** Rows that all count alike. */
  public TrainingSet(Matrix x, double[] y, Target target) {
    this(x, y, target, Optional.empty());
  }

  /** The task that this is. */
  public Task task() {
    return Task.of(target);
  }
}
