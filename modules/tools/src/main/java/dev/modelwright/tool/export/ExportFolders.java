// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.export;

import dev.modelwright.actions.Run;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where files go unless the user says otherwise. */
final class ExportFolders {

  private ExportFolders() {}

  /**
   * A folder of the run's own, beside the data where that may be written to, else among the user's
   * documents.
   */
  static Path proposed(Run run, Path home) {
    Path data = run.dataset().source().file().toAbsolutePath();
    Path beside = data.getParent();
    Path base =
        beside != null && Files.isWritable(beside)
            ? beside
            : home.resolve("Documents").resolve("modelwright");
    String stem = run.dataset().name().replaceFirst("\\.[^.]*$", "");
    return base.resolve(stem + "-models").resolve("run-" + run.number() + "-" + run.learner());
  }
}
