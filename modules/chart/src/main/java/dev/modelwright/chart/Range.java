// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.chart;

/**
 * A stretch of an axis.
 *
 * @param low its lower end
 * @param high its upper end, above the lower one
 */
public record Range(double low, double high) {

  /** Checks that both ends are finite and in order. */
  public Range {
    if (!(low < high) || Double.isInfinite(low) || Double.isInfinite(high)) {
      throw new IllegalArgumentException("not a range: " + low + " to " + high);
    }
  }

  /** Whether the value lies within, ends included. */
  public boolean contains(double value) {
    return value >= low && value <= high;
  }

  /** Upper less lower end. */
  public double span() {
    return high - low;
  }
}
