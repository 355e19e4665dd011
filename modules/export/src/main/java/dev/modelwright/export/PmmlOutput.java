// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import static dev.modelwright.export.PmmlExpressions.apply;
import static dev.modelwright.export.PmmlExpressions.constant;
import static dev.modelwright.export.PmmlExpressions.field;

import dev.modelwright.model.Target;
import java.util.ArrayList;
import java.util.List;
import org.dmg.pmml.DataType;
import org.dmg.pmml.Discretize;
import org.dmg.pmml.DiscretizeBin;
import org.dmg.pmml.Expression;
import org.dmg.pmml.Interval;
import org.dmg.pmml.OpType;
import org.dmg.pmml.Output;
import org.dmg.pmml.OutputField;
import org.dmg.pmml.ResultFeature;

/**
 * The results of a PMML model. Evaluators do not agree on which of equally probable labels they
 * predict; so the prediction is derived from the probabilities, as the first of the largest.
 */
final class PmmlOutput {

  private final PmmlNames names;
  private final Output output = new Output();
  private final List<String> probabilities = new ArrayList<>();

  private PmmlOutput(PmmlNames names) {
    this.names = names;
  }

  /**
   * The results.
   *
   * @param always whether every row gets an answer; where it may not, the evaluator's own
   *     prediction is given, because some cannot derive one from probabilities that are not there
   */
  static Output of(Target target, PmmlNames names, boolean always) {
    PmmlOutput outputs = new PmmlOutput(names);
    switch (target) {
      case Target.Number number ->
          outputs.add(PmmlRuntime.PREDICTION, ResultFeature.PREDICTED_VALUE);
      case Target.Label label -> outputs.label(label.labels(), always);
    }
    return outputs.output;
  }

  private void label(List<String> labels, boolean always) {
    for (String text : labels) {
      probabilities.add(names.fresh(PmmlRuntime.PROBABILITY + text));
      output.addOutputFields(
          new OutputField(probabilities.getLast(), OpType.CONTINUOUS, DataType.DOUBLE)
              .setResultFeature(ResultFeature.PROBABILITY)
              .setValue(text));
    }
    if (always) {
      Expression prediction = firstOfLargest(labels);
      output.addOutputFields(
          prediction().setResultFeature(ResultFeature.TRANSFORMED_VALUE).setExpression(prediction));
    } else {
      output.addOutputFields(prediction().setResultFeature(ResultFeature.PREDICTED_VALUE));
    }
  }

  private OutputField prediction() {
    return new OutputField(
        names.fresh(PmmlRuntime.PREDICTION), OpType.CATEGORICAL, DataType.STRING);
  }

  /** Labels stand in attributes, because not every evaluator reads an element's text as it is. */
  private Expression firstOfLargest(List<String> labels) {
    OutputField largest = add("largest_probability", ResultFeature.TRANSFORMED_VALUE);
    largest.setExpression(
        apply(
            "max", probabilities.stream().map(PmmlExpressions::field).toArray(Expression[]::new)));
    Expression[] positions = new Expression[labels.size()];
    for (int k = 0; k < positions.length; k++) {
      Expression isLargest =
          apply("greaterOrEqual", field(probabilities.get(k)), field(largest.requireName()));
      positions[k] = apply("if", isLargest, constant(k), constant(positions.length));
    }
    OutputField label = add("label_position", ResultFeature.TRANSFORMED_VALUE);
    label.setExpression(apply("min", positions));
    Discretize named = new Discretize(label.requireName()).setDataType(DataType.STRING);
    for (int k = 0; k < labels.size(); k++) {
      Interval around = new Interval(Interval.Closure.CLOSED_OPEN, k - 0.5, k + 0.5);
      named.addDiscretizeBins(new DiscretizeBin(labels.get(k), around));
    }
    return named;
  }

  private OutputField add(String name, ResultFeature feature) {
    OutputField field =
        new OutputField(names.fresh(name), OpType.CONTINUOUS, DataType.DOUBLE)
            .setResultFeature(feature);
    output.addOutputFields(field);
    return field;
  }
}
