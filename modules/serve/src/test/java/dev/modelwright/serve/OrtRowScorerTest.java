// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ai.onnxruntime.OrtException;
import dev.modelwright.model.Batch;
import dev.modelwright.model.Pipeline;
import dev.modelwright.model.Predictions;
import dev.modelwright.model.Scorer;
import dev.modelwright.testkit.model.SamplePipelines;
import dev.modelwright.testkit.model.SampleRows;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OrtRowScorerTest {

  private static final Map<String, Pipeline> PIPELINES =
      Map.of(
          "linear", SamplePipelines.linear(),
          "logistic", SamplePipelines.logistic(),
          "multinomial", SamplePipelines.multinomial(),
          "baseline", SamplePipelines.baselineNumber());

  @Test
  void the_runtime_answers_as_the_reference_scorer_one_row_or_many() throws OrtException {
    for (String name : PIPELINES.keySet()) {
      Pipeline pipeline = PIPELINES.get(name);
      Batch batch = SampleRows.plain(pipeline.schema(), 2500, 7);
      RawRows raw = RowPlanProperties.raw(batch);
      LiveModel model = load(name, pipeline);

      double[] reference = new Scorer(pipeline).score(batch).values();
      Predictions many = model.score(raw, batch.rows());
      double[] single = new double[reference.length];
      int width = pipeline.target().width();
      for (int row = 0; row < batch.rows(); row++) {
        model.score(raw, row, 1, single, row * width);
      }
      model.close();

      for (int i = 0; i < reference.length; i++) {
        double tolerance = 1e-12 * Math.max(1, Math.abs(reference[i]));
        assertThat(many.values()[i]).isCloseTo(reference[i], within(tolerance));
        assertThat(single[i]).isCloseTo(many.values()[i], within(tolerance));
      }
    }
  }

  @Test
  void a_graph_of_another_shape_is_refused() {
    assertThatThrownBy(() -> OrtRowScorer.load(TestModels.onnx("linear"), 8, 1))
        .isInstanceOf(OrtException.class)
        .hasMessageContaining("not 8 features to 1 numbers");
    assertThatThrownBy(() -> OrtRowScorer.load(TestModels.onnx("logistic"), 9, 3))
        .isInstanceOf(OrtException.class);
    assertThatThrownBy(() -> OrtRowScorer.load(new byte[] {1, 2, 3}, 9, 1))
        .isInstanceOf(OrtException.class);
  }

  @Test
  void a_closed_scorer_refuses_instead_of_touching_freed_memory() throws OrtException {
    LiveModel model = load("linear", SamplePipelines.linear());
    RawRows none = new RawRows(SamplePipelines.schema(), 1);
    model.score(none, 1);
    model.close();
    model.close();

    assertThatThrownBy(() -> model.score(none, 1))
        .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.status()).isEqualTo(503));
  }

  @Test
  void no_rows_need_no_answer() throws OrtException {
    LiveModel model = load("linear", SamplePipelines.linear());
    assertThat(model.score(new RawRows(SamplePipelines.schema(), 1), 0).rows()).isZero();
    model.close();
  }

  private static LiveModel load(String name, Pipeline pipeline) throws OrtException {
    List<String> features = pipeline.predictor().features();
    return new LiveModel(
        name,
        "1",
        pipeline,
        OrtRowScorer.load(TestModels.onnx(name), features.size(), pipeline.target().width()));
  }
}
