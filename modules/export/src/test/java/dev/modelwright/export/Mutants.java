// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import dev.modelwright.model.Batch;
import dev.modelwright.model.Doubles;
import dev.modelwright.model.Fill;
import dev.modelwright.model.InputColumn;
import dev.modelwright.model.InputSchema;
import dev.modelwright.model.LinearPredictor;
import dev.modelwright.model.MissingPolicy;
import dev.modelwright.model.Pipeline;
import dev.modelwright.model.Predictor;
import dev.modelwright.model.Step;
import dev.modelwright.model.Target;
import dev.modelwright.model.Tree;
import dev.modelwright.model.TreeEnsemble;
import dev.modelwright.model.TreeNode;
import dev.modelwright.model.UnseenPolicy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/** Pipelines with one small mistake, as a wrong exporter would write them. */
final class Mutants {

  private Mutants() {}

  /** The values of the first tree's last two leaves change places. */
  static Pipeline swappedLeaves(Pipeline pipeline) {
    return withFirstTree(
        pipeline,
        nodes -> {
          int last = nodes.size() - 1;
          List<TreeNode> swapped = new ArrayList<>(nodes);
          Collections.swap(swapped, last, last - 1);
          return swapped;
        });
  }

  /** The last split of the first tree that stands on a raw value is rounded to single precision. */
  static Pipeline roundedThreshold(Pipeline pipeline, int feature) {
    return withFirstTree(
        pipeline,
        nodes ->
            nodes.stream()
                .map(
                    node ->
                        node instanceof TreeNode.Split split && split.feature() == feature
                            ? new TreeNode.Split(
                                split.feature(),
                                (float) split.threshold(),
                                split.left(),
                                split.right(),
                                split.missingLeft(),
                                split.cover())
                            : node)
                .toList());
  }

  /** Missing values go to the other side. */
  static Pipeline flippedMissing(Pipeline pipeline) {
    return withFirstTree(
        pipeline,
        nodes ->
            nodes.stream()
                .map(
                    node ->
                        node instanceof TreeNode.Split split
                            ? new TreeNode.Split(
                                split.feature(),
                                split.threshold(),
                                split.left(),
                                split.right(),
                                !split.missingLeft(),
                                split.cover())
                            : node)
                .toList());
  }

  /** Every imputed number is a little larger. */
  static Pipeline wrongFill(Pipeline pipeline) {
    List<Step> steps =
        pipeline.steps().stream()
            .map(
                step ->
                    step instanceof Step.Impute impute
                            && impute.fill() instanceof Fill.Number(double fill)
                        ? new Step.Impute(
                            impute.input(), impute.output(), new Fill.Number(fill + 0.01))
                        : step)
            .toList();
    return new Pipeline(
        pipeline.schema(),
        steps,
        pipeline.predictor(),
        pipeline.target(),
        pipeline.provenance(),
        pipeline.inference());
  }

  /** The labels stand in another order. */
  static Pipeline swappedLabels(Pipeline pipeline) {
    Target.Label label = (Target.Label) pipeline.target();
    List<String> labels = new ArrayList<>(label.labels());
    Collections.swap(labels, 0, 1);
    return new Pipeline(
        pipeline.schema(),
        pipeline.steps(),
        pipeline.predictor(),
        new Target.Label(label.name(), labels),
        pipeline.provenance(),
        pipeline.inference());
  }

  /** Unknown levels are no longer missing. */
  static Pipeline forgottenUnknowns(Pipeline pipeline) {
    List<InputColumn> columns =
        pipeline.schema().columns().stream()
            .map(
                c ->
                    new InputColumn(
                        c.name(),
                        c.type(),
                        c.levels(),
                        c.range(),
                        MissingPolicy.ALLOW,
                        UnseenPolicy.OTHER))
            .toList();
    return new Pipeline(
        new InputSchema(columns),
        pipeline.steps(),
        pipeline.predictor(),
        pipeline.target(),
        pipeline.provenance(),
        pipeline.inference());
  }

  /** The first weight is off by one part in a hundred thousand. */
  static Pipeline inexactWeight(Pipeline pipeline) {
    LinearPredictor linear = (LinearPredictor) pipeline.predictor();
    double[] first = linear.weights().getFirst().toArray();
    first[0] *= 1.00001;
    List<Doubles> weights = new ArrayList<>(linear.weights());
    weights.set(0, Doubles.of(first));
    return with(
        pipeline,
        new LinearPredictor(linear.features(), weights, linear.intercepts(), linear.link()));
  }

  static Pipeline with(Pipeline pipeline, Predictor predictor) {
    return new Pipeline(
        pipeline.schema(),
        pipeline.steps(),
        predictor,
        pipeline.target(),
        pipeline.provenance(),
        pipeline.inference());
  }

  private static Pipeline withFirstTree(Pipeline pipeline, UnaryOperator<List<TreeNode>> change) {
    TreeEnsemble ensemble = (TreeEnsemble) pipeline.predictor();
    List<Tree> trees = new ArrayList<>(ensemble.trees());
    trees.set(0, new Tree(change.apply(trees.getFirst().nodes())));
    return with(
        pipeline,
        new TreeEnsemble(
            ensemble.features(), trees, ensemble.aggregation(), ensemble.base(), ensemble.link()));
  }

  /** The same rows under another schema with the same columns. */
  static Batch under(InputSchema schema, Batch rows) {
    return new Batch(schema, rows.rows(), rows.columns());
  }
}
