// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn.smile;

import dev.modelwright.base.JobContext;
import dev.modelwright.base.Message;
import dev.modelwright.base.Problem;
import dev.modelwright.learn.Fitted;
import dev.modelwright.learn.Learner;
import dev.modelwright.learn.Moments;
import dev.modelwright.learn.Parameters;
import dev.modelwright.model.Task;
import dev.modelwright.learn.TrainingChecks;
import dev.modelwright.learn.TrainingSet;
import dev.modelwright.learn.Traits;
import dev.modelwright.model.Aggregation;
import dev.modelwright.model.Doubles;
import dev.modelwright.model.Link;
import dev.modelwright.model.Tree;
import dev.modelwright.model.TreeEnsemble;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import smile.data.type.DataTypes;
import smile.data.type.StructField;
import smile.model.cart.DecisionNode;
import smile.model.cart.LeafNode;
import smile.model.cart.Loss;
import smile.model.cart.RegressionNode;
import smile.regression.RegressionTree;

/**
 * A single classification or regression tree (CART). Leaves hold the training rows' shares of the
 * labels with one row of each label added (Laplace), or the mean.
 */
final class TreeLearner implements Learner<TreeParameters> {

  /**
   * Into how many steps a regression tree cuts each column; 1 tries every cut. Smile's own 100 cost
   * quality and save no time worth it. It reads this property of the system at every split, and
   * nothing else in the program has a use for another value.
   */
  private static final String BINS = "smile.regression_tree.bins";

  TreeLearner() {
    System.setProperty(BINS, "1");
  }

  @Override
  public String id() {
    return "tree";
  }

  @Override
  public Message title() {
    return Message.of("smile.tree");
  }

  @Override
  public Traits traits() {
    return new Traits(Set.of(Task.values()), false, false, false);
  }

  @Override
  public TreeParameters defaults() {
    return new TreeParameters(8, 1000, 10, TreeParameters.Rule.GINI);
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
  public Fitted fit(TrainingSet rows, TreeParameters parameters, long seed, JobContext context) {
    Parameters.check(parameters);
    context.check();
    Ranks ranks = Ranks.of(rows.x());
    context.check();
    Tree tree =
        rows.task() == Task.REGRESSION
            ? regression(ranks, rows.y(), parameters)
            : classification(ranks, rows, parameters);
    context.check();
    Doubles base = Doubles.of(new double[rows.task() == Task.REGRESSION ? 1 : labels(rows)]);
    return Fitted.of(
        new TreeEnsemble(rows.x().names(), List.of(tree), Aggregation.MEAN, base, Link.IDENTITY));
  }

  private static int labels(TrainingSet rows) {
    return rows.target().width();
  }

  private static Tree classification(Ranks ranks, TrainingSet rows, TreeParameters parameters) {
    int[] y = Arrays.stream(rows.y()).mapToInt(label -> (int) label).toArray();
    int labels = labels(rows);
    FineTree tree = new FineTree(ranks, y, labels, parameters);
    return new TreeTranslator(ranks, leaf -> shares(leaf, labels)).translate(tree.root());
  }

  private static Doubles shares(LeafNode leaf, int labels) {
    return Doubles.of(((DecisionNode) leaf).posteriori(new double[labels]));
  }

  /** The target is standardised first: Smile compares sums of squares, which lose digits. */
  private static Tree regression(Ranks ranks, double[] y, TreeParameters parameters) {
    Moments moments = Moments.of(y);
    double[] scaled =
        Arrays.stream(y).map(v -> (v - moments.mean()) / moments.deviation()).toArray();
    RegressionTree tree =
        new RegressionTree(
            ranks.frame(),
            Loss.ls(scaled),
            new StructField("y", DataTypes.DoubleType),
            parameters.levels(),
            parameters.leaves(y.length),
            parameters.minLeaf(),
            ranks.columns(),
            null,
            null);
    return new TreeTranslator(ranks, leaf -> mean(leaf, moments)).translate(tree.root());
  }

  private static Doubles mean(LeafNode leaf, Moments moments) {
    double scaled = ((RegressionNode) leaf).output();
    return Doubles.of(moments.mean() + scaled * moments.deviation());
  }
}
