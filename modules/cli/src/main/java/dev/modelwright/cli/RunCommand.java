// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.cli;

import dev.modelwright.actions.Action;
import dev.modelwright.actions.Journey;
import dev.modelwright.actions.Run;
import dev.modelwright.base.Message;
import dev.modelwright.export.ParityCheck;
import java.nio.file.Path;
import java.time.Duration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code run}: the whole journey. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    description =
        "The whole journey: load, prepare, train, evaluate, export ONNX and PMML, prove sameness,"
            + " serve on loopback, measure latency, report.")
final class RunCommand implements Runnable {

  private final Shell shell;

  @Mixin private TrainOptions options = new TrainOptions();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where files go (default: ${DEFAULT-VALUE}).")
  private Path out = Path.of("out");

  @Option(
      names = "--load-seconds",
      paramLabel = "S",
      description = "How long latency is measured (default: ${DEFAULT-VALUE}).")
  private double loadSeconds = 5;

  @Option(names = "--json", description = "Print what came of it as JSON.")
  private boolean json;

  RunCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public void run() {
    Duration load = Duration.ofMillis(Math.round(loadSeconds * 1000));
    Journey journey =
        shell.execute(new Action.RunJourney(options.file(), options.plan(shell), out, load));
    if (json) {
      shell.json(JsonResults.journey(journey));
    } else {
      print(journey);
    }
  }

  private void print(Journey journey) {
    Run run = journey.run();
    shell.say(
        "%s: %d rows, %d columns",
        run.dataset().name(), run.dataset().rowCount(), run.dataset().columns().size());
    run.trained().warnings().stream().map(Message::english).forEach(w -> shell.say("  ! %s", w));
    shell.say(
        "Trained %s on %d rows for %s, judged on %d:",
        run.learner(),
        run.trained().rows().train().length,
        run.pipeline().target().name(),
        run.trained().rows().test().length);
    MetricLines.print(shell, run.evaluation(), journey.baseline().evaluation());
    ParityCheck worst = journey.parity().checks().getFirst();
    for (ParityCheck check : journey.parity().checks()) {
      worst = check.heldOut().maxRelDiff() > worst.heldOut().maxRelDiff() ? check : worst;
    }
    shell.say(
        "Proof of sameness: %d held-out and %d hostile rows, %d runtimes, largest relative"
            + " difference %.2g, no label differs",
        journey.parity().rows(),
        journey.parity().hostileRows(),
        journey.parity().checks().size(),
        worst.heldOut().maxRelDiff());
    var latency = journey.load().response().summary();
    shell.say(
        "Latency at %.0f/s: p50 %.3f ms, p99 %.3f ms, max %.3f ms, %d errors",
        journey.load().targetRate(),
        latency.p50() / 1e6,
        latency.p99() / 1e6,
        latency.tail().max() / 1e6,
        journey.load().totals().errors().total());
    journey.load().warnings().stream().map(Message::english).forEach(w -> shell.say("  ! %s", w));
    shell.say("Written to %s:", out);
    journey.files().forEach(file -> shell.say("  %s", file.getFileName()));
  }
}
