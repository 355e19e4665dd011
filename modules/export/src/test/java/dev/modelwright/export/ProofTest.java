// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.base.JobContext;
import dev.modelwright.base.ProblemException;
import dev.modelwright.model.Batch;
import dev.modelwright.model.LinearPredictor;
import dev.modelwright.model.Pipeline;
import dev.modelwright.model.Step;
import dev.modelwright.testkit.model.SamplePipelines;
import dev.modelwright.testkit.model.SampleRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The proof finds small mistakes, in either format, and then nothing is written. */
class ProofTest {

  private static final int INCOME = 1;
  private static final Set<String> SHOWN_BY_SPLITS =
      Set.of("Indicator: value", "LevelValues: swapped", "Derive: turned round");

  @TempDir private Path folder;

  static Stream<Arguments> mistakes() {
    return Stream.of(Format.values())
        .flatMap(
            format ->
                Stream.of(
                    mistake(format, "leaves", SamplePipelines.forest(), Mutants::swappedLeaves),
                    mistake(format, "leaves", SamplePipelines.boosted(), Mutants::swappedLeaves),
                    mistake(
                        format,
                        "threshold",
                        SamplePipelines.regressionTree(),
                        p -> Mutants.roundedThreshold(p, INCOME)),
                    mistake(
                        format,
                        "threshold",
                        SamplePipelines.forest(),
                        p -> Mutants.roundedThreshold(p, INCOME)),
                    mistake(format, "missing", SamplePipelines.forest(), Mutants::flippedMissing),
                    mistake(format, "fill", SamplePipelines.linear(), Mutants::wrongFill),
                    mistake(format, "fill", SamplePipelines.logistic(), Mutants::wrongFill),
                    mistake(format, "weight", SamplePipelines.linear(), Mutants::inexactWeight),
                    mistake(
                        format, "unknown", SamplePipelines.linear(), Mutants::forgottenUnknowns),
                    mistake(
                        format,
                        "unknown",
                        SamplePipelines.multinomial(),
                        Mutants::forgottenUnknowns)));
  }

  static Stream<Arguments> mistakenSteps() {
    return Stream.of(Format.values())
        .flatMap(
            format ->
                Stream.of(
                        SamplePipelines.prepared(),
                        SamplePipelines.preparedTrees(),
                        SamplePipelines.hashed())
                    .filter(Carried.by(format)::contains)
                    .flatMap(
                        pipeline ->
                            StepMutants.all().entrySet().stream()
                                .filter(m -> changes(m.getValue(), pipeline))
                                .filter(m -> matters(m.getKey(), pipeline))
                                .map(
                                    m ->
                                        mistake(
                                            format,
                                            m.getKey(),
                                            pipeline,
                                            p -> StepMutants.in(p, m.getValue())))));
  }

  private static boolean changes(UnaryOperator<Step> mistake, Pipeline pipeline) {
    return !StepMutants.in(pipeline, mistake).equals(pipeline);
  }

  /** Only a weighted sum shows every little change of a number; a split shows changes of sides. */
  private static boolean matters(String mistake, Pipeline pipeline) {
    return pipeline.predictor() instanceof LinearPredictor || SHOWN_BY_SPLITS.contains(mistake);
  }

  @Test
  void every_new_kind_of_step_has_a_mistake() {
    assertThat(StepMutants.all().keySet().stream().map(m -> m.replaceAll(":.*", "")).distinct())
        .containsExactly(
            "Clip",
            "MissingNumbers",
            "MissingTexts",
            "Log",
            "YeoJohnson",
            "Indicator",
            "Bin",
            "Gather",
            "LevelValues",
            "Derive",
            "Terms",
            "HashedWords");
    assertThat(mistakenSteps().count()).isGreaterThan(2 * (StepMutants.all().size() - 1));
  }

  private static Arguments mistake(
      Format format, String what, Pipeline pipeline, UnaryOperator<Pipeline> mistake) {
    return Arguments.of(format, what, pipeline, mistake);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource({"mistakes", "mistakenSteps"})
  void a_file_with_a_small_mistake_is_refused_and_nothing_written(
      Format format, String what, Pipeline pipeline, UnaryOperator<Pipeline> mistake)
      throws IOException {
    Exporter wrong = p -> format.exporter().export(mistake.apply(p));
    Exports exports = new Exports(f -> f == format ? wrong : f.exporter());
    Batch rows = ordinary(pipeline, 200);
    Set<Format> all = EnumSet.allOf(Format.class);
    all.removeIf(f -> !Carried.by(f).contains(pipeline));

    assertThatThrownBy(() -> exports.write(pipeline, rows, folder, all, JobContext.none()))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().message().code()).isEqualTo("export.refused"));
    assertThat(files()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void a_file_with_the_labels_in_another_order_is_refused(Format format) {
    Pipeline pipeline = SamplePipelines.forest();
    byte[] file = format.exporter().export(Mutants.swappedLabels(pipeline));
    try (ScoringModel model = format.open(file)) {
      Runtime asIfTheSame = new Relabelled(model, pipeline);
      ParityReport report =
          new Parity().prove(pipeline, ordinary(pipeline, 200), List.of(asIfTheSame));
      assertThat(report.holds()).isFalse();
      assertThat(report.checks().getFirst().heldOut().labelMismatches()).isPositive();
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void a_file_of_another_target_is_refused(Format format) throws IOException {
    Pipeline pipeline = SamplePipelines.forest();
    Exports exports = new Exports(f -> p -> f.exporter().export(Mutants.swappedLabels(p)));
    Batch rows = ordinary(pipeline, 20);
    assertThatThrownBy(
            () -> exports.write(pipeline, rows, folder, Set.of(format), JobContext.none()))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().message().code()).isEqualTo("export.refused"));
    assertThat(files()).isEmpty();
  }

  static Format[] formats() {
    return Format.values();
  }

  @Test
  void a_right_export_is_written_with_its_proof() throws IOException {
    Pipeline pipeline = SamplePipelines.boosted();
    Batch rows = SampleRows.plain(pipeline.schema(), 300, 3);
    ExportResult result =
        new Exports()
            .write(
                pipeline,
                rows,
                folder.resolve("new"),
                EnumSet.allOf(Format.class),
                JobContext.none());

    assertThat(result.report().holds()).isTrue();
    assertThat(result.report().rows()).isEqualTo(300);
    assertThat(result.report().checks())
        .extracting(ParityCheck::runtime)
        .containsExactly("onnxruntime", "pmml");
    for (ExportedFile file : result.files()) {
      assertThat(Files.size(file.file())).isEqualTo(file.size()).isPositive();
    }
    assertThat(files()).containsExactlyInAnyOrder("model.onnx", "model.pmml");
  }

  /** Ordinary rows that by themselves would not show every mistake. */
  private static Batch ordinary(Pipeline pipeline, int rows) {
    return SampleRows.plain(pipeline.schema(), rows, 5);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> found = Files.walk(folder)) {
      return found.filter(Files::isRegularFile).map(file -> file.getFileName().toString()).toList();
    }
  }
}
