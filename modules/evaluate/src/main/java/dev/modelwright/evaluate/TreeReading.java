// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.evaluate;

import dev.modelwright.evaluate.TreeDescription.Branch;
import dev.modelwright.evaluate.TreeDescription.Node;
import dev.modelwright.evaluate.TreeDescription.Outcome;
import dev.modelwright.model.Aggregation;
import dev.modelwright.model.Batch;
import dev.modelwright.model.Doubles;
import dev.modelwright.model.InputColumn;
import dev.modelwright.model.Link;
import dev.modelwright.model.Matrix;
import dev.modelwright.model.Pipeline;
import dev.modelwright.model.Scorer;
import dev.modelwright.model.Target;
import dev.modelwright.model.TreeEnsemble;
import dev.modelwright.model.TreeNode;
import dev.modelwright.model.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one tree of an ensemble. */
final class TreeReading {

  private final Target target;
  private final TreeEnsemble ensemble;
  private final int tree;
  private final List<TreeNode> nodes;
  private final List<Origin> origins;
  private final Matrix missing;

  TreeReading(Pipeline pipeline, TreeEnsemble ensemble, int tree) {
    this.target = pipeline.target();
    this.ensemble = ensemble;
    this.tree = tree;
    nodes = ensemble.trees().get(tree).nodes();
    origins = Origins.of(pipeline);
    missing = new Scorer(pipeline).features(allMissing(pipeline));
  }

  private static Batch allMissing(Pipeline pipeline) {
    return new Batch(
        pipeline.schema(),
        1,
        pipeline.schema().columns().stream().map(TreeReading::missing).toList());
  }

  private static Values missing(InputColumn column) {
    return column.type().isText()
        ? new Values.Texts(new @Nullable String[1])
        : new Values.Numbers(new double[] {Double.NaN});
  }

  TreeDescription describe() {
    int[] depth = new int[nodes.size()];
    double[][] values = values();
    List<Node> described = new ArrayList<>();
    double all = nodes.getFirst().cover();
    for (int i = 0; i < nodes.size(); i++) {
      TreeNode node = nodes.get(i);
      if (node instanceof TreeNode.Split split) {
        depth[split.left()] = depth[i] + 1;
        depth[split.right()] = depth[i] + 1;
      }
      double share = all > 0 ? node.cover() / all : 0;
      described.add(new Node(i, depth[i], share, outcome(values[i]), branch(node)));
    }
    List<String> labels = target instanceof Target.Label label ? label.labels() : List.of();
    return new TreeDescription(tree, ensemble.trees().size(), labels, described);
  }

  private Optional<Branch> branch(TreeNode node) {
    return switch (node) {
      case TreeNode.Leaf leaf -> Optional.empty();
      case TreeNode.Split split -> {
        double without = missing.get(0, split.feature());
        boolean missingLeft =
            Double.isNaN(without) ? split.missingLeft() : without <= split.threshold();
        Question question = Questions.of(split, origins.get(split.feature()));
        yield Optional.of(new Branch(question, split.left(), split.right(), missingLeft));
      }
    };
  }

  /** Of each node the mean of its leaves, by rows. */
  private double[][] values() {
    double[][] values = new double[nodes.size()][];
    for (int i = nodes.size() - 1; i >= 0; i--) {
      values[i] =
          switch (nodes.get(i)) {
            case TreeNode.Leaf leaf -> leaf.values().toArray();
            case TreeNode.Split split ->
                mean(values[split.left()], values[split.right()], leftShare(split));
          };
    }
    return values;
  }

  private double leftShare(TreeNode.Split split) {
    double left = nodes.get(split.left()).cover();
    double both = left + nodes.get(split.right()).cover();
    return both > 0 ? left / both : 0.5;
  }

  private static double[] mean(double[] left, double[] right, double leftShare) {
    double[] mean = new double[left.length];
    for (int k = 0; k < mean.length; k++) {
      mean[k] = leftShare * left[k] + (1 - leftShare) * right[k];
    }
    return mean;
  }

  private Outcome outcome(double[] values) {
    boolean answers =
        ensemble.link() == Link.IDENTITY
            && (ensemble.aggregation() == Aggregation.MEAN || ensemble.trees().size() == 1);
    if (!answers) {
      return new Outcome.Score(Doubles.of(values));
    }
    double[] based = values.clone();
    for (int k = 0; k < based.length; k++) {
      based[k] += ensemble.base().get(k);
    }
    return switch (target) {
      case Target.Number number -> new Outcome.Mean(based[0]);
      case Target.Label label -> new Outcome.Shares(Doubles.of(based));
    };
  }
}
