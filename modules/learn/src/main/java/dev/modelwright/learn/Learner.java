// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.base.JobContext;
import dev.modelwright.base.Message;
import dev.modelwright.base.Problem;
import java.util.Map;
import java.util.Optional;

/**
 * A way of learning. It has no state: fitting twice on the same rows with the same parameters and
 * seed gives the same predictor.
 *
 * @param <P> its hyper-parameters: a record that validates itself
 */
public interface Learner<P extends Record> {

  /** Its name in files and on the command line, for example {@code logistic}. */
  String id();

  /** Its name for people. */
  Message title();

  /** What the preparation needs to know of it. */
  Traits traits();

  /** Parameters that are good for most tables. */
  P defaults();

  /** Why it cannot be fitted on these rows, asked before it is run; empty if it can. */
  Optional<Problem> unfitFor(TrainingSet rows);

  /**
   * Fits it.
   *
   * @param seed of whatever is drawn by chance
   * @throws dev.modelwright.base.ProblemException if the rows turn out not to allow it
   */
  Fitted fit(TrainingSet rows, P parameters, long seed, JobContext context);

  /** Name and version of the libraries that take part, for a model's birth certificate. */
  default Map<String, String> versions() {
    return Map.of();
  }
}
