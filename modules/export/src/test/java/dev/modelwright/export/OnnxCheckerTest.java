// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.modelwright.model.Pipeline;
import dev.modelwright.testkit.model.SamplePipelines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The checker of the ONNX project accepts every file; skipped where it is not installed. */
class OnnxCheckerTest {

  private static final String CHECK =
      "import sys, onnx\nfor f in sys.argv[1:]:\n"
          + "  onnx.checker.check_model(onnx.load(f), full_check=True)\n";

  @TempDir private Path folder;

  @Test
  void the_checker_accepts_every_file() throws IOException, InterruptedException {
    Optional<String> python = python();
    assumeThat(python).as("no python3 with the onnx package").isPresent();
    List<String> command = new ArrayList<>(List.of(python.orElseThrow(), "-c", CHECK));
    List<Pipeline> pipelines = SamplePipelines.all();
    for (int i = 0; i < pipelines.size(); i++) {
      Path whole = folder.resolve("whole" + i + ".onnx");
      Path predictor = folder.resolve("predictor" + i + ".onnx");
      Files.write(whole, new OnnxExporter().export(pipelines.get(i)));
      Files.write(predictor, new PredictorOnnx().predictorOnly(pipelines.get(i)));
      command.add(whole.toString());
      command.add(predictor.toString());
    }
    assertThat(run(command)).isEqualTo("0 ");
  }

  private static Optional<String> python() throws IOException, InterruptedException {
    for (String python : List.of("python3", "/usr/bin/python3")) {
      if (run(List.of(python, "-c", "import onnx")).startsWith("0 ")) {
        return Optional.of(python);
      }
    }
    return Optional.empty();
  }

  /** Exit code and output. */
  private static String run(List<String> command) throws IOException, InterruptedException {
    if (Stream.of("/usr/bin", "/usr/local/bin", "/")
        .noneMatch(folder -> Files.isExecutable(Path.of(folder).resolve(command.getFirst())))) {
      return "127 ";
    }
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output =
        new String(
            process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return process.exitValue() + " " + output.strip();
  }
}
