// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.model.Batch;
import dev.modelwright.model.Pipeline;
import dev.modelwright.model.Predictions;
import dev.modelwright.model.Scorer;
import dev.modelwright.model.Step;
import dev.modelwright.testkit.model.SampleRows;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever the columns, steps and predictor: the exported files answer as the scorer does. */
class AnyPipelineProperties {

  private static final Set<Class<? extends Step>> NOT_IN_PMML = Set.of(Step.HashedWords.class);

  @Property(tries = 1500)
  void onnx_runtime_answers_as_the_scorer_does(@ForAll long seed) {
    Pipeline pipeline = RandomPipelines.of(seed);
    try (OnnxRuntime runtime = OnnxRuntime.of(new OnnxExporter().export(pipeline), "any")) {
      assertThat(runtime.schema()).isEqualTo(pipeline.schema());
      prove(pipeline, runtime, seed);
    }
  }

  @Property(tries = 1000)
  void pmml4s_answers_as_the_scorer_does(@ForAll long seed) {
    Pipeline pipeline = RandomPipelines.of(seed, NOT_IN_PMML);
    try (PmmlRuntime runtime = PmmlRuntime.of(new PmmlExporter().export(pipeline), "any")) {
      assertThat(runtime.schema()).isEqualTo(pipeline.schema());
      prove(pipeline, runtime, seed);
    }
  }

  @Property(tries = 1000)
  void jpmml_answers_as_the_scorer_does(@ForAll long seed) {
    Pipeline pipeline = RandomPipelines.of(seed, NOT_IN_PMML);
    byte[] pmml = new PmmlExporter().export(pipeline);
    PmmlHead head = PmmlHead.read(pmml, "any");
    Jpmml evaluator = new Jpmml(pmml, pipeline, head);
    evaluator.verify();
    Scorer scorer = new Scorer(pipeline);
    for (Batch rows :
        List.of(SampleRows.hostile(pipeline.schema(), 120, seed), HostileRows.of(pipeline))) {
      Batch clear = withoutTies(rows, scorer.score(rows));
      Tally tally = new Tally(1e-6);
      tally.add(Answers.of(scorer.score(clear)), evaluator.answers(clear));
      assertThat(tally.comparison().within(1e-9))
          .as("%s%n%s", tally.comparison(), pipeline)
          .isTrue();
    }
  }

  /** This evaluator averages in another order, so that where labels tie the last digit decides. */
  private static Batch withoutTies(Batch rows, Predictions expected) {
    int width = expected.target().width();
    return rows.select(
        IntStream.range(0, rows.rows())
            .filter(row -> width == 1 || !(margin(expected, row, width) < 1e-14))
            .toArray());
  }

  private static double margin(Predictions expected, int row, int width) {
    double[] sorted =
        IntStream.range(0, width).mapToDouble(k -> expected.probability(row, k)).sorted().toArray();
    return sorted[width - 1] - sorted[width - 2];
  }

  private static void prove(Pipeline pipeline, Runtime runtime, long seed) {
    Batch rows = SampleRows.hostile(pipeline.schema(), 120, seed);
    ParityReport report = new Parity().prove(pipeline, rows, List.of(runtime));
    assertThat(report.holds()).as("%s%n%s", report, pipeline).isTrue();
  }
}
