// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.inspect;

import dev.modelwright.base.JobContext;
import dev.modelwright.base.Texts;
import dev.modelwright.data.Dataset;
import dev.modelwright.data.DatasetReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;

/** Makes small tables and looks them over. */
final class Looked {

  private Looked() {}

  /** A table of a header and so many rows. */
  static Dataset table(String header, int rows, IntFunction<String> row) {
    String text =
        header + "\n" + IntStream.range(0, rows).mapToObj(row).collect(Collectors.joining("\n"));
    try {
      Path file = Files.createTempFile("inspect", ".csv");
      try {
        return read(Files.writeString(file, text + "\n"));
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Dataset read(Path file) {
    return new DatasetReader().read(file, JobContext.none());
  }

  /** A real table beside the repository, or the test is skipped. */
  static Dataset shared(String name) {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path file = at.resolve("shared/data/tables").resolve(name);
      if (Files.isRegularFile(file)) {
        return read(file);
      }
    }
    Assumptions.abort("no shared/data/tables/" + name + " beside the repository");
    throw new AssertionError("unreachable");
  }

  static Inspection inspect(Dataset table, String target) {
    Optional<String> wanted = target.isEmpty() ? Optional.empty() : Optional.of(target);
    return new Inspector().inspect(table, wanted, JobContext.none());
  }

  static List<Finding> findings(Dataset table, String target, FindingKind kind) {
    return inspect(table, target).findings().stream().filter(f -> f.kind() == kind).toList();
  }

  /** The columns that findings of a kind are about. */
  static List<String> columns(Dataset table, String target, FindingKind kind) {
    return findings(table, target, kind).stream().flatMap(f -> f.columns().stream()).toList();
  }

  static List<FindingKind> kinds(Dataset table, String target) {
    return inspect(table, target).findings().stream().map(Finding::kind).toList();
  }

  static String sentence(Finding finding) {
    return Texts.render(finding.sentence(), Locale.ENGLISH);
  }
}
