// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn.smile;

import dev.modelwright.base.JobContext;
import dev.modelwright.base.Message;
import dev.modelwright.base.Problem;
import dev.modelwright.learn.Fitted;
import dev.modelwright.learn.Learner;
import dev.modelwright.learn.NoParameters;
import dev.modelwright.model.Task;
import dev.modelwright.learn.TrainingChecks;
import dev.modelwright.learn.TrainingSet;
import dev.modelwright.learn.Traits;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Linear regression by least squares, ordinary or weighted. A feature that is a linear combination
 * of the ones before it is left out, with a note.
 */
final class LinearLearner implements Learner<NoParameters> {

  private final NativeLinearAlgebra algebra;

  LinearLearner(NativeLinearAlgebra algebra) {
    this.algebra = algebra;
  }

  @Override
  public String id() {
    return "linear";
  }

  @Override
  public Message title() {
    return Message.of("smile.linear");
  }

  @Override
  public Traits traits() {
    return new Traits(Set.of(Task.REGRESSION), false, true, true, true);
  }

  @Override
  public NoParameters defaults() {
    return new NoParameters();
  }

  @Override
  public Map<String, String> versions() {
    return SmileLearners.versions();
  }

  @Override
  public Optional<Problem> unfitFor(TrainingSet rows) {
    return TrainingChecks.features(this, rows).or(() -> size(rows));
  }

  private static Optional<Problem> size(TrainingSet rows) {
    int coefficients = rows.x().columns() + 1;
    return rows.x().rows() <= coefficients
        ? Optional.of(
            Problem.at("columns", "smile.too-many-features", coefficients, rows.x().rows()))
        : Optional.empty();
  }

  @Override
  public Fitted fit(TrainingSet rows, NoParameters parameters, long seed, JobContext context) {
    context.check();
    algebra.load();
    try {
      return new LeastSquares(rows, context).fit();
    } catch (LinkageError e) {
      throw Problem.at("learner", "smile.no-linear-algebra").exception(e);
    }
  }
}
