// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParityFileTest {

  @TempDir private Path folder;

  @Test
  void the_proof_as_json() throws IOException {
    ParityCheck check =
        new ParityCheck(
            "onnxruntime",
            1e-6,
            new Comparison(
                250, 1.5e-9, 2e-10, 0, 3, List.of(new Difference(3, 1, 0.25, 0.5, 2e-10))),
            new Comparison(
                40, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, 2, 0, List.of()));
    Path file = folder.resolve("parity.json");
    new ParityFile().write(new ParityReport(250, 40, List.of(check)), file);

    assertThat(Files.readString(file, StandardCharsets.UTF_8).replaceAll("\\s+", ""))
        .isEqualTo(
            """
            {"rows":250,"hostile_rows":40,"checks":[{"runtime":"onnxruntime",
            "max_abs_diff":1.5E-9,"max_rel_diff":2.0E-10,"label_mismatches":0,"undecided_rows":3,
            "bound":1.0E-6,"holds":false,
            "worst":[{"row":3,"output":1,"expected":0.25,"got":0.5}],
            "hostile":{"rows":40,"max_abs_diff":null,"max_rel_diff":null,"label_mismatches":2,"undecided_rows":0}}]}
            """
                .replaceAll("\\s+", ""));
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }
}
