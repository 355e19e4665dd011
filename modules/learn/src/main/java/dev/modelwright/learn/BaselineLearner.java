// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.model.Task;
import dev.modelwright.base.JobContext;
import dev.modelwright.base.Message;
import dev.modelwright.base.Problem;
import dev.modelwright.model.ConstantPredictor;
import dev.modelwright.model.Doubles;
import java.util.Optional;
import java.util.Set;

/**
 * Answers the same for every row: the mean, or each label's share. Whatever learns something is
 * better than this.
 */
public final class BaselineLearner implements Learner<NoParameters> {

  /** One is as good as another: it has no state. */
  public BaselineLearner() {}

  @Override
  public String id() {
    return "baseline";
  }

  @Override
  public Message title() {
    return Message.of("learn.baseline");
  }

  @Override
  public Traits traits() {
    return new Traits(Set.of(Task.values()), false, false, false, true);
  }

  @Override
  public NoParameters defaults() {
    return new NoParameters();
  }

  @Override
  public Optional<Problem> unfitFor(TrainingSet rows) {
    return TrainingChecks.common(this, rows);
  }

  @Override
  public Fitted fit(TrainingSet rows, NoParameters parameters, long seed, JobContext context) {
    context.check();
    Doubles answer = rows.task() == Task.REGRESSION ? Doubles.of(mean(rows)) : shares(rows);
    return Fitted.of(new ConstantPredictor(answer));
  }

  private static Doubles shares(TrainingSet rows) {
    double[] shares = new double[rows.target().width()];
    double all = 0;
    for (int i = 0; i < rows.y().length; i++) {
      double weight = weight(rows, i);
      shares[(int) rows.y()[i]] += weight;
      all += weight;
    }
    for (int k = 0; k < shares.length; k++) {
      shares[k] /= all;
    }
    return Doubles.of(shares);
  }

  private static double weight(TrainingSet rows, int row) {
    return rows.weights().isPresent() ? rows.weights().get()[row] : 1;
  }

  private static double mean(TrainingSet rows) {
    return rows.weights()
        .map(weights -> Moments.of(rows.y(), weights))
        .orElseGet(() -> Moments.of(rows.y()))
        .mean();
  }
}
