// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn.smile;

import dev.modelwright.base.JobContext;
import dev.modelwright.base.Message;
import dev.modelwright.base.Problem;
import dev.modelwright.learn.Fitted;
import dev.modelwright.learn.Learner;
import dev.modelwright.learn.Moments;
import dev.modelwright.learn.Parameters;
import dev.modelwright.learn.TaskType;
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
import smile.classification.DecisionTree;
import smile.data.type.DataTypes;
import smile.data.type.StructField;
import smile.model.cart.DecisionNode;
import smile.model.cart.LeafNode;
import smile.model.cart.Loss;
import smile.model.cart.RegressionNode;
import smile.model.cart.SplitRule;
import smile.regression.RegressionTree;

/**
 * A single classification or regression tree (CART). Leaves hold the training rows' shares of the
 * labels with one row of each label added (Laplace), or the mean.
 */
final class TreeLearner implements Learner<TreeParameters> {

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
    return new Traits(Set.of(TaskType.values()), false, false, false);
  }

  @Override
  public TreeParameters defaults() {
    return new TreeParameters(8, 1000, 5, TreeParameters.Rule.GINI);
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
        rows.task() == TaskType.REGRESSION
            ? regression(ranks, rows.y(), parameters)
            : classification(ranks, rows, parameters);
    context.check();
    Doubles base = Doubles.of(new double[rows.task() == TaskType.REGRESSION ? 1 : labels(rows)]);
    return Fitted.of(
        new TreeEnsemble(rows.x().names(), List.of(tree), Aggregation.MEAN, base, Link.IDENTITY));
  }

  private static int labels(TrainingSet rows) {
    return rows.target().width();
  }

  private static Tree classification(Ranks ranks, TrainingSet rows, TreeParameters parameters) {
    int[] y = Arrays.stream(rows.y()).mapToInt(label -> (int) label).toArray();
    int k = labels(rows);
    DecisionTree tree =
        new DecisionTree(
            ranks.frame(),
            y,
            new StructField("y", DataTypes.IntType),
            k,
            SplitRule.valueOf(parameters.splitRule().name()),
            depth(parameters),
            leaves(parameters, y.length),
            parameters.minLeaf(),
            ranks.columns(),
            null,
            null);
    return new TreeTranslator(ranks, leaf -> shares(leaf, k)).translate(tree.root());
  }

  private static Doubles shares(LeafNode leaf, int k) {
    return Doubles.of(((DecisionNode) leaf).posteriori(new double[k]));
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
            depth(parameters),
            leaves(parameters, y.length),
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

  /** Smile counts the root as a level of its own. */
  private static int depth(TreeParameters parameters) {
    return parameters.maxDepth() + 1;
  }

  /** Without a bound Smile splits depth first; with one, the split that gains most first. */
  private static int leaves(TreeParameters parameters, int rows) {
    return parameters.maxLeaves() >= rows ? Integer.MAX_VALUE : parameters.maxLeaves();
  }
}
