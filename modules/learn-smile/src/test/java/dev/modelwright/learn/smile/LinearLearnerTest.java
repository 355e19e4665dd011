// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn.smile;

import dev.modelwright.learn.Learner;
import dev.modelwright.learn.NoParameters;
import dev.modelwright.learn.TrainingSet;
import dev.modelwright.testkit.learn.LearnerContract;
import java.util.Arrays;
import java.util.stream.IntStream;
import smile.data.DataFrame;
import smile.data.formula.Formula;
import smile.regression.OLS;

class LinearLearnerTest extends LearnerContract<NoParameters> {

  private final NativeLinearAlgebra algebra = new NativeLinearAlgebra();

  @Override
  protected Learner<NoParameters> learner() {
    return new LinearLearner(algebra);
  }

  /** On the features as they are, where the learner standardises them first. */
  @Override
  protected double[] ownAnswers(TrainingSet rows, NoParameters parameters) {
    algebra.load();
    int width = rows.x().columns();
    double[][] table = new double[rows.x().rows()][];
    for (int i = 0; i < table.length; i++) {
      table[i] = Arrays.copyOf(rows.x().row(i), width + 1);
      table[i][width] = rows.y()[i];
    }
    String[] names =
        IntStream.rangeClosed(0, width)
            .mapToObj(j -> j == width ? "y" : "x" + j)
            .toArray(String[]::new);
    DataFrame frame = DataFrame.of(table, names);
    return OLS.fit(Formula.lhs("y"), frame).predict(frame);
  }
}
