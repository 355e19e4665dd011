// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import static org.assertj.core.api.Assertions.assertThat;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.modelwright.model.Matrix;
import dev.modelwright.model.Pipeline;
import dev.modelwright.model.Predictions;
import dev.modelwright.model.Scorer;
import dev.modelwright.testkit.model.SamplePipelines;
import dev.modelwright.testkit.model.SampleRows;
import java.nio.DoubleBuffer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The predictor alone answers for prepared features as the scorer does. */
class PredictorOnnxTest {

  static List<Pipeline> pipelines() {
    return SamplePipelines.all();
  }

  @ParameterizedTest
  @MethodSource("pipelines")
  void the_predictor_answers_as_the_scorer_does(Pipeline pipeline) throws OrtException {
    Scorer scorer = new Scorer(pipeline);
    Matrix features = scorer.features(SampleRows.hostile(pipeline.schema(), 1000, 9));
    Predictions expected = scorer.predict(features);
    Tally tally = new Tally(1e-6);
    tally.add(Answers.of(expected), Answers.of(run(pipeline, features)));
    assertThat(tally.comparison().within(1e-6)).as("%s", tally.comparison()).isTrue();
  }

  private static Predictions run(Pipeline pipeline, Matrix features) throws OrtException {
    PredictorOnnx exporter = new PredictorOnnx();
    int columns = exporter.columns(pipeline);
    double[] input = features.columns() == 0 ? new double[features.rows()] : features.values();
    try (OrtSession session = OrtSessions.open(exporter.predictorOnly(pipeline));
        OnnxTensor tensor =
            OnnxTensor.createTensor(
                OrtEnvironment.getEnvironment(),
                DoubleBuffer.wrap(input),
                new long[] {features.rows(), columns});
        OrtSession.Result result = session.run(Map.of(PredictorOnnx.FEATURES, tensor))) {
      OnnxTensor answer = (OnnxTensor) result.get(PredictorOnnx.ANSWER).orElseThrow();
      double[] values = new double[features.rows() * pipeline.target().width()];
      answer.getDoubleBuffer().get(values);
      return new Predictions(pipeline.target(), features.rows(), values);
    }
  }
}
