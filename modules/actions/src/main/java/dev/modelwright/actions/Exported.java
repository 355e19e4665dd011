// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.actions;

import dev.modelwright.export.ExportResult;
import dev.modelwright.export.ParityReport;
import java.nio.file.Path;

/**
 * A model in other forms.
 *
 * @param proof where the proof of sameness was saved
 */
public record Exported(ExportResult result, Path proof) {

  /** The proof of sameness. */
  public ParityReport parity() {
    return result.report();
  }
}
