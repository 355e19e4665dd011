// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import dev.modelwright.model.Doubles;
import dev.modelwright.model.Link;
import java.util.ArrayList;
import java.util.List;
import org.dmg.pmml.DataType;
import org.dmg.pmml.Expression;
import org.dmg.pmml.LocalTransformations;
import org.dmg.pmml.MiningFunction;
import org.dmg.pmml.Model;
import org.dmg.pmml.OpType;
import org.dmg.pmml.Output;
import org.dmg.pmml.OutputField;
import org.dmg.pmml.ResultFeature;
import org.dmg.pmml.mining.MiningModel;
import org.dmg.pmml.mining.Segmentation;
import org.dmg.pmml.regression.RegressionModel;

/**
 * Models that give one score each, and behind them a regression model with the link from scores to
 * probabilities. For the softmax the largest score is taken off first: not every evaluator does
 * that by itself, and without it a large score has no probability.
 */
final class PmmlChain {

  private final PmmlNames names;
  private final PmmlRegression regressions;

  PmmlChain(PmmlNames names, PmmlRegression regressions) {
    this.names = names;
    this.regressions = regressions;
  }

  /**
   * A chain.
   *
   * @param features what the models read, for the chain's own schema
   * @param scores one model for each score
   * @param base added to the scores
   */
  Model of(List<String> features, List<? extends Model> scores, Doubles base, Link link) {
    List<Model> models = new ArrayList<>(scores);
    List<String> fields = new ArrayList<>();
    for (Model model : scores) {
      fields.add(names.fresh("score " + fields.size()));
      model.setOutput(
          new Output()
              .addOutputFields(
                  new OutputField(fields.getLast(), OpType.CONTINUOUS, DataType.DOUBLE)
                      .setResultFeature(ResultFeature.PREDICTED_VALUE)
                      .setFinalResult(false)));
    }
    models.add(link == Link.SOFTMAX ? softmax(fields, base) : linked(fields, base, link));
    return new MiningModel(
            MiningFunction.CLASSIFICATION,
            PmmlRegression.schema(features, regressions.targetField()))
        .setSegmentation(
            PmmlEnsemble.segments(Segmentation.MultipleModelMethod.MODEL_CHAIN, models));
  }

  private RegressionModel linked(List<String> scores, Doubles base, Link link) {
    return regressions.model(scores, identity(scores.size(), 0), base, link);
  }

  private RegressionModel softmax(List<String> scores, Doubles base) {
    LocalTransformations based = new LocalTransformations();
    List<String> terms = new ArrayList<>();
    for (int k = 0; k < scores.size(); k++) {
      Expression score = PmmlExpressions.field(scores.get(k));
      terms.add(names.fresh("based " + scores.get(k)));
      based.addDerivedFields(
          PmmlExpressions.number(
              terms.getLast(),
              PmmlExpressions.apply("+", PmmlExpressions.constant(base.get(k)), score)));
    }
    String largest = names.fresh("largest score");
    based.addDerivedFields(
        PmmlExpressions.number(
            largest,
            PmmlExpressions.apply(
                "max", terms.stream().map(PmmlExpressions::field).toArray(Expression[]::new))));
    List<String> predictors = new ArrayList<>(terms);
    predictors.add(largest);
    RegressionModel model =
        regressions.model(
            predictors,
            identity(terms.size(), 1),
            Doubles.of(new double[terms.size()]),
            Link.SOFTMAX);
    model.setMiningSchema(PmmlRegression.schema(scores, regressions.targetField()));
    return model.setLocalTransformations(based);
  }

  /** Weights that pick the k-th score and, if there is one more column, take that one off. */
  private static List<Doubles> identity(int scores, int more) {
    List<Doubles> weights = new ArrayList<>();
    for (int k = 0; k < scores; k++) {
      double[] row = new double[scores + more];
      row[k] = 1;
      if (more > 0) {
        row[scores] = -1;
      }
      weights.add(Doubles.of(row));
    }
    return weights;
  }
}
