// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import dev.modelwright.base.Message;
import dev.modelwright.model.Step;
import java.util.Optional;

/** In which forms a pipeline can be exported. */
public enum Format {
  /** For ONNX Runtime and all that builds on it. */
  ONNX("model.onnx"),
  /** PMML 4.4, for rule engines and scoring servers. */
  PMML("model.pmml");

  private final String fileName;

  Format(String fileName) {
    this.fileName = fileName;
  }

  /** What the file is called. */
  public String fileName() {
    return fileName;
  }

  /** Why a file of this form cannot hold a step; empty if it can. */
  public Optional<Message> obstacle(Step step) {
    return switch (this) {
      case ONNX -> Optional.empty();
      case PMML -> PmmlPreparation.obstacle(step);
    };
  }

  Exporter exporter() {
    return switch (this) {
      case ONNX -> new OnnxExporter();
      case PMML -> new PmmlExporter();
    };
  }

  /** The bytes of such a file in an independent runtime. */
  ScoringModel open(byte[] file) {
    return switch (this) {
      case ONNX -> OnnxRuntime.of(file, fileName);
      case PMML -> PmmlRuntime.of(file, fileName);
    };
  }
}
