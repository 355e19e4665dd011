// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import dev.modelwright.model.Aggregation;
import dev.modelwright.model.Target;
import dev.modelwright.model.Tree;
import dev.modelwright.model.TreeEnsemble;
import dev.modelwright.model.TreeNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.dmg.pmml.MiningField;
import org.dmg.pmml.MiningFunction;
import org.dmg.pmml.MiningSchema;
import org.dmg.pmml.Model;
import org.dmg.pmml.ComplexScoreDistribution;
import org.dmg.pmml.Targets;
import org.dmg.pmml.True;
import org.dmg.pmml.mining.MiningModel;
import org.dmg.pmml.mining.Segment;
import org.dmg.pmml.mining.Segmentation;
import org.dmg.pmml.tree.ClassifierNode;
import org.dmg.pmml.tree.LeafNode;
import org.dmg.pmml.tree.Node;

/** Tree ensembles as PMML tree models, alone or as segments of a mining model. */
final class PmmlEnsemble {

  private final Target target;
  private final String targetField;

  PmmlEnsemble(Target target, String targetField) {
    this.target = target;
    this.targetField = targetField;
  }

  /** The only score of an ensemble as a number. */
  Model number(TreeEnsemble ensemble, MiningFunction function) {
    if (ensemble.trees().size() == 1) {
      double base = ensemble.base().get(0);
      return new PmmlTrees(
              ensemble.features(), (leaf, p) -> new LeafNode(base + leaf.values().get(0), p))
          .model(ensemble.trees().getFirst(), function, tree -> targeted(ensemble, tree));
    }
    MiningModel model = combined(ensemble, 0);
    model.getMiningSchema().addMiningFields(targetMiningField());
    double base = ensemble.base().get(0);
    if (base != 0) {
      model.setTargets(
          new Targets()
              .addTargets(
                  new org.dmg.pmml.Target().setTargetField(targetField).setRescaleConstant(base)));
    }
    return model;
  }

  /**
   * An ensemble whose aggregated leaves are the probabilities: the average of the trees'. Bases and
   * sums are folded into the leaves.
   */
  Model probabilities(TreeEnsemble ensemble) {
    List<String> labels = ((Target.Label) target).labels();
    double times = ensemble.aggregation() == Aggregation.SUM ? ensemble.trees().size() : 1;
    PmmlTrees trees =
        new PmmlTrees(
            ensemble.features(),
            (leaf, predicate) -> {
              double[] shares = new double[labels.size()];
              for (int k = 0; k < shares.length; k++) {
                shares[k] = leaf.values().get(k) * times + ensemble.base().get(k);
              }
              return classified(labels, shares, leaf.cover(), predicate);
            });
    List<Model> models = new ArrayList<>();
    for (Tree tree : ensemble.trees()) {
      models.add(trees.model(tree, MiningFunction.CLASSIFICATION, t -> targeted(ensemble, t)));
    }
    return models.size() == 1
        ? models.getFirst()
        : new MiningModel(
                MiningFunction.CLASSIFICATION,
                PmmlRegression.schema(ensemble.features(), targetField))
            .setSegmentation(segments(Segmentation.MultipleModelMethod.AVERAGE, models));
  }

  private static Node classified(
      List<String> labels, double[] shares, double cover, org.dmg.pmml.Predicate predicate) {
    int best = 0;
    ClassifierNode node = new ClassifierNode(labels.getFirst(), predicate);
    for (int k = 0; k < shares.length; k++) {
      best = shares[k] > shares[best] ? k : best;
      node.addScoreDistributions(
          new ComplexScoreDistribution()
              .setValue(labels.get(k))
              .setRecordCount(shares[k] * Math.max(cover, 1))
              .setProbability(shares[k]));
    }
    node.setScore(labels.get(best));
    return node;
  }

  /** Each score as a mining model, to be chained. */
  List<MiningModel> scores(TreeEnsemble ensemble) {
    return IntStream.range(0, ensemble.scores()).mapToObj(k -> combined(ensemble, k)).toList();
  }

  /** The trees of one score, summed or averaged; a sum leaves out trees that add nothing to it. */
  private MiningModel combined(TreeEnsemble ensemble, int score) {
    boolean sum = ensemble.aggregation() == Aggregation.SUM;
    ToDoubleFunction<TreeNode.Leaf> value = leaf -> leaf.values().get(score);
    PmmlTrees trees =
        new PmmlTrees(ensemble.features(), (leaf, p) -> new LeafNode(value.applyAsDouble(leaf), p));
    List<Tree> used =
        ensemble.trees().stream().filter(tree -> !sum || matters(tree, value)).toList();
    List<Model> models = new ArrayList<>();
    for (Tree tree : used.isEmpty() ? ensemble.trees().subList(0, 1) : used) {
      models.add(trees.model(tree, MiningFunction.REGRESSION, t -> inputs(ensemble, t)));
    }
    MiningSchema schema = new MiningSchema();
    ensemble.features().stream()
        .distinct()
        .forEach(feature -> schema.addMiningFields(new MiningField(feature)));
    return new MiningModel(MiningFunction.REGRESSION, schema)
        .setSegmentation(
            segments(
                sum
                    ? Segmentation.MultipleModelMethod.SUM
                    : Segmentation.MultipleModelMethod.AVERAGE,
                models));
  }

  private static boolean matters(Tree tree, ToDoubleFunction<TreeNode.Leaf> value) {
    return tree.nodes().stream()
        .anyMatch(node -> node instanceof TreeNode.Leaf leaf && value.applyAsDouble(leaf) != 0);
  }

  static Segmentation segments(Segmentation.MultipleModelMethod method, List<Model> models) {
    Segmentation segmentation = new Segmentation().setMultipleModelMethod(method);
    for (int i = 0; i < models.size(); i++) {
      segmentation.addSegments(
          new Segment(new True(), models.get(i)).setId(Integer.toString(i + 1)));
    }
    return segmentation;
  }

  private MiningSchema targeted(TreeEnsemble ensemble, Tree tree) {
    return inputs(ensemble, tree).addMiningFields(targetMiningField());
  }

  private static MiningSchema inputs(TreeEnsemble ensemble, Tree tree) {
    MiningSchema schema = new MiningSchema();
    tree.nodes().stream()
        .filter(TreeNode.Split.class::isInstance)
        .map(node -> ensemble.features().get(((TreeNode.Split) node).feature()))
        .distinct()
        .forEach(feature -> schema.addMiningFields(new MiningField(feature)));
    return schema;
  }

  private MiningField targetMiningField() {
    return new MiningField(targetField).setUsageType(MiningField.UsageType.TARGET);
  }
}
