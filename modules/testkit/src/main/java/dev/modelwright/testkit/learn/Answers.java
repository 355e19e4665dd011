// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.testkit.learn;

import dev.modelwright.learn.TrainingSet;
import dev.modelwright.model.InputColumn;
import dev.modelwright.model.InputSchema;
import dev.modelwright.model.Matrix;
import dev.modelwright.model.Pipeline;
import dev.modelwright.model.Predictions;
import dev.modelwright.model.Predictor;
import dev.modelwright.model.Scorer;
import dev.modelwright.testkit.model.SamplePipelines;
import java.util.List;
import java.util.Optional;

/** What a predictor answers for prepared rows, by the reference scorer. */
public final class Answers {

  private Answers() {}

  /** One number a row, or one probability for each label. */
  public static Predictions of(Predictor predictor, TrainingSet rows) {
    List<InputColumn> columns = rows.x().names().stream().map(InputColumn::number).toList();
    Pipeline pipeline =
        new Pipeline(
            new InputSchema(columns),
            List.of(),
            predictor,
            rows.target(),
            SamplePipelines.provenance(),
            Optional.empty());
    return new Scorer(pipeline).predict(pick(rows.x(), predictor.features()));
  }

  /** The features that a predictor reads, in its order. */
  private static Matrix pick(Matrix x, List<String> features) {
    double[] values = new double[x.rows() * features.size()];
    for (int j = 0; j < features.size(); j++) {
      double[] column = x.column(x.names().indexOf(features.get(j)));
      for (int i = 0; i < column.length; i++) {
        values[i * features.size() + j] = column[i];
      }
    }
    return new Matrix(features, x.rows(), values);
  }
}
