// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.actions;

import java.nio.file.Path;

/** Which model an action is about. */
public sealed interface ModelRef {

  /** A model file. */
  record Saved(Path file) implements ModelRef {}

  /** A run of this session, by its number. */
  record OfRun(int number) implements ModelRef {}
}
