// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import dev.modelwright.base.Problem;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Files in memory that were proved to answer as the model does; nothing else can be written. */
public final class ProvenExport {

  private final Map<Format, byte[]> files;
  private final ParityReport report;

  private ProvenExport(Map<Format, byte[]> files, ParityReport report) {
    this.files = new EnumMap<>(files);
    this.report = report;
  }

  /**
   * Accepts files with their proof.
   *
   * @param files in the order of the report's checks
   * @throws dev.modelwright.base.ProblemException {@code export.refused} if the proof does not hold
   */
  static ProvenExport of(Map<Format, byte[]> files, ParityReport report) {
    List<Format> formats = List.copyOf(files.keySet());
    for (int i = 0; i < formats.size(); i++) {
      ParityCheck check = report.checks().get(i);
      if (!check.holds()) {
        throw refusal(formats.get(i), check).exception();
      }
    }
    return new ProvenExport(files, report);
  }

  private static Problem refusal(Format format, ParityCheck check) {
    Comparison heldOut = check.heldOut();
    Comparison hostile = check.hostile();
    return Problem.at(
        "format",
        "export.refused",
        format,
        check.runtime(),
        Math.max(heldOut.maxRelDiff(), hostile.maxRelDiff()),
        check.bound(),
        heldOut.labelMismatches() + hostile.labelMismatches(),
        heldOut.rows() + hostile.rows());
  }

  /** The proof. */
  public ParityReport report() {
    return report;
  }

  /** A fresh copy of a file's bytes. */
  public byte[] bytes(Format format) {
    byte[] file = files.get(format);
    if (file == null) {
      throw new IllegalArgumentException("not exported as " + format);
    }
    return file.clone();
  }

  /**
   * Writes all files into a folder; each appears whole or not at all.
   *
   * @throws dev.modelwright.base.ProblemException if it cannot be written to
   */
  public ExportResult write(Path folder) {
    Map<String, byte[]> named = new LinkedHashMap<>();
    files.forEach((format, bytes) -> named.put(format.fileName(), bytes));
    ModelBytes.write(folder, named);
    return new ExportResult(
        files.entrySet().stream()
            .map(
                file ->
                    new ExportedFile(
                        file.getKey(),
                        folder.resolve(file.getKey().fileName()),
                        file.getValue().length))
            .toList(),
        report);
  }
}
