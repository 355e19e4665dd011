// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.cli;

import dev.modelwright.actions.Action;
import dev.modelwright.actions.PredictedRows;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code predict}: answers for the rows of a table. */
@Command(
    name = "predict",
    mixinStandardHelpOptions = true,
    description = "Score a table with a model file, an ONNX file or a PMML file of ours.")
final class PredictCommand implements Runnable {

  private final Shell shell;

  @Parameters(index = "0", paramLabel = "MODEL", description = "A .mwm, .onnx or .pmml file.")
  private Path model = Path.of("");

  @Option(names = "--data", required = true, paramLabel = "FILE", description = "The table.")
  private Path data = Path.of("");

  @Option(
      names = "--out",
      required = true,
      paramLabel = "PREDICTIONS.csv",
      description = "Where the predictions go, one line a row.")
  private Path out = Path.of("");

  PredictCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public void run() {
    PredictedRows predicted = shell.execute(new Action.PredictRows(model, data, out));
    shell.say("%d predictions written to %s", predicted.rows(), predicted.file());
  }
}
