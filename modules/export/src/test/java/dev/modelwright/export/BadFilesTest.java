// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.base.ProblemException;
import dev.modelwright.base.Texts;
import dev.modelwright.testkit.model.SamplePipelines;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is not ours, or not whole, gives one clear sentence. */
class BadFilesTest {

  @TempDir private Path folder;

  @Test
  void a_file_that_is_not_there() {
    problem("export.no-such-file", () -> OnnxRuntime.open(folder.resolve("a.onnx")));
    problem("export.no-such-file", () -> PmmlRuntime.open(folder.resolve("a.pmml")));
  }

  @Test
  void a_folder() {
    problem("export.cannot-read", () -> OnnxRuntime.open(folder));
    problem("export.cannot-read", () -> PmmlRuntime.open(folder));
  }

  @Test
  void nothing_and_noise() throws IOException {
    for (byte[] noise :
        new byte[][] {{}, {1, 2, 3}, "age,income\n1,2\n".getBytes(StandardCharsets.UTF_8)}) {
      Path file = Files.write(folder.resolve("noise"), noise);
      problem("export.not-onnx", () -> OnnxRuntime.open(file));
      problem("export.not-pmml", () -> PmmlRuntime.open(file));
    }
  }

  @Test
  void a_part_of_a_model() {
    byte[] onnx = new OnnxExporter().export(SamplePipelines.forest());
    byte[] pmml = new PmmlExporter().export(SamplePipelines.forest());
    for (double part : new double[] {0.3, 0.6, 0.95}) {
      problem("export.not-onnx", () -> OnnxRuntime.of(part(onnx, part), "cut"));
      problem("export.not-pmml", () -> PmmlRuntime.of(part(pmml, part), "cut"));
    }
  }

  @Test
  void a_model_of_others() {
    byte[] onnx = new PredictorOnnx().predictorOnly(SamplePipelines.forest());
    problem("export.foreign-onnx", () -> OnnxRuntime.of(onnx, "theirs"));
    String pmml =
        new String(new PmmlExporter().export(SamplePipelines.linear()), StandardCharsets.UTF_8)
            .replace("name=\"modelwright.model\"", "name=\"other\"");
    problem("export.foreign-pmml", () -> PmmlRuntime.of(utf8(pmml), "theirs"));
    problem("export.not-pmml", () -> PmmlRuntime.of(utf8("<html></html>"), "page"));
  }

  @Test
  void a_document_type_is_never_followed() {
    String entity = "<!DOCTYPE PMML [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><PMML>&x;</PMML>";
    problem("export.not-pmml", () -> PmmlRuntime.of(utf8(entity), "entity"));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] part(byte[] whole, double part) {
    return Arrays.copyOf(whole, (int) (whole.length * part));
  }

  private static void problem(String code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> {
              assertThat(e.problem().message().code()).isEqualTo(code);
              assertThat(e).hasMessageEndingWith(".");
              assertThat(Texts.render(e.problem().message(), Locale.SIMPLIFIED_CHINESE))
                  .endsWith("。");
            });
  }
}
