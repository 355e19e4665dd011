// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.actions;

import dev.modelwright.data.Dataset;
import dev.modelwright.evaluate.Evaluation;
import dev.modelwright.learn.TrainPlan;
import dev.modelwright.learn.TrainedModel;
import dev.modelwright.model.Batch;
import dev.modelwright.model.Pipeline;

/**
 * A trained and judged model of this session.
 *
 * @param number counted from 1
 * @param evaluation on the rows that were kept back
 */
public record Run(
    int number, Dataset dataset, TrainPlan plan, TrainedModel trained, Evaluation evaluation) {

  /** The model. */
  public Pipeline pipeline() {
    return trained.pipeline();
  }

  /** The learner's name in files, for example {@code tree}. */
  public String learner() {
    return plan.learner();
  }

  /** The raw rows that were kept back. */
  public Batch heldOut() {
    return dataset.rows(trained.rows().test()).batch(pipeline().schema());
  }
}
