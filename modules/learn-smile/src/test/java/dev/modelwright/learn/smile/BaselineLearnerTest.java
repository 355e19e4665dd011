// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn.smile;

import dev.modelwright.learn.BaselineLearner;
import dev.modelwright.learn.Learner;
import dev.modelwright.learn.NoParameters;
import dev.modelwright.model.Task;
import dev.modelwright.learn.TrainingSet;
import dev.modelwright.testkit.learn.LearnerContract;
import java.util.Arrays;

/** Stands here because the contract's module builds on the learner's. */
class BaselineLearnerTest extends LearnerContract<NoParameters> {

  @Override
  protected Learner<NoParameters> learner() {
    return new BaselineLearner();
  }

  @Override
  protected double[] ownAnswers(TrainingSet rows, NoParameters parameters) {
    int width = rows.target().width();
    double[] answer = new double[width];
    for (double y : rows.y()) {
      answer[rows.task() == Task.REGRESSION ? 0 : (int) y] +=
          (rows.task() == Task.REGRESSION ? y : 1) / rows.y().length;
    }
    double[] answers = new double[rows.y().length * width];
    Arrays.setAll(answers, i -> answer[i % width]);
    return answers;
  }
}
