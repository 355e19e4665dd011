// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.evaluate;

import dev.modelwright.model.Doubles;
import dev.modelwright.model.Pipeline;
import dev.modelwright.model.TreeEnsemble;
import java.util.List;
import java.util.Optional;

/**
 * One tree in readable form.
 *
 * @param tree its position in the ensemble, from 0
 * @param trees how many trees the ensemble has
 * @param labels of a classifier; empty for numbers
 * @param nodes the root first, children behind their parents; a node's position is its id
 */
public record TreeDescription(int tree, int trees, List<String> labels, List<Node> nodes) {

  /** Copies the lists. */
  public TreeDescription {
    labels = List.copyOf(labels);
    nodes = List.copyOf(nodes);
  }

  /**
   * One node.
   *
   * @param depth 0 for the root
   * @param share of the training rows, by weight, that come here
   * @param branch absent for a leaf
   */
  public record Node(int id, int depth, double share, Outcome outcome, Optional<Branch> branch) {}

  /**
   * A split.
   *
   * @param left id of the left child
   * @param right id of the right child
   * @param missingLeft whether a row in which every column is missing goes left
   */
  public record Branch(Question question, int left, int right, boolean missingLeft) {

    /** The child of rows for which the question is true. */
    public int yes() {
      return question.yesIsLeft() ? left : right;
    }

    /** The child of rows for which the question is false. */
    public int no() {
      return question.yesIsLeft() ? right : left;
    }
  }

  /** What the tree says of the rows in a node: of a split the mean of its leaves, by rows. */
  public sealed interface Outcome {

    /** Each label's share. */
    record Shares(Doubles shares) implements Outcome {}

    /** The mean of the target. */
    record Mean(double value) implements Outcome {}

    /** What one of several summed trees adds to the scores. */
    record Score(Doubles values) implements Outcome {}
  }

  /** The first tree of a pipeline; absent where its predictor has no trees. */
  public static Optional<TreeDescription> of(Pipeline pipeline) {
    return of(pipeline, 0);
  }

  /** The tree at a position; absent where the pipeline has no such tree. */
  public static Optional<TreeDescription> of(Pipeline pipeline, int tree) {
    return pipeline.predictor() instanceof TreeEnsemble ensemble
            && tree >= 0
            && tree < ensemble.trees().size()
        ? Optional.of(new TreeReading(pipeline, ensemble, tree).describe())
        : Optional.empty();
  }
}
