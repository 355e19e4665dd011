// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.cli;

import dev.modelwright.actions.Action;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code data convert}: the same tables in one clean form. */
@Command(
    name = "convert",
    mixinStandardHelpOptions = true,
    description = "The same tables as clean RFC 4180 in UTF-8, cell text unchanged, header first.")
final class DataConvertCommand implements Runnable {

  private final Shell shell;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "The tables.")
  private List<Path> files = List.of();

  @Option(names = "--out-dir", required = true, paramLabel = "DIR", description = "Where they go.")
  private Path folder = Path.of("");

  DataConvertCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public void run() {
    List<Path> written = shell.execute(new Action.ConvertTables(files, folder));
    shell.say("%d files written to %s", written.size(), folder);
  }
}
