// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.model;

import java.util.List;

/**
 * The reference scorer: what a pipeline means. Everything that is exported or served is compared
 * with its answers. Safe for use by many threads at once.
 */
public final class Scorer {

  private final Pipeline pipeline;
  private final Preparation preparation;
  private final List<FlatTree> trees;

  /** A scorer for a pipeline. */
  public Scorer(Pipeline pipeline) {
    this.pipeline = pipeline;
    this.preparation =
        new Preparation(pipeline.schema(), pipeline.steps(), pipeline.predictor().features());
    this.trees =
        pipeline.predictor() instanceof TreeEnsemble ensemble
            ? ensemble.trees().stream().map(t -> new FlatTree(t, ensemble.scores())).toList()
            : List.of();
  }

  /** The pipeline that it scores. */
  public Pipeline pipeline() {
    return pipeline;
  }

  /** The features that the predictor sees for the rows of a batch. */
  public Matrix features(Batch batch) {
    return preparation.apply(batch);
  }

  /** The answers for the rows of a batch, which must have the pipeline's schema. */
  public Predictions score(Batch batch) {
    return predict(features(batch));
  }

  /** The answers for rows that are prepared already. */
  public Predictions predict(Matrix features) {
    int width = pipeline.target().width();
    double[] out = new double[features.rows() * width];
    double[] scores = new double[pipeline.predictor().scores()];
    for (int row = 0; row < features.rows(); row++) {
      score(features.values(), row * features.columns(), scores);
      Links.apply(pipeline.predictor().link(), scores, out, row * width);
    }
    return new Predictions(pipeline.target(), features.rows(), out);
  }

  private void score(double[] x, int at, double[] scores) {
    switch (pipeline.predictor()) {
      case LinearPredictor linear -> linear(linear, x, at, scores);
      case TreeEnsemble ensemble -> ensemble(ensemble, x, at, scores);
      case ConstantPredictor constant -> {
        for (int k = 0; k < scores.length; k++) {
          scores[k] = constant.answer().get(k);
        }
      }
    }
  }

  private static void linear(LinearPredictor linear, double[] x, int at, double[] scores) {
    for (int k = 0; k < scores.length; k++) {
      Doubles weights = linear.weights().get(k);
      double sum = linear.intercepts().get(k);
      for (int i = 0; i < weights.size(); i++) {
        sum += weights.get(i) * x[at + i];
      }
      scores[k] = sum;
    }
  }

  private void ensemble(TreeEnsemble ensemble, double[] x, int at, double[] scores) {
    java.util.Arrays.fill(scores, 0);
    for (FlatTree tree : trees) {
      tree.add(x, at, scores);
    }
    double share = ensemble.aggregation() == Aggregation.MEAN ? trees.size() : 1;
    for (int k = 0; k < scores.length; k++) {
      scores[k] = ensemble.base().get(k) + scores[k] / share;
    }
  }
}
