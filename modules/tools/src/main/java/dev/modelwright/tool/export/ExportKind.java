// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.export;

import dev.modelwright.export.Format;
import java.util.Locale;
import java.util.Optional;

/** What can be written of a run, in the order in which it is offered. */
enum ExportKind {
  /** For ONNX Runtime and all that builds on it. */
  ONNX(Format.ONNX.fileName()),
  /** For rule engines and scoring servers. */
  PMML(Format.PMML.fileName()),
  /** The program's own file. */
  MODEL("model.mwm"),
  /** A page to read. */
  REPORT("report.html");

  private final String fileName;

  ExportKind(String fileName) {
    this.fileName = fileName;
  }

  static ExportKind of(Format format) {
    return switch (format) {
      case ONNX -> ONNX;
      case PMML -> PMML;
    };
  }

  /** What the file is called. */
  String fileName() {
    return fileName;
  }

  /** Its name in node ids and message codes. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The form that is proved, if it is one. */
  Optional<Format> format() {
    return switch (this) {
      case ONNX -> Optional.of(Format.ONNX);
      case PMML -> Optional.of(Format.PMML);
      case MODEL, REPORT -> Optional.empty();
    };
  }
}
