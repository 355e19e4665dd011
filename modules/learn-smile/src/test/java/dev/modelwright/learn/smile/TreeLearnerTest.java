// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn.smile;

import dev.modelwright.learn.Learner;
import dev.modelwright.learn.TaskType;
import dev.modelwright.learn.TrainingSet;
import dev.modelwright.testkit.learn.LearnerContract;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import smile.classification.DecisionTree;
import smile.data.DataFrame;
import smile.data.formula.Formula;
import smile.data.vector.IntVector;
import smile.model.cart.SplitRule;
import smile.regression.RegressionTree;

class TreeLearnerTest extends LearnerContract<TreeParameters> {

  @Override
  protected Learner<TreeParameters> learner() {
    return SmileLearners.all(new NativeLinearAlgebra()).stream()
        .filter(TreeLearner.class::isInstance)
        .map(TreeLearner.class::cast)
        .findFirst()
        .orElseThrow();
  }

  @Override
  protected List<TreeParameters> variants() {
    return List.of(
        learner().defaults(),
        new TreeParameters(30, 1_000_000, 1, TreeParameters.Rule.GINI),
        new TreeParameters(5, 9, 3, TreeParameters.Rule.ENTROPY));
  }

  /** On the features as they are, by the library's usual way in, where the learner uses ranks. */
  @Override
  protected double[] ownAnswers(TrainingSet rows, TreeParameters parameters) {
    double[][] table = new double[rows.x().rows()][];
    Arrays.setAll(table, i -> rows.x().row(i));
    String[] names =
        IntStream.range(0, rows.x().columns()).mapToObj(j -> "x" + j).toArray(String[]::new);
    DataFrame x = DataFrame.of(table, names);
    int leaves =
        parameters.maxLeaves() >= table.length ? Integer.MAX_VALUE : parameters.maxLeaves();
    return rows.task() == TaskType.REGRESSION
        ? regression(x, rows, parameters, leaves)
        : classification(x, rows, parameters, leaves);
  }

  private static double[] regression(
      DataFrame x, TrainingSet rows, TreeParameters parameters, int leaves) {
    DataFrame frame = x.add(new smile.data.vector.DoubleVector("y", rows.y()));
    RegressionTree tree =
        RegressionTree.fit(
            Formula.lhs("y"),
            frame,
            new RegressionTree.Options(parameters.maxDepth() + 1, leaves, parameters.minLeaf()));
    return tree.predict(frame);
  }

  private static double[] classification(
      DataFrame x, TrainingSet rows, TreeParameters parameters, int leaves) {
    int[] y = Arrays.stream(rows.y()).mapToInt(label -> (int) label).toArray();
    DataFrame frame = x.add(new IntVector("y", y));
    DecisionTree tree =
        DecisionTree.fit(
            Formula.lhs("y"),
            frame,
            new DecisionTree.Options(
                SplitRule.valueOf(parameters.splitRule().name()),
                parameters.maxDepth() + 1,
                leaves,
                parameters.minLeaf()));
    int width = rows.target().width();
    double[] answers = new double[y.length * width];
    for (int i = 0; i < y.length; i++) {
      double[] probabilities = new double[width];
      tree.predict(frame.get(i), probabilities);
      System.arraycopy(probabilities, 0, answers, i * width, width);
    }
    return answers;
  }
}
