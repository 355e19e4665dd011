// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.actions;

import dev.modelwright.data.Dataset;
import dev.modelwright.data.Profile;
import dev.modelwright.inspect.Inspection;
import java.nio.file.Path;
import java.util.Locale;

/** Writes reports and pages. */
public interface ReportWriter {

  /**
   * Writes a report.
   *
   * @return the file
   * @throws dev.modelwright.base.ProblemException if it cannot be written
   */
  Path write(ReportInput input, Path file);

  /**
   * Writes what is known of a table.
   *
   * @param language of the page
   * @return the file
   * @throws dev.modelwright.base.ProblemException if it cannot be written
   */
  Path write(Dataset table, Inspection found, Profile profile, Locale language, Path file);
}
