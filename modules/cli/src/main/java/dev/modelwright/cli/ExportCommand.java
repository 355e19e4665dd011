// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.cli;

import dev.modelwright.actions.Action;
import dev.modelwright.actions.Exported;
import dev.modelwright.actions.ModelRef;
import dev.modelwright.export.Format;
import dev.modelwright.export.ParityCheck;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code export}: a model in other forms. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Write a model as ONNX and PMML, each proved to answer the same.")
final class ExportCommand implements Runnable {

  private final Shell shell;

  @Parameters(index = "0", paramLabel = "MODEL", description = "The model's file.")
  private Path model = Path.of("");

  @Option(
      names = "--format",
      split = ",",
      paramLabel = "FORMAT",
      description = "onnx, pmml (default: all).")
  private List<Format> formats = List.of();

  @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where files go.")
  private Path out = Path.of("");

  @Option(
      names = "--data",
      paramLabel = "FILE",
      description = "Rows to prove it on, beside made-up ones.")
  private @Nullable Path data;

  ExportCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public void run() {
    EnumSet<Format> wanted =
        formats.isEmpty() ? EnumSet.allOf(Format.class) : EnumSet.copyOf(formats);
    Exported exported =
        shell.execute(
            new Action.ExportModel(
                new ModelRef.Saved(model), wanted, out, Optional.ofNullable(data)));
    exported.result().files().forEach(f -> shell.say("%s  %,d bytes", f.file(), f.size()));
    for (ParityCheck check : exported.parity().checks()) {
      shell.say(
          "  %s: %d rows, largest relative difference %.3g (allowed %.0e), %d labels differ",
          check.runtime(),
          check.heldOut().rows() + check.hostile().rows(),
          Math.max(check.heldOut().maxRelDiff(), check.hostile().maxRelDiff()),
          check.bound(),
          check.heldOut().labelMismatches() + check.hostile().labelMismatches());
      if (check.undecided() > 0) {
        shell.say(
            "    %d rows lie on an edge that the last digits decide; either answer is taken there",
            check.undecided());
      }
    }
  }
}
