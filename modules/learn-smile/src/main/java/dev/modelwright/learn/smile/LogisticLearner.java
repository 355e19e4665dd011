// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn.smile;

import dev.modelwright.base.JobContext;
import dev.modelwright.base.Message;
import dev.modelwright.base.Problem;
import dev.modelwright.learn.Fitted;
import dev.modelwright.learn.Learner;
import dev.modelwright.learn.Parameters;
import dev.modelwright.model.Task;
import dev.modelwright.learn.TrainingChecks;
import dev.modelwright.learn.TrainingSet;
import dev.modelwright.learn.Traits;
import dev.modelwright.model.Doubles;
import dev.modelwright.model.LinearPredictor;
import dev.modelwright.model.Link;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import smile.classification.LogisticRegression;

/**
 * Logistic regression with an L2 penalty on the weights, not on the intercepts, by L-BFGS. With
 * three or more labels the last one's score is fixed at 0 and has no penalty. Features other than 0
 * and 1 are standardised inside too: on unscaled ones the optimiser ends early without a word.
 */
final class LogisticLearner implements Learner<LogisticParameters> {

  @Override
  public String id() {
    return "logistic";
  }

  @Override
  public Message title() {
    return Message.of("smile.logistic");
  }

  @Override
  public Traits traits() {
    return new Traits(Set.of(Task.BINARY, Task.MULTICLASS), true, true, false);
  }

  @Override
  public LogisticParameters defaults() {
    return new LogisticParameters(1.0, 1e-6, 1000);
  }

  @Override
  public Map<String, String> versions() {
    return SmileLearners.versions();
  }

  @Override
  public Optional<Problem> unfitFor(TrainingSet rows) {
    return TrainingChecks.features(this, rows);
  }

  @Override
  public Fitted fit(
      TrainingSet rows, LogisticParameters parameters, long seed, JobContext context) {
    Parameters.check(parameters);
    context.check();
    Standardised x = Standardised.of(rows.x(), true);
    int[] y = Arrays.stream(rows.y()).mapToInt(label -> (int) label).toArray();
    var options =
        new LogisticRegression.Options(
            parameters.lambda(), parameters.tolerance(), parameters.maxIterations());
    LinearPredictor predictor =
        rows.task() == Task.BINARY
            ? predictor(
                rows,
                x,
                new double[][] {LogisticRegression.binomial(x.z(), y, options).coefficients()},
                Link.LOGIT)
            : predictor(
                rows,
                x,
                withLast(LogisticRegression.multinomial(x.z(), y, options).coefficients()),
                Link.SOFTMAX);
    context.check();
    return Fitted.of(predictor);
  }

  /** The last label's weights, which Smile leaves out: they are 0. */
  private static double[][] withLast(double[][] coefficients) {
    double[][] all = Arrays.copyOf(coefficients, coefficients.length + 1);
    all[coefficients.length] = new double[coefficients[0].length];
    return all;
  }

  /** Smile's rows of coefficients end with the intercept. */
  private static LinearPredictor predictor(
      TrainingSet rows, Standardised x, double[][] coefficients, Link link) {
    List<Doubles> weights = new ArrayList<>();
    double[] intercepts = new double[coefficients.length];
    for (int k = 0; k < coefficients.length; k++) {
      if (!Arrays.stream(coefficients[k]).allMatch(Double::isFinite)) {
        throw Problem.at("learner", "smile.logistic-diverged").exception();
      }
      double[] unscaled = x.unscaled(coefficients[k]);
      weights.add(Doubles.of(unscaled));
      intercepts[k] = coefficients[k][unscaled.length] - x.shift(unscaled);
    }
    return new LinearPredictor(rows.x().names(), weights, Doubles.of(intercepts), link);
  }
}
