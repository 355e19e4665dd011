// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Finds the folder of real tables beside the repository, or skips the test. */
final class Shared {

  private Shared() {}

  static Path folder(String name) {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path folder = at.resolve("shared").resolve(name);
      if (Files.isDirectory(folder)) {
        return folder;
      }
    }
    Assumptions.abort("no folder shared/" + name + " beside the repository");
    throw new AssertionError("unreachable");
  }
}
