// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import dev.modelwright.model.Pipeline;

/** Writes a pipeline in a form that others can run. */
@FunctionalInterface
public interface Exporter {

  /**
   * The pipeline as a file's bytes; the same for the same pipeline.
   *
   * @throws dev.modelwright.base.ProblemException if the form cannot hold it
   */
  byte[] export(Pipeline pipeline);
}
