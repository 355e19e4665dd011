// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.actions;

import java.nio.file.Path;

/** Predictions that were written. */
public record PredictedRows(Path file, int rows) {}
