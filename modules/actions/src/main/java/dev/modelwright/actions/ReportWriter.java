// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.actions;

import java.nio.file.Path;

/** Writes reports. */
@FunctionalInterface
public interface ReportWriter {

  /**
   * Writes a report.
   *
   * @return the file
   * @throws dev.modelwright.base.ProblemException if it cannot be written
   */
  Path write(ReportInput input, Path file);
}
