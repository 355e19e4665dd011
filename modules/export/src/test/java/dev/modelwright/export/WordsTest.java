// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.model.Batch;
import dev.modelwright.model.Doubles;
import dev.modelwright.model.Fill;
import dev.modelwright.model.InputColumn;
import dev.modelwright.model.InputSchema;
import dev.modelwright.model.LinearPredictor;
import dev.modelwright.model.Link;
import dev.modelwright.model.Pipeline;
import dev.modelwright.model.Scorer;
import dev.modelwright.model.Step;
import dev.modelwright.model.Target;
import dev.modelwright.model.Values;
import dev.modelwright.model.Words;
import dev.modelwright.testkit.model.SamplePipelines;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Texts are cut into the same words everywhere. */
class WordsTest {

  private static final List<String> OUTPUTS = List.of("1", "2", "3");
  private static final Step TERMS =
      new Step.Terms(
          "text",
          List.of(
              new Step.Term(List.of("x"), 1),
              new Step.Term(List.of("X", "xx", "-", ""), 0.5),
              new Step.Term(List.of("东"), 3)),
          false,
          OUTPUTS);
  private static final Step HASHED = new Step.HashedWords("text", OUTPUTS);

  @Test
  void at_every_border_between_kinds_of_characters() {
    List<String> texts = new ArrayList<>();
    int before = 0;
    for (int c = 1; c <= Character.MAX_CODE_POINT; c++) {
      int kind = c >= 0xD800 && c < 0xE000 ? 0 : Words.of(Character.toString(c).repeat(2)).size();
      if (kind != before) {
        for (int beside : new int[] {c - 1, c}) {
          String character = Character.toString(beside);
          texts.add("x" + character + "x" + character + character + " x东");
        }
      }
      before = kind;
    }
    assertThat(texts).hasSizeGreaterThan(1000);
    same(List.of(TERMS), texts);
    same(List.of(HASHED), texts);
  }

  @Test
  void in_rows_of_which_none_has_a_word() {
    for (List<String> texts : List.of(List.of(""), List.of("", "--", "😀"), List.of("!"))) {
      same(List.of(TERMS), texts);
      same(List.of(HASHED), texts);
    }
  }

  @Test
  void in_texts_that_were_filled_and_gathered() {
    List<Step> filled = List.of(new Step.Impute("text", "full", new Fill.Level("x 东 x")));
    List<Step> gathered = List.of(new Step.Gather("text", "full", List.of("x X", "东"), "X x-xx"));
    List<String> texts = List.of("", "x X", "东", "x", "东 x");
    for (List<Step> before : List.of(filled, gathered)) {
      same(
          with(before, new Step.Terms("full", ((Step.Terms) TERMS).terms(), true, OUTPUTS)), texts);
      same(with(before, new Step.HashedWords("full", OUTPUTS)), texts);
    }
  }

  @Test
  void a_file_says_that_it_needs_onnx_runtime() {
    assertThat(
            new String(
                new OnnxExporter().export(pipeline(List.of(HASHED))), StandardCharsets.UTF_8))
        .contains("ONNX Runtime, for its operators MurmurHash3, Tokenizer");
    assertThat(
            new String(new OnnxExporter().export(SamplePipelines.forest()), StandardCharsets.UTF_8))
        .doesNotContain("com.microsoft", "modelwright.requires");
  }

  private static List<Step> with(List<Step> steps, Step last) {
    return Stream.concat(steps.stream(), Stream.of(last)).toList();
  }

  private static void same(List<Step> steps, List<String> texts) {
    Pipeline pipeline = pipeline(steps);
    Batch rows =
        new Batch(
            pipeline.schema(),
            texts.size(),
            List.of(new Values.Texts(texts.toArray(String[]::new))));
    double[] expected = new Scorer(pipeline).score(rows).values();
    for (Format format : Format.values()) {
      if (steps.stream().allMatch(step -> format.obstacle(step).isEmpty())) {
        byte[] file = format.exporter().export(pipeline);
        try (ScoringModel model = format.open(file)) {
          assertThat(model.score(rows).values()).as("%s", format).isEqualTo(expected);
        }
        if (format == Format.PMML) {
          assertThat(new Jpmml(file, pipeline).score(rows).values()).isEqualTo(expected);
        }
      }
    }
  }

  private static Pipeline pipeline(List<Step> steps) {
    return new Pipeline(
        new InputSchema(List.of(InputColumn.category("text", List.of()))),
        steps,
        new LinearPredictor(
            OUTPUTS, List.of(Doubles.of(1, 64, 4096)), Doubles.of(0), Link.IDENTITY),
        new Target.Number("y"),
        SamplePipelines.provenance(),
        Optional.empty());
  }
}
