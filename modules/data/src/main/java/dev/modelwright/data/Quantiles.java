// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Quantiles of numbers by linear interpolation between the two nearest (type 7 of R. J. Hyndman, Y.
 * Fan, "Sample Quantiles in Statistical Packages", 1996).
 *
 * @param values at the probabilities of {@link #PROBABILITIES}, in that order
 */
public record Quantiles(List<Double> values) {

  /** The probabilities at which the quantiles are known; 0 is the least, 1 the greatest number. */
  public static final List<Double> PROBABILITIES =
      List.of(0.0, 0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99, 1.0);

  /** Copies the values. */
  public Quantiles {
    values = List.copyOf(values);
    if (values.size() != PROBABILITIES.size()) {
      throw new IllegalArgumentException(values.size() + " quantiles");
    }
  }

  /**
   * The quantile at one of {@link #PROBABILITIES}.
   *
   * @throws IllegalArgumentException for any other probability
   */
  public double at(double probability) {
    int index = PROBABILITIES.indexOf(probability);
    if (index < 0) {
      throw new IllegalArgumentException("not known at " + probability);
    }
    return values.get(index);
  }

  /** The quantiles of at least one number; puts the numbers into another order. */
  static Quantiles of(double[] numbers) {
    int last = numbers.length - 1;
    int[] ranks =
        PROBABILITIES.stream()
            .flatMapToInt(p -> IntStream.of((int) Math.floor(p * last), (int) Math.ceil(p * last)))
            .sorted()
            .distinct()
            .toArray();
    select(numbers, 0, last, ranks, 0, ranks.length);
    return new Quantiles(PROBABILITIES.stream().map(p -> between(numbers, p * last)).toList());
  }

  /** The median of at least one number; puts the numbers into another order. */
  static double median(double[] numbers) {
    double rank = 0.5 * (numbers.length - 1);
    int[] ranks = {(int) Math.floor(rank), (int) Math.ceil(rank)};
    select(numbers, 0, numbers.length - 1, ranks, 0, ranks.length);
    return between(numbers, rank);
  }

  private static double between(double[] numbers, double rank) {
    double low = numbers[(int) Math.floor(rank)];
    double high = numbers[(int) Math.ceil(rank)];
    return low + (rank - Math.floor(rank)) * (high - low);
  }

  /** Brings the numbers of the wanted ranks to their places, by Hoare's quickselect. */
  private static void select(double[] a, int low, int high, int[] ranks, int from, int to) {
    if (from >= to || low >= high) {
      return;
    }
    double pivot = median(a[low], a[(low + high) >>> 1], a[high]);
    int i = low;
    int j = high;
    while (i <= j) {
      while (a[i] < pivot) {
        i++;
      }
      while (a[j] > pivot) {
        j--;
      }
      if (i <= j) {
        double swapped = a[i];
        a[i++] = a[j];
        a[j--] = swapped;
      }
    }
    select(a, low, j, ranks, from, first(ranks, j + 1, from, to));
    select(a, i, high, ranks, first(ranks, i, from, to), to);
  }

  private static int first(int[] ranks, int least, int from, int to) {
    int index = from;
    while (index < to && ranks[index] < least) {
      index++;
    }
    return index;
  }

  private static double median(double a, double b, double c) {
    return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
  }
}
