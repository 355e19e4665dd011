// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn.smile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.base.JobContext;
import dev.modelwright.learn.Fitted;
import dev.modelwright.learn.Learner;
import dev.modelwright.model.Task;
import dev.modelwright.learn.TrainingSet;
import dev.modelwright.model.Matrix;
import dev.modelwright.model.Tree;
import dev.modelwright.model.TreeEnsemble;
import dev.modelwright.model.TreeNode;
import dev.modelwright.testkit.learn.LearnerContract;
import dev.modelwright.testkit.learn.SampleSets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import smile.data.DataFrame;
import smile.data.formula.Formula;
import smile.data.vector.DoubleVector;
import smile.regression.RegressionTree;

class TreeLearnerTest extends LearnerContract<TreeParameters> {

  @Override
  protected Learner<TreeParameters> learner() {
    return new TreeLearner();
  }

  @Override
  protected List<TreeParameters> variants() {
    return List.of(
        learner().defaults(),
        new TreeParameters(30, 1_000_000, 1, TreeParameters.Rule.GINI),
        new TreeParameters(5, 9, 3, TreeParameters.Rule.ENTROPY));
  }

  /** Smile's own walk over its own nodes; numbers are learnt anew on the features as they are. */
  @Override
  protected double[] ownAnswers(TrainingSet rows, TreeParameters parameters) {
    return rows.task() == Task.REGRESSION
        ? regression(rows, parameters)
        : classification(rows, parameters);
  }

  private static double[] regression(TrainingSet rows, TreeParameters parameters) {
    double[][] table = new double[rows.x().rows()][];
    Arrays.setAll(table, i -> rows.x().row(i));
    String[] names =
        IntStream.range(0, rows.x().columns()).mapToObj(j -> "x" + j).toArray(String[]::new);
    DataFrame frame = DataFrame.of(table, names).add(new DoubleVector("y", rows.y()));
    RegressionTree tree =
        RegressionTree.fit(
            Formula.lhs("y"),
            frame,
            new RegressionTree.Options(
                parameters.levels(), parameters.leaves(table.length), parameters.minLeaf()));
    return tree.predict(frame);
  }

  private static double[] classification(TrainingSet rows, TreeParameters parameters) {
    int[] y = Arrays.stream(rows.y()).mapToInt(label -> (int) label).toArray();
    int width = rows.target().width();
    Ranks ranks = Ranks.of(rows.x());
    FineTree tree = new FineTree(ranks, y, width, parameters);
    double[] answers = new double[y.length * width];
    for (int i = 0; i < y.length; i++) {
      double[] probabilities = new double[width];
      tree.predict(ranks.frame().get(i), probabilities);
      System.arraycopy(probabilities, 0, answers, i * width, width);
    }
    return answers;
  }

  private static TreeEnsemble fit(TrainingSet rows, TreeParameters parameters) {
    Fitted fitted = new TreeLearner().fit(rows, parameters, 1, JobContext.none());
    return (TreeEnsemble) fitted.predictor();
  }

  private static TreeParameters parameters(int depth, int minLeaf) {
    return new TreeParameters(depth, 1_000_000, minLeaf, TreeParameters.Rule.GINI);
  }

  /** Numbers of scikit-learn 1.2.1: DecisionTreeClassifier(max_depth=2, min_samples_leaf=5). */
  @Test
  void the_classification_tree_is_that_of_scikit_learn() {
    Tree tree = fit(References.binary(), parameters(2, 5)).trees().getFirst();
    assertThat(splits(tree, true))
        .usingElementComparator(near(1e-6))
        .containsExactly(1.518028974533081, -1.2938078045845032, 2.2180566787719727);
    assertThat(splits(tree, false)).containsExactly(0.0, 0.0, 0.0);
    assertThat(leaves(tree))
        .usingElementComparator(near(1e-12))
        .containsExactly(3.0 / 40, 29.0 / 75, 14.0 / 20, 68.0 / 73);
    assertThat(tree.nodes().stream().map(TreeNode::cover))
        .containsExactly(200.0, 111.0, 38.0, 73.0, 89.0, 18.0, 71.0);
  }

