// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.model.Batch;
import dev.modelwright.model.Pipeline;
import dev.modelwright.testkit.model.SamplePipelines;
import dev.modelwright.testkit.model.SampleRows;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Three independent runtimes answer as the reference scorer does, for every form of pipeline. */
class ContractTest {

  static List<Pipeline> pipelines() {
    return SamplePipelines.all();
  }

  static List<Pipeline> inPmml() {
    return Carried.by(Format.PMML);
  }

  @ParameterizedTest
  @MethodSource("pipelines")
  void onnx_runtime_answers_as_the_scorer_does(Pipeline pipeline) {
    try (OnnxRuntime runtime = OnnxRuntime.of(new OnnxExporter().export(pipeline), "test")) {
      prove(pipeline, runtime);
    }
  }

  @ParameterizedTest
  @MethodSource("inPmml")
  void pmml4s_answers_as_the_scorer_does(Pipeline pipeline) {
    prove(pipeline, PmmlRuntime.of(new PmmlExporter().export(pipeline), "test"));
  }

  @ParameterizedTest
  @MethodSource("inPmml")
  void jpmml_answers_as_the_scorer_does(Pipeline pipeline) {
    Jpmml evaluator = new Jpmml(new PmmlExporter().export(pipeline), pipeline);
    evaluator.verify();
    prove(pipeline, evaluator);
  }

  private static void prove(Pipeline pipeline, Runtime runtime) {
    for (Batch rows :
        List.of(
            SampleRows.plain(pipeline.schema(), 2000, 1),
            SampleRows.hostile(pipeline.schema(), 2000, 2))) {
      ParityReport report = new Parity().prove(pipeline, rows, List.of(runtime));
      assertThat(report.holds()).as("%s", report).isTrue();
    }
  }
}
