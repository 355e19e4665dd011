// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.cli;

import dev.modelwright.actions.Action;
import dev.modelwright.actions.ModelRef;
import dev.modelwright.actions.ServerInfo;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code serve}: models behind HTTP on this machine. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Serve models over HTTP on this machine until stopped.")
final class ServeCommand implements Runnable {

  private final Shell shell;

  @Parameters(arity = "1..*", paramLabel = "MODEL", description = "Model files.")
  private List<Path> models = List.of();

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "0 for any free one (default: ${DEFAULT-VALUE}).")
  private int port = 8080;

  @Option(names = "--host", paramLabel = "HOST", description = "Default: ${DEFAULT-VALUE}.")
  private String host = "127.0.0.1";

  ServeCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public void run() {
    List<ModelRef> refs = models.stream().<ModelRef>map(ModelRef.Saved::new).toList();
    ServerInfo server = shell.execute(new Action.StartServer(refs, host, port));
    shell.say("Serving at %s until stopped (Ctrl+C):", server.address());
    for (ServerInfo.ServedName model : server.models()) {
      shell.say(
          "  %s   curl -s %s/v1/models/%s:predict -d '{\"instances\":[%s]}'",
          model.name(), server.address(), model.name(), model.example().replace("'", "'\\''"));
    }
    shell.host().out().flush();
    shell.host().untilStopped();
    shell.execute(new Action.StopServer());
  }
}
