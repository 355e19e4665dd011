// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.model;

/**
 * The smallest and the largest value seen when the model was fitted; for checks and drawings, never
 * for clipping.
 */
public record Range(double min, double max) {

  /** Checks the order. */
  public Range {
    if (!(min <= max)) {
      throw new IllegalArgumentException("range from " + min + " to " + max);
    }
  }
}
