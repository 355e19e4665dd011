// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.export;

import dev.modelwright.actions.Run;
import java.nio.file.Path;

/** Where files go unless the user says otherwise. */
final class ExportFolders {

  private ExportFolders() {}

  /**
   * A folder of the run's own among the user's documents: the data's folder may be shared, or the
   * program's own.
   */
  static Path proposed(Run run, Path home) {
    String data = run.dataset().name().replaceFirst("\\.[^.]*$", "");
    return home.resolve("Documents")
        .resolve("modelwright")
        .resolve(data)
        .resolve("run-" + run.number() + "-" + run.learner());
  }
}
