// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.control;

/**
 * A value with its interval on an axis.
 *
 * @param low lower end of the interval
 * @param value the value itself
 * @param high upper end of the interval
 * @param from where the axis begins
 * @param to where the axis ends
 */
public record Interval(double low, double value, double high, double from, double to) {

  /** On an axis from 0 to 1. */
  public static Interval ofShare(double low, double value, double high) {
    return new Interval(low, value, high, 0, 1);
  }

  /** Where on the axis a number lies, 0 to 1. */
  double place(double number) {
    double span = to - from;
    return span > 0 ? Math.clamp((number - from) / span, 0, 1) : 0;
  }
}
