// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn.smile;

import dev.modelwright.learn.Learner;
import dev.modelwright.learn.TrainingSet;
import dev.modelwright.testkit.learn.LearnerContract;
import java.util.Arrays;
import java.util.List;
import smile.classification.LogisticRegression;

class LogisticLearnerTest extends LearnerContract<LogisticParameters> {

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
}
