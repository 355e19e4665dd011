// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.app;

import dev.modelwright.base.FaultCode;
import dev.modelwright.cli.Cli;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The program's door. */
public final class Main {

  private static final Logger LOG = LoggerFactory.getLogger(Main.class);

  private Main() {}

  /** Opens the window, or with a command carries it out. */
  public static void main(String[] args) {
    org.slf4j.bridge.SLF4JBridgeHandler.removeHandlersForRootLogger();
    org.slf4j.bridge.SLF4JBridgeHandler.install();
    System.exit(run(List.of(args)));
  }

  private static int run(List<String> args) {
    try {
      return wantsWindow(args) ? window(args) : command(args);
    } catch (Throwable fault) { // the program's door: whatever got here is logged once
      String code = FaultCode.of(fault).text();
      LOG.error("fault {}", code, fault);
      System.err.println(
          "modelwright: something unexpected went wrong (code "
              + code
              + "); the lines above say more. Please report it.");
      return 1;
    }
  }

  /** Nothing, or a file that is there. */
  private static boolean wantsWindow(List<String> args) {
    return args.isEmpty() || (args.size() == 1 && Files.isRegularFile(Path.of(args.getFirst())));
  }

  private static int command(List<String> args) {
    try (Workbench workbench = new Workbench()) {
      Host host = new Host(System.out, System.err, System.console() != null);
      return new Cli(workbench.actions(), host, Workbench.version())
          .run(args.toArray(String[]::new));
    }
  }

  private static int window(List<String> args) {
    if (!hasScreen()) {
      System.err.println(
          "modelwright: there is no screen here to open a window on. Without one, use for example"
              + " `modelwright run FILE --target COL --out DIR`; `modelwright --help` names all"
              + " commands.");
      return 1;
    }
    javafx.application.Application.launch(WindowApp.class, args.toArray(String[]::new));
    return 0;
  }

  private static boolean hasScreen() {
    boolean unix =
        java.io.File.separatorChar == '/' && !System.getProperty("os.name").contains("Mac");
    return !unix
        || isSet("DISPLAY")
        || isSet("WAYLAND_DISPLAY")
        || "Headless".equals(System.getProperty("glass.platform"));
  }

  private static boolean isSet(String variable) {
    String value = System.getenv(variable);
    return value != null && !value.isBlank();
  }
}
