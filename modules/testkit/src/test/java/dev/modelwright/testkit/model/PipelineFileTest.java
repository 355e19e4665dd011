// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.testkit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.base.ProblemException;
import dev.modelwright.model.Doubles;
import dev.modelwright.model.Pipeline;
import dev.modelwright.model.PipelineFile;
import dev.modelwright.model.Scorer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PipelineFileTest {

  private final PipelineFile files = new PipelineFile();

  @TempDir private Path folder;

  static Stream<Pipeline> pipelines() {
    return SamplePipelines.all().stream();
  }

  @ParameterizedTest
  @MethodSource("pipelines")
  void what_was_written_is_read_back_equal(Pipeline pipeline) {
    Path file = folder.resolve("model.mwm");

    files.write(pipeline, file);

    assertThat(files.read(file)).isEqualTo(pipeline);
  }

  @ParameterizedTest
  @MethodSource("pipelines")
  void it_scores_the_same_bit_by_bit(Pipeline pipeline) {
    Path file = folder.resolve("model.mwm");
    files.write(pipeline, file);
    var rows = SampleRows.hostile(pipeline.schema(), 500, 7);

    assertThat(new Scorer(files.read(file)).score(rows).values())
        .containsExactly(new Scorer(pipeline).score(rows).values());
  }

  @ParameterizedTest
  @MethodSource("pipelines")
  void one_row_alone_scores_as_in_the_batch(Pipeline pipeline) {
    Scorer scorer = new Scorer(pipeline);
    var rows = SampleRows.hostile(pipeline.schema(), 200, 11);
    var all = scorer.score(rows);

    for (int row = 0; row < rows.rows(); row++) {
      var one = scorer.score(rows.select(new int[] {row}));
      for (int k = 0; k < pipeline.target().width(); k++) {
        assertThat((Double) one.probability(0, k)).isEqualTo((Double) all.probability(row, k));
      }
    }
  }

  @Test
  void the_same_pipeline_gives_the_same_bytes() {
    assertThat(files.bytes(SamplePipelines.forest()))
        .isEqualTo(files.bytes(SamplePipelines.forest()));
  }

  @Test
  void the_form_is_the_documented_one() {
    String text = new String(files.bytes(SamplePipelines.linear()), StandardCharsets.UTF_8);

    assertThat(text)
        .startsWith("{\"format\":\"modelwright-model\",\"version\":2,\"pipeline\":{\"schema\":")
        .contains("{\"kind\":\"scale\",\"input\":\"age:filled\",\"output\":\"age:scaled\"")
        .contains("\"kind\":\"linear\"")
        .doesNotContain("java.", "dev.modelwright");
  }

  @Test
  void a_model_of_the_first_form_still_opens() throws IOException {
    Pipeline pipeline = SamplePipelines.linear();
    String second = new String(files.bytes(pipeline), StandardCharsets.UTF_8);
    String first = second.replace("\"version\":2", "\"version\":1").replace(",\"recipe\":null", "");
    assertThat(first).doesNotContain("recipe");
    Path file = Files.writeString(folder.resolve("old.mwm"), first);

    assertThat(files.read(file)).isEqualTo(pipeline);
    Files.writeString(file, first.replace("\"version\":1", "\"version\":2"));
    assertThatThrownBy(() -> files.read(file)).hasMessageContaining("holds no Modelwright model");
  }

  @Test
  void a_recipe_is_kept_as_it_is() {
    Pipeline plain = SamplePipelines.linear();
    var training =
        new dev.modelwright.model.Provenance.Training(
            "linear", new java.util.TreeMap<>(), java.util.Optional.of("{\"a\": \"年龄\"}\n"));
    var birth = plain.provenance();
    Pipeline pipeline =
        new Pipeline(
            plain.schema(),
            plain.steps(),
            plain.predictor(),
            plain.target(),
            new dev.modelwright.model.Provenance(
                birth.data(), birth.split(), training, birth.versions(), birth.at()),
            plain.inference());
    Path file = folder.resolve("model.mwm");

    files.write(pipeline, file);

    assertThat(files.read(file)).isEqualTo(pipeline);
  }

  @Test
  void numbers_keep_all_their_digits() {
    double[] values = {0.1, 1e-300, Double.MAX_VALUE, -0.0, 1 / 3.0, Double.NaN};
    Path file = folder.resolve("model.mwm");
    Pipeline pipeline =
        SamplePipelines.pipeline(
            new dev.modelwright.model.ConstantPredictor(Doubles.of(values)),
            new dev.modelwright.model.Target.Label(
                "t", java.util.List.of("a", "b", "c", "d", "e", "f")));

    files.write(pipeline, file);

    assertThat(files.read(file)).isEqualTo(pipeline);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "not json",
        "[]",
        "{}",
        "null",
        "{\"format\":\"modelwright-model\",\"version\":1}",
        "{\"format\":\"other\",\"version\":1,\"pipeline\":{}}",
        "{\"format\":\"modelwright-model\",\"version\":1,\"pipeline\":{\"schema\":{}}}"
      })
  void a_file_that_holds_no_model_is_refused_in_one_sentence(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("wrong.mwm"), text);

    assertThatThrownBy(() -> files.read(file))
        .isInstanceOf(ProblemException.class)
        .hasMessage(
            "The file "
                + file
                + " holds no Modelwright model. Choose a .mwm file that this program wrote.");
  }

  @Test
  void a_model_whose_parts_do_not_fit_is_refused() throws IOException {
    String text =
        new String(files.bytes(SamplePipelines.linear()), StandardCharsets.UTF_8)
            .replace("\"output\":\"age:scaled\"", "\"output\":\"age:other\"");
    Path file = Files.writeString(folder.resolve("wrong.mwm"), text);

    assertThatThrownBy(() -> files.read(file)).hasMessageContaining("holds no Modelwright model");
  }

  @Test
  void a_file_of_a_newer_program_is_refused_politely() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("new.mwm"),
            "{\"format\":\"modelwright-model\",\"version\":3,\"novelty\":true}");

    assertThatThrownBy(() -> files.read(file)).hasMessageContaining("newer program (form 3");
  }

  @Test
  void a_missing_file_is_said() {
    assertThatThrownBy(() -> files.read(folder.resolve("none.mwm")))
        .hasMessageContaining("There is no file");
  }

  @Test
  void a_failed_write_leaves_nothing_behind() throws IOException {
    Path busy = Files.createDirectories(folder.resolve("model.mwm/inside"));

    assertThatThrownBy(() -> files.write(SamplePipelines.linear(), busy.getParent()))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("could not be written");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(busy.getParent());
    }
  }
}
