// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.cli;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tour}: pictures of every room. */
@Command(
    name = "tour",
    mixinStandardHelpOptions = true,
    description =
        "Drive the window, without a screen, through the journey and save a picture of every"
            + " room.")
final class TourCommand implements Runnable {

  private final Shell shell;

  @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where they go.")
  private Path out = Path.of("");

  TourCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public void run() {
    shell.host().tour(out);
    shell.say("Pictures written to %s", out);
  }
}
