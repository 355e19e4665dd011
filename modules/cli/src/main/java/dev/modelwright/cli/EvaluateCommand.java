// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.cli;

import dev.modelwright.actions.Action;
import dev.modelwright.actions.Judged;
import dev.modelwright.actions.ModelRef;
import dev.modelwright.evaluate.MetricsReport;
import dev.modelwright.model.Provenance;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ObjectNode;

/** {@code evaluate}: a model file judged on a table. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = "Judge a model on the rows of a table that have a target.")
final class EvaluateCommand implements Runnable {

  private final Shell shell;

  @Parameters(index = "0", paramLabel = "MODEL", description = "The model's file.")
  private Path model = Path.of("");

  @Option(names = "--data", required = true, paramLabel = "FILE", description = "The table.")
  private Path data = Path.of("");

  @Option(names = "--json", description = "Print the metrics as JSON.")
  private boolean json;

  EvaluateCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public void run() {
    Judged judged = shell.execute(new Action.EvaluateModel(new ModelRef.Saved(model), data));
    Provenance provenance = judged.pipeline().provenance();
    String learner = provenance.training().learner();
    if (json) {
      ObjectNode metrics =
          JsonResults.metrics(
              MetricsReport.of(learner, provenance.split().trainRows(), judged.evaluation()));
      metrics
          .putObject("rows_left_out")
          .put("without_target", judged.skipped())
          .put("by_recipe", judged.outside());
      shell.json(metrics);
      return;
    }
    shell.say("%s on %d rows of %s:", learner, judged.evaluation().rows(), data);
    MetricLines.print(shell, judged.evaluation());
    if (judged.outside() > 0) {
      shell.say(
          "  ! %d rows do not meet the conditions of the model's recipe and were left out",
          judged.outside());
    }
    if (judged.skipped() > 0) {
      shell.say("  ! %d rows without a known target were left out", judged.skipped());
    }
  }
}
