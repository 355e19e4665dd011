// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import java.util.List;

/** The files that were written, and the proof that they answer as the model does. */
public record ExportResult(List<ExportedFile> files, ParityReport report) {

  /** Copies the files. */
  public ExportResult {
    files = List.copyOf(files);
  }
}
