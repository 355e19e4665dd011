// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Shows folders in the file manager of the system. */
final class SystemFolders {

  private SystemFolders() {}

  /** Whether a file manager was started on the folder. */
  static boolean open(Path folder) {
    List<String> command = List.of(program(System.getProperty("os.name", "")), folder.toString());
    try {
      new ProcessBuilder(command)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
      return true;
    } catch (IOException e) {
      return false; // there is none; the caller offers the path instead
    }
  }

  static String program(String system) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return "explorer";
    }
    return name.startsWith("mac") ? "open" : "xdg-open";
  }
}
