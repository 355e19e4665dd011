// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.actions.report;

import dev.modelwright.actions.ReportInput;
import dev.modelwright.actions.ReportWriter;
import dev.modelwright.data.Dataset;
import dev.modelwright.data.Profile;
import dev.modelwright.inspect.Inspection;
import java.nio.file.Path;
import java.util.Locale;

/** Writes reports and pages as HTML that loads nothing. */
public final class Reports implements ReportWriter {

  /** One is as good as another: it has no state. */
  public Reports() {}

  @Override
  public Path write(ReportInput input, Path file) {
    return Report.write(input, file);
  }

  @Override
  public Path write(Dataset table, Inspection found, Profile profile, Locale language, Path file) {
    return ProfilePage.write(table, found, profile, language, file);
  }
}
