// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn.smile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.modelwright.base.JobContext;
import dev.modelwright.learn.Learner;
import dev.modelwright.learn.TrainingSet;
import dev.modelwright.model.LinearPredictor;
import dev.modelwright.model.Predictions;
import dev.modelwright.testkit.learn.Answers;
import dev.modelwright.testkit.learn.LearnerContract;
import dev.modelwright.testkit.learn.SampleSets;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import smile.classification.LogisticRegression;

class LogisticLearnerTest extends LearnerContract<LogisticParameters> {

  private static final Offset<Double> NEAR = within(1e-5);

  @Override
  protected Learner<LogisticParameters> learner() {
    return new LogisticLearner();
  }

  @Override
  protected List<LogisticParameters> variants() {
    return List.of(
        learner().defaults(),
        new LogisticParameters(0, 1e-8, 2000),
        new LogisticParameters(50, 1e-4, 5));
  }

  @Override
  protected double[] ownAnswers(TrainingSet rows, LogisticParameters parameters) {
    double[][] z = Standardised.of(rows.x(), true).z();
    int[] y = Arrays.stream(rows.y()).mapToInt(label -> (int) label).toArray();
    LogisticRegression model =
        LogisticRegression.fit(
            z,
            y,
            new LogisticRegression.Options(
                parameters.lambda(), parameters.tolerance(), parameters.maxIterations()));
    int width = rows.target().width();
    double[] answers = new double[z.length * width];
    for (int i = 0; i < z.length; i++) {
      double[] probabilities = new double[width];
      model.predict(z[i], probabilities);
      System.arraycopy(probabilities, 0, answers, i * width, width);
    }
    return answers;
  }

  private LinearPredictor fit(TrainingSet rows, double lambda) {
    LogisticParameters exact = new LogisticParameters(lambda, 1e-10, 10_000);
    return (LinearPredictor) learner().fit(rows, exact, 1, JobContext.none()).predictor();
  }

  /** Numbers of scikit-learn 1.2.1 on features standardised but for the third: C = 1 / lambda. */
  @Test
  void binary_weights_and_probabilities_are_those_of_scikit_learn() {
    TrainingSet rows = References.binary();
    LinearPredictor weak = fit(rows, 1);
    double[] scale = Standardised.of(rows.x(), true).scale();
    assertThat(weak.weights().getFirst().get(0) * scale[0]).isCloseTo(2.1867415394345575, NEAR);
    assertThat(weak.weights().getFirst().get(1) * scale[1]).isCloseTo(-0.8694888267164476, NEAR);
    assertThat(weak.weights().getFirst().get(2)).isCloseTo(1.4860377279069272, NEAR);
    assertProbability(weak, rows, 0.8508078935469041, 0.750208393780544, 0.9255638081477502);
    LinearPredictor strong = fit(rows, 10);
    assertProbability(strong, rows, 0.7040688623939547, 0.7029249632304689, 0.808196384114338);
  }

  private static void assertProbability(
      LinearPredictor predictor, TrainingSet rows, double... expected) {
    Predictions answers = Answers.of(predictor, rows);
    for (int i = 0; i < expected.length; i++) {
      assertThat(answers.probability(i, 1)).isCloseTo(expected[i], NEAR);
    }
  }

  /** The same objective minimised by SciPy 1.10.1 (BFGS); labels in order, the last at score 0. */
  @Test
  void probabilities_of_three_labels_are_those_of_an_independent_optimiser() {
    TrainingSet rows = References.multiclass();
    Predictions answers = Answers.of(fit(rows, 1), rows);
    double[][] expected = {
      {0.02010249135798176, 0.6326505590375682, 0.34724694960444996},
      {0.030728846340337394, 0.6186711876109406, 0.35059996604872196},
      {0.018007554899194284, 0.36477984378018524, 0.6172126013206205}
    };
    for (int i = 0; i < 3; i++) {
      for (int k = 0; k < 3; k++) {
        assertThat(answers.probability(i, k)).isCloseTo(expected[i][k], within(1e-5));
      }
    }
  }

  @Test
  void unscaled_features_do_no_harm() {
    TrainingSet rows = References.binary();
    TrainingSet unscaled =
        SampleSets.with(
            rows, rows.x().names(), x -> new double[] {1e6 + 1e4 * x[0], 1e-5 * x[1], x[2]});
    double[] scaled = Answers.of(fit(rows, 1), rows).values();
    double[] same = Answers.of(fit(unscaled, 1), unscaled).values();
    for (int i = 0; i < scaled.length; i++) {
      assertThat(same[i]).isCloseTo(scaled[i], NEAR);
    }
  }
}
