// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

/**
 * Mean and population standard deviation of numbers, safe for very large and very small ones.
 *
 * @param mean 0 where there is no number
 * @param deviation square root of the mean squared distance from the mean; 0 where all are equal
 */
public record Moments(double mean, double deviation) {

  /** Of all numbers that are not missing; two passes over numbers divided by the largest. */
  public static Moments of(double[] values) {
    double largest = 0;
    double smallest = Double.POSITIVE_INFINITY;
    double greatest = Double.NEGATIVE_INFINITY;
    for (double value : values) {
      if (!Double.isNaN(value)) {
        largest = Math.max(largest, Math.abs(value));
        smallest = Math.min(smallest, value);
        greatest = Math.max(greatest, value);
      }
    }
    if (!(greatest > smallest)) {
      return new Moments(greatest == smallest ? greatest : 0, 0);
    }
    double unit = Math.scalb(1.0, Math.getExponent(largest));
    double mean = mean(values, unit);
    return new Moments(mean * unit, deviation(values, unit, mean) * unit);
  }

  /**
   * Of numbers none of which is missing, where some count more than others: the square of the
   * deviation is the weighted mean of the squared distances.
   *
   * @param weights of each number, finite and above 0
   */
  public static Moments of(double[] values, double[] weights) {
    double all = 0;
    double mean = 0;
    for (int i = 0; i < values.length; i++) {
      all += weights[i];
      mean += (values[i] - mean) * (weights[i] / all); // West's update
    }
    double squares = 0;
    for (int i = 0; i < values.length; i++) {
      squares += weights[i] / all * (values[i] - mean) * (values[i] - mean);
    }
    return new Moments(mean, Math.sqrt(squares));
  }

  private static double mean(double[] values, double unit) {
    double sum = 0;
    double lost = 0; // Kahan's compensation
    int n = 0;
    for (double value : values) {
      if (!Double.isNaN(value)) {
        double part = value / unit - lost;
        double next = sum + part;
        lost = (next - sum) - part;
        sum = next;
        n++;
      }
    }
    return sum / n;
  }

  private static double deviation(double[] values, double unit, double mean) {
    double squares = 0;
    int n = 0;
    for (double value : values) {
      if (!Double.isNaN(value)) {
        double distance = value / unit - mean;
        squares += distance * distance;
        n++;
      }
    }
    return Math.sqrt(squares / n);
  }
}