  /** Numbers of scikit-learn 1.2.1: DecisionTreeRegressor(max_depth=3, min_samples_leaf=5). */
  @Test
  void the_regression_tree_is_that_of_scikit_learn() {
    Tree tree = fit(References.regression(), parameters(3, 5)).trees().getFirst();
    assertThat(splits(tree, false)).containsExactly(0.0, 2.0, 0.0, 1.0, 2.0, 0.0, 1.0);
    assertThat(splits(tree, true))
        .usingElementComparator(near(1e-6))
        .containsExactly(
            1.518028974533081, 0.5, -0.9270395934581757, 6.25, 0.5, 3.42726469039917, 2.15);
    assertThat(leaves(tree))
        .usingElementComparator(near(1e-12))
        .containsExactly(
            -1.5517750681131122,
            0.8041891613698732,
            3.765791269484843,
            0.7286547687799195,
            3.5416845140027955,
            6.1361268288277255,
            9.01237152393247,
            6.6314537611633035);
  }

  private static Comparator<Double> near(double distance) {
    return (a, b) -> Math.abs(a - b) <= distance ? 0 : Double.compare(a, b);
  }

  private static List<Double> splits(Tree tree, boolean thresholds) {
    return tree.nodes().stream()
        .filter(TreeNode.Split.class::isInstance)
        .map(TreeNode.Split.class::cast)
        .map(split -> thresholds ? split.threshold() : (double) split.feature())
        .toList();
  }

  private static List<Double> leaves(Tree tree) {
    return tree.nodes().stream()
        .filter(TreeNode.Leaf.class::isInstance)
        .map(TreeNode.Leaf.class::cast)
        .map(leaf -> leaf.values().get(leaf.values().size() - 1))
        .toList();
  }

  @Test
  void a_cut_between_rows_of_the_same_label_is_found() {
    double[] x = {0, 0, 0, 0, 1, 1, 1, 1};
    double[] y = {0, 0, 0, 1, 1, 1, 1, 0};
    TrainingSet rows =
        new TrainingSet(new Matrix(List.of("x"), 8, x), y, SampleSets.target(Task.BINARY));
    assertThat(fit(rows, parameters(1, 1)).trees().getFirst().leaves()).isEqualTo(2);
  }

  @Test
  void values_nearer_than_smile_tells_apart_are_told_apart() {
    double[] x = {1e-9, 2e-9, 3e-9, 4e-9};
    TrainingSet rows =
        new TrainingSet(
            new Matrix(List.of("x"), 4, x),
            new double[] {1, 1, 5, 5},
            SampleSets.target(Task.REGRESSION));
    assertThat(splits(fit(rows, parameters(2, 1)).trees().getFirst(), true))
        .containsExactly(2.5e-9);
  }

  @Test
  void a_threshold_between_neighbouring_numbers_is_the_lower_one() {
    double low = 1;
    double high = Math.nextUp(low);
    Ranks ranks = Ranks.of(new Matrix(List.of("x"), 2, new double[] {low, high}));
    assertThat(ranks.between(0, 0, 1)).isEqualTo(low);
    Ranks huge = Ranks.of(new Matrix(List.of("x"), 2, new double[] {1.6e308, Double.MAX_VALUE}));
    assertThat(huge.between(0, 0, 1)).isBetween(1.6e308, Math.nextDown(Double.MAX_VALUE));
  }

  @Test
  void depth_and_leaves_are_kept() {
    TrainingSet rows = SampleSets.of(Task.MULTICLASS, 400);
    for (int depth = 1; depth <= 4; depth++) {
      assertThat(fit(rows, parameters(depth, 1)).trees().getFirst().depth()).isEqualTo(depth);
    }
    TreeParameters few = new TreeParameters(20, 7, 1, TreeParameters.Rule.ENTROPY);
    assertThat(fit(rows, few).trees().getFirst().leaves()).isEqualTo(7);
  }

  @Test
  void rows_with_weights_are_refused() {
    TrainingSet rows = References.regression();
    TrainingSet weighted =
        new TrainingSet(rows.x(), rows.y(), rows.target(), java.util.Optional.of(rows.y().clone()));
    assertThat(learner().unfitFor(weighted).orElseThrow().message().english())
        .startsWith("The learner tree counts all rows alike.");
  }
}
