// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.evaluate;

/** From low to high, both included. */
public record Interval(double low, double high) {

  /** The two-sided 97.5 % point of the normal distribution. */
  private static final double Z = 1.959963984540054;

  /** Checks the order. */
  public Interval {
    if (!(low <= high)) {
      throw new IllegalArgumentException("interval from " + low + " to " + high);
    }
  }

  /**
   * The 95 % score interval of a share (E. B. Wilson, "Probable inference, the law of succession,
   * and statistical inference", 1927).
   *
   * @param hits how many of {@code rows}, which is not 0
   */
  public static Interval wilson(long hits, long rows) {
    double n = rows;
    double share = hits / n;
    double z2 = Z * Z;
    double middle = (share + z2 / (2 * n)) / (1 + z2 / n);
    double half = Z / (1 + z2 / n) * Math.sqrt(share * (1 - share) / n + z2 / (4 * n * n));
    double low = hits == 0 ? 0 : Math.max(0, middle - half);
    double high = hits == rows ? 1 : Math.min(1, middle + half);
    return new Interval(low, high);
  }

  /** Whether a number lies within. */
  public boolean contains(double value) {
    return low <= value && value <= high;
  }
}
