// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.cli;

import dev.modelwright.actions.Actions;
import dev.modelwright.base.CancelledException;
import dev.modelwright.base.ProblemException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** The command line: 0 done, 1 a problem, 2 wrong usage. */
public final class Cli {

  private final Actions actions;
  private final Host host;
  private final String version;

  /** A command line for an executor of actions. */
  public Cli(Actions actions, Host host, String version) {
    this.actions = actions;
    this.host = host;
    this.version = version;
  }

  /** Carries out one command line. */
  public int run(String... arguments) {
    return commands().execute(arguments);
  }

  private CommandLine commands() {
    Shell shell = new Shell(actions, host);
    CommandLine root = new CommandLine(new Root());
    root.getCommandSpec().version("modelwright " + version);
    root.addSubcommand(new RunCommand(shell));
    CommandLine data = new CommandLine(new DataCommand());
    data.addSubcommand(new DataInfoCommand(shell));
    data.addSubcommand(new DataConvertCommand(shell));
    data.addSubcommand(new DataProfileCommand(shell));
    root.addSubcommand(data);
    root.addSubcommand(new TrainCommand(shell));
    root.addSubcommand(new EvaluateCommand(shell));
    root.addSubcommand(new ExplainCommand(shell));
    root.addSubcommand(new PredictCommand(shell));
    root.addSubcommand(new ExportCommand(shell));
    root.addSubcommand(new ServeCommand(shell));
    root.addSubcommand(new LoadTestCommand(shell));
    root.addSubcommand(new TourCommand(shell));
    root.setOut(new PrintWriter(host.out(), true, StandardCharsets.UTF_8));
    root.setErr(new PrintWriter(host.err(), true, StandardCharsets.UTF_8));
    root.setCaseInsensitiveEnumValuesAllowed(true);
    root.setExecutionExceptionHandler(this::handle);
    return root;
  }

  private int handle(Exception fault, CommandLine command, CommandLine.ParseResult parsed)
      throws Exception {
    switch (fault) {
      case ProblemException problem -> host.err().println("modelwright: " + problem.getMessage());
      case CancelledException cancelled -> host.err().println("modelwright: cancelled");
      default -> throw fault;
    }
    return CommandLine.ExitCode.SOFTWARE;
  }

  @CommandLine.Command(
      name = "modelwright",
      mixinStandardHelpOptions = true,
      description =
          "From a table to a deployed model its owner can trust. Without arguments, or with a"
              + " file, it opens the window.",
      synopsisSubcommandLabel = "COMMAND")
  private static final class Root {}

  @CommandLine.Command(
      name = "data",
      mixinStandardHelpOptions = true,
      description = "Look at tables and convert them.",
      synopsisSubcommandLabel = "COMMAND")
  private static final class DataCommand {}
}
