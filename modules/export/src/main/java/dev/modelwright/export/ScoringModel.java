// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import dev.modelwright.model.InputSchema;
import dev.modelwright.model.Target;

/** A file of our making, opened in a runtime: it knows its raw columns and its target by itself. */
public interface ScoringModel extends Runtime, AutoCloseable {

  /** The raw columns that it asks for, as the pipeline had them. */
  InputSchema schema();

  /** What it predicts. */
  Target target();

  /** Frees what the runtime holds; it cannot score any more then. */
  @Override
  void close();
}
