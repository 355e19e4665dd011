// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.cli;

import dev.modelwright.actions.Action;
import dev.modelwright.actions.ModelRef;
import dev.modelwright.actions.Run;
import dev.modelwright.base.Message;
import dev.modelwright.evaluate.MetricsReport;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code train}: a model file from a table. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description = "Train a model, judge it on rows kept back, and write its file.")
final class TrainCommand implements Runnable {

  private final Shell shell;

  @Mixin private TrainOptions options = new TrainOptions();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "MODEL.mwm",
      description = "The model's file.")
  private Path out = Path.of("");

  @Option(names = "--json", description = "Print the metrics as JSON.")
  private boolean json;

  TrainCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public void run() {
    Run run = shell.execute(new Action.TrainModel(options.file(), options.plan(shell)));
    shell.execute(new Action.SaveModel(new ModelRef.OfRun(run.number()), out));
    int trained = run.trained().rows().train().length;
    if (json) {
      shell.json(JsonResults.metrics(MetricsReport.of(run.learner(), trained, run.evaluation())));
      return;
    }
    shell.say("Trained %s on %d rows; preparation:", run.learner(), trained);
    run.trained().recipe().stream().map(Message::english).forEach(s -> shell.say("  %s", s));
    run.trained().warnings().stream().map(Message::english).forEach(w -> shell.say("  ! %s", w));
    shell.say("On %d rows that were kept back:", run.evaluation().rows());
    MetricLines.print(shell, run.evaluation());
    shell.say("Written to %s", out);
  }
}
