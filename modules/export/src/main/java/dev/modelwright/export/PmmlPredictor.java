// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import dev.modelwright.base.Problem;
import dev.modelwright.model.Aggregation;
import dev.modelwright.model.ConstantPredictor;
import dev.modelwright.model.Doubles;
import dev.modelwright.model.LinearPredictor;
import dev.modelwright.model.Link;
import dev.modelwright.model.Pipeline;
import dev.modelwright.model.Target;
import dev.modelwright.model.Tree;
import dev.modelwright.model.TreeEnsemble;
import dev.modelwright.model.TreeNode;
import java.util.List;
import java.util.stream.IntStream;
import org.dmg.pmml.MiningFunction;
import org.dmg.pmml.Model;
import org.dmg.pmml.regression.RegressionModel;

/** A predictor as a PMML model; the caller adds preparation and outputs to it. */
final class PmmlPredictor {

  /** Each split is an element within an element, and XML readers stop at 100 of them. */
  private static final int DEEPEST = 90;

  private final Pipeline pipeline;
  private final PmmlRegression regressions;
  private final PmmlEnsemble ensembles;
  private final PmmlChain chains;

  PmmlPredictor(Pipeline pipeline, PmmlNames names, String targetField) {
    this.pipeline = pipeline;
    this.regressions = new PmmlRegression(pipeline.target(), targetField);
    this.ensembles = new PmmlEnsemble(pipeline.target(), targetField);
    this.chains = new PmmlChain(names, regressions);
  }

  Model model() {
    return switch (pipeline.predictor()) {
      case LinearPredictor linear -> linear(linear);
      case TreeEnsemble ensemble -> trees(ensemble);
      case ConstantPredictor constant -> trees(single(constant.answer()));
    };
  }

  private Model linear(LinearPredictor linear) {
    if (linear.link() != Link.SOFTMAX) {
      return regressions.model(
          linear.features(), linear.weights(), linear.intercepts(), linear.link());
    }
    List<RegressionModel> scores =
        IntStream.range(0, linear.scores())
            .mapToObj(
                k ->
                    PmmlRegression.score(
                        linear.features(), linear.weights().get(k), linear.intercepts().get(k)))
            .toList();
    Doubles none = Doubles.of(new double[linear.scores()]);
    return chains.of(linear.features(), scores, none, Link.SOFTMAX);
  }

  private Model trees(TreeEnsemble ensemble) {
    if (ensemble.trees().stream().anyMatch(tree -> tree.depth() > DEEPEST)) {
      throw Problem.at("format", "export.too-deep", DEEPEST).exception();
    }
    return switch (pipeline.target()) {
      case Target.Number number -> ensembles.number(ensemble, MiningFunction.REGRESSION);
      case Target.Label label ->
          ensemble.link() == Link.IDENTITY
              ? ensembles.probabilities(ensemble)
              : chains.of(
                  ensemble.features(),
                  ensembles.scores(ensemble),
                  ensemble.base(),
                  ensemble.link());
    };
  }

  /** The same answer for every row as a tree of one leaf. */
  private static TreeEnsemble single(Doubles answer) {
    return new TreeEnsemble(
        List.of(),
        List.of(new Tree(List.of(new TreeNode.Leaf(answer, 0)))),
        Aggregation.MEAN,
        Doubles.of(new double[answer.size()]),
        Link.IDENTITY);
  }
}
