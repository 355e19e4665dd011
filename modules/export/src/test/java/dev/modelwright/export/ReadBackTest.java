// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.model.Batch;
import dev.modelwright.model.Pipeline;
import dev.modelwright.model.Predictions;
import dev.modelwright.model.Scorer;
import dev.modelwright.testkit.model.SamplePipelines;
import dev.modelwright.testkit.model.SampleRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A file of ours says by itself what it asks for and what it predicts. */
class ReadBackTest {

  @TempDir private Path folder;

  static List<Pipeline> pipelines() {
    return Carried.by(Format.PMML);
  }

  @ParameterizedTest
  @MethodSource("pipelines")
  void schema_and_target_come_back_exactly(Pipeline pipeline) throws IOException {
    Path onnx = Files.write(folder.resolve("model.onnx"), new OnnxExporter().export(pipeline));
    Path pmml = Files.write(folder.resolve("model.pmml"), new PmmlExporter().export(pipeline));
    try (ScoringModel one = OnnxRuntime.open(onnx);
        ScoringModel other = PmmlRuntime.open(pmml)) {
      for (ScoringModel model : List.of(one, other)) {
        assertThat(model.schema()).isEqualTo(pipeline.schema());
        assertThat(model.target()).isEqualTo(pipeline.target());
      }
    }
  }

  @Test
  void the_same_pipeline_gives_the_same_bytes() {
    for (Format format : Format.values()) {
      assertThat(format.exporter().export(SamplePipelines.boosted()))
          .isEqualTo(format.exporter().export(SamplePipelines.boosted()));
    }
  }

  @Test
  void no_rows_give_no_answers() {
    Pipeline pipeline = SamplePipelines.forest();
    Batch none = SampleRows.plain(pipeline.schema(), 0, 1);
    for (Format format : Format.values()) {
      try (ScoringModel model = format.open(format.exporter().export(pipeline))) {
        assertThat(model.score(none).rows()).isZero();
      }
    }
  }

  @Test
  void one_row_scores_as_in_a_batch() {
    Pipeline pipeline = SamplePipelines.boosted();
    Batch rows = SampleRows.hostile(pipeline.schema(), 50, 1);
    for (Format format : Format.values()) {
      try (ScoringModel model = format.open(format.exporter().export(pipeline))) {
        Predictions together = model.score(rows);
        for (int row = 0; row < rows.rows(); row++) {
          Predictions alone = model.score(rows.select(new int[] {row}));
          assertThat(alone.probability(0, 1)).isEqualTo(together.probability(row, 1));
        }
      }
    }
  }

  @Test
  void more_rows_than_fit_at_once_keep_their_order() {
    Pipeline pipeline = SamplePipelines.regressionTree();
    Batch rows = SampleRows.plain(pipeline.schema(), 3000, 1);
    try (ScoringModel model = OnnxRuntime.of(new OnnxExporter().export(pipeline), "test")) {
      assertThat(model.score(rows).values()).isEqualTo(new Scorer(pipeline).score(rows).values());
    }
  }
}
