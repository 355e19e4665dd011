// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.control;

/**
 * What numbers a field takes.
 *
 * @param least the smallest, or minus infinity
 * @param most the largest, or infinity
 * @param whole whether only whole numbers
 */
public record Range(double least, double most, boolean whole) {

  /** Whole numbers from least to most. */
  public static Range whole(long least, long most) {
    return new Range(least, most, true);
  }

  /** Any numbers from least to most. */
  public static Range of(double least, double most) {
    return new Range(least, most, false);
  }

  /** Whether a number is inside. */
  public boolean takes(double value) {
    return Double.isFinite(value)
        && value >= least
        && value <= most
        && (!whole || value == Math.rint(value));
  }
}
