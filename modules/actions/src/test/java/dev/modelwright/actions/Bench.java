// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.actions;

import dev.modelwright.actions.report.Reports;
import dev.modelwright.base.JobContext;
import dev.modelwright.base.Ticker;
import dev.modelwright.data.Converter;
import dev.modelwright.data.DatasetReader;
import dev.modelwright.learn.BaselineLearner;
import dev.modelwright.learn.Learner;
import dev.modelwright.learn.Learners;
import dev.modelwright.learn.TrainPlan;
import dev.modelwright.learn.Trainer;
import dev.modelwright.learn.smile.NativeLinearAlgebra;
import dev.modelwright.learn.smile.SmileLearners;
import dev.modelwright.testkit.Places;
import java.util.ArrayList;
import java.util.List;

/** An executor with the real services. */
final class Bench {

  private Bench() {}

  static Actions actions() {
    List<Learner<?>> learners = new ArrayList<>(List.of(new BaselineLearner()));
    learners.addAll(SmileLearners.all(new NativeLinearAlgebra()));
    Learners all = new Learners(learners);
    Ticker ticker = Ticker.system();
    return new Actions(
        new Services(
            new DatasetReader(),
            new Converter(),
            all,
            new Trainer(all, ticker, "test"),
            new Reports(),
            ticker));
  }

  static Run train(Actions actions, String sample, String target, String learner) {
    return actions.execute(
        new Action.TrainModel(Places.sample(sample), TrainPlan.of(target, learner)),
        JobContext.none());
  }
}
