// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.cli;

import dev.modelwright.actions.Action;
import dev.modelwright.actions.Documents;
import dev.modelwright.actions.LoadTarget;
import dev.modelwright.actions.ModelRef;
import dev.modelwright.base.Message;
import dev.modelwright.measure.LatencySummary;
import dev.modelwright.measure.LoadResult;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code loadtest}: latency in open loop. */
@Command(
    name = "loadtest",
    mixinStandardHelpOptions = true,
    description =
        "Send requests at a constant rate, whatever the server does, and count latency from the"
            + " planned send time.")
final class LoadTestCommand implements Runnable {

  private final Shell shell;

  @ArgGroup(exclusive = true, multiplicity = "1")
  private Asked asked = new Asked();

  private static final class Asked {

    @Option(names = "--url", paramLabel = "URL", description = "An address.")
    private @Nullable URI url;

    @Parameters(
        index = "0",
        paramLabel = "MODEL",
        description = "A model file, served for the time of the test.")
    private @Nullable Path model;
  }

  @Option(
      names = "--rate",
      paramLabel = "R",
      description = "Requests a second (default: ${DEFAULT-VALUE}).")
  private double rate = 1000;

  @Option(
      names = "--seconds",
      paramLabel = "S",
      description = "How long is measured (default: ${DEFAULT-VALUE}).")
  private double seconds = 10;

  @Option(
      names = "--body",
      paramLabel = "JSON",
      description = "What is sent to the address; GET without it.")
  private @Nullable String body;

  @Option(names = "--data", paramLabel = "FILE", description = "A table to take rows from.")
  private @Nullable Path data;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  LoadTestCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public void run() {
    LoadTarget target =
        asked.url != null
            ? new LoadTarget.Address(asked.url, Optional.ofNullable(body))
            : new LoadTarget.Model(
                new ModelRef.Saved(Optional.ofNullable(asked.model).orElseThrow()),
                Optional.ofNullable(data));
    Duration measured = Duration.ofMillis(Math.round(seconds * 1000));
    LoadResult result = shell.execute(new Action.RunLoadTest(target, rate, measured));
    if (json) {
      shell.host().out().print(Documents.latency(result));
      return;
    }
    shell.say(
        "%.1f of %.1f requests a second, %d requests, %d errors",
        result.achievedRate(),
        result.targetRate(),
        result.totals().planned(),
        result.totals().errors().total());
    print("response time from plan", result.response().summary());
    print("service time", result.service().summary());
    result.warnings().stream().map(Message::english).forEach(w -> shell.say("  ! %s", w));
  }

  private void print(String name, LatencySummary figures) {
    shell.say(
        "  %-24s p50 %9.3f   p90 %9.3f   p99 %9.3f   p99.9 %9.3f   max %9.3f ms",
        name,
        figures.p50() / 1e6,
        figures.p90() / 1e6,
        figures.p99() / 1e6,
        figures.tail().p999() / 1e6,
        figures.tail().max() / 1e6);
  }
}
