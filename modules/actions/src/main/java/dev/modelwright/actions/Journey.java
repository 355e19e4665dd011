// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.actions;

import dev.modelwright.export.ParityReport;
import dev.modelwright.measure.LoadResult;
import java.nio.file.Path;
import java.util.List;

/** What came of the whole journey. */
public record Journey(
    Run run, Run baseline, ParityReport parity, LoadResult load, List<Path> files) {

  /** Copies the list. */
  public Journey {
    files = List.copyOf(files);
  }
}
