// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import dev.modelwright.model.Doubles;
import dev.modelwright.model.Link;
import dev.modelwright.model.Target;
import java.util.ArrayList;
import java.util.List;
import org.dmg.pmml.MiningField;
import org.dmg.pmml.MiningFunction;
import org.dmg.pmml.MiningSchema;
import org.dmg.pmml.regression.NumericPredictor;
import org.dmg.pmml.regression.RegressionModel;
import org.dmg.pmml.regression.RegressionTable;

/** Weighted sums and their links as PMML regression models. */
final class PmmlRegression {

  private final Target target;
  private final String targetField;

  PmmlRegression(Target target, String targetField) {
    this.target = target;
    this.targetField = targetField;
  }

  String targetField() {
    return targetField;
  }

  /** One weighted sum as a number, to be chained. */
  static RegressionModel score(List<String> features, Doubles weights, double intercept) {
    MiningSchema schema = new MiningSchema();
    features.stream().distinct().forEach(f -> schema.addMiningFields(new MiningField(f)));
    return new RegressionModel(
        MiningFunction.REGRESSION, schema, List.of(table(features, weights, intercept)));
  }

  /** A model of one weighted sum for each score, whose schema names the target and the features. */
  RegressionModel model(
      List<String> features, List<Doubles> weights, Doubles intercepts, Link link) {
    List<RegressionTable> tables = new ArrayList<>();
    for (int k = 0; k < weights.size(); k++) {
      tables.add(table(features, weights.get(k), intercepts.get(k)));
    }
    MiningSchema schema = schema(features, targetField);
    return switch (target) {
      case Target.Number number -> new RegressionModel(MiningFunction.REGRESSION, schema, tables);
      case Target.Label label ->
          new RegressionModel(MiningFunction.CLASSIFICATION, schema, labelled(label, tables, link))
              .setNormalizationMethod(normalization(link));
    };
  }

  /** With a logistic link the only score is the second label's; PMML gives the first the rest. */
  private static List<RegressionTable> labelled(
      Target.Label label, List<RegressionTable> tables, Link link) {
    List<String> labels = label.labels();
    if (link == Link.LOGIT) {
      return List.of(
          tables.getFirst().setTargetCategory(labels.get(1)),
          new RegressionTable(0).setTargetCategory(labels.get(0)));
    }
    for (int k = 0; k < labels.size(); k++) {
      tables.get(k).setTargetCategory(labels.get(k));
    }
    return tables;
  }

  private static RegressionModel.NormalizationMethod normalization(Link link) {
    return switch (link) {
      case IDENTITY -> RegressionModel.NormalizationMethod.NONE;
      case LOGIT -> RegressionModel.NormalizationMethod.LOGIT;
      case SOFTMAX -> RegressionModel.NormalizationMethod.SOFTMAX;
    };
  }

  private static RegressionTable table(List<String> features, Doubles weights, double intercept) {
    RegressionTable table = new RegressionTable(intercept);
    for (int i = 0; i < features.size(); i++) {
      table.addNumericPredictors(new NumericPredictor(features.get(i), weights.get(i)));
    }
    return table;
  }

  /** A schema of a target and what is read for it. */
  static MiningSchema schema(List<String> features, String targetField) {
    MiningSchema schema =
        new MiningSchema()
            .addMiningFields(
                new MiningField(targetField).setUsageType(MiningField.UsageType.TARGET));
    features.stream().distinct().forEach(f -> schema.addMiningFields(new MiningField(f)));
    return schema;
  }
}
