// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import java.util.Arrays;

/** The numbers of a column that are not missing, in order. */
final class SortedNumbers {

  private final double[] all;
  private final double[] numbers;

  private SortedNumbers(double[] all) {
    this.all = all;
    this.numbers = Arrays.stream(all).filter(x -> !Double.isNaN(x)).sorted().toArray();
  }

  static SortedNumbers of(double[] values) {
    return new SortedNumbers(values);
  }

  /** All rows' numbers, in the order of the rows. */
  double[] all() {
    return all;
  }

  int size() {
    return numbers.length;
  }

  double min() {
    return numbers[0];
  }

  double max() {
    return numbers[numbers.length - 1];
  }

  /** The smallest number above the smallest; there are two different ones. */
  double second() {
    return Arrays.stream(numbers).filter(x -> x > min()).findFirst().orElseThrow();
  }

  /** Whether there are two different numbers. */
  boolean vary() {
    return numbers.length > 0 && min() < max();
  }

  /** 0 where there is no number. */
  double median() {
    return numbers.length == 0 ? 0 : quantile(0.5);
  }

  /**
   * By linear interpolation between the two nearest (type 7 of R. J. Hyndman, Y. Fan, "Sample
   * Quantiles in Statistical Packages", 1996); there is at least one number.
   */
  double quantile(double probability) {
    double rank = probability * (numbers.length - 1);
    double low = numbers[(int) Math.floor(rank)];
    double high = numbers[(int) Math.ceil(rank)];
    double part = rank - Math.floor(rank);
    double between = low + part * (high - low);
    return Double.isFinite(between) ? between : low * (1 - part) + high * part;
  }
}
