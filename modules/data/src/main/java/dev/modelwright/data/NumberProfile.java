// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import dev.modelwright.data.ColumnProfile.Fences;
import dev.modelwright.data.ColumnProfile.Moments;
import dev.modelwright.data.ColumnProfile.Signs;
import dev.modelwright.data.ColumnProfile.Spread;
import dev.modelwright.data.ColumnProfile.Value;
import it.unimi.dsi.fastutil.doubles.Double2IntMap;
import it.unimi.dsi.fastutil.doubles.Double2IntOpenHashMap;
import java.util.List;

/** Sums up a column of numbers. */
final class NumberProfile {

  private static final double INNER = 1.5;
  private static final double OUTER = 3;
  private static final int MOST_COUNTED = 10_000;

  private NumberProfile() {}

  /** The profile; puts the numbers into another order. */
  static ColumnProfile of(ColumnInfo info, double[] all) {
    double[] numbers = present(all);
    if (numbers.length == 0) {
      return new ColumnProfile.Empty(info, all.length);
    }
    Scan scan = Scan.of(numbers);
    Histogram histogram = Histogram.of(numbers, scan.min, scan.max, scan.whole);
    Moments moments = new Moments(scan.mean(), deviation(numbers, scan.mean()));
    Signs signs = new Signs(scan.zeros, scan.negatives);
    boolean tallied = scan.whole && Tally.fits(scan.min, scan.max);
    Ordered ordered =
        tallied
            ? tallied(Tally.of(numbers, (long) scan.min, (long) scan.max))
            : selected(numbers, info.distinct());
    Spread spread = spread(numbers, ordered);
    return new ColumnProfile.Numeric(
        info,
        all.length,
        all.length - numbers.length,
        moments,
        ordered.quantiles,
        histogram,
        spread,
        signs,
        ordered.top);
  }

  /** What depends on the numbers' order. */
  private record Ordered(Quantiles quantiles, double mad, List<Value> top) {}

  private static Ordered tallied(Tally tally) {
    Quantiles quantiles = tally.quantiles();
    return new Ordered(quantiles, tally.mad(quantiles.at(0.5)), tally.top());
  }

  private static Ordered selected(double[] numbers, int distinct) {
    List<Value> top = distinct <= MOST_COUNTED ? counted(numbers) : List.of();
    Quantiles quantiles = Quantiles.of(numbers);
    double median = quantiles.at(0.5);
    double[] distances = new double[numbers.length];
    for (int i = 0; i < distances.length; i++) {
      distances[i] = Math.abs(numbers[i] - median);
    }
    return new Ordered(quantiles, Quantiles.median(distances), top);
  }

  private static List<Value> counted(double[] numbers) {
    Double2IntOpenHashMap counts = new Double2IntOpenHashMap();
    for (double number : numbers) {
      counts.addTo(number, 1);
    }
    TopValues top = new TopValues();
    for (Double2IntMap.Entry entry : counts.double2IntEntrySet()) {
      top.offer(entry.getDoubleKey(), entry.getIntValue());
    }
    return top.values();
  }

  private static double[] present(double[] all) {
    int count = 0;
    for (double value : all) {
      count += Double.isNaN(value) ? 0 : 1;
    }
    if (count == all.length) {
      return all;
    }
    double[] numbers = new double[count];
    int next = 0;
    for (double value : all) {
      if (!Double.isNaN(value)) {
        numbers[next++] = value;
      }
    }
    return numbers;
  }

  private static double deviation(double[] numbers, double mean) {
    double squares = 0;
    for (double number : numbers) {
      squares += (number - mean) * (number - mean);
    }
    return numbers.length < 2 ? Double.NaN : Math.sqrt(squares / (numbers.length - 1));
  }

  private static Spread spread(double[] numbers, Ordered ordered) {
    double low = ordered.quantiles.at(0.25);
    double high = ordered.quantiles.at(0.75);
    double iqr = high - low;
    return new Spread(
        iqr,
        ordered.mad,
        fences(numbers, low - INNER * iqr, high + INNER * iqr),
        fences(numbers, low - OUTER * iqr, high + OUTER * iqr));
  }

  private static Fences fences(double[] numbers, double low, double high) {
    int outside = 0;
    for (double number : numbers) {
      outside += number < low || number > high ? 1 : 0;
    }
    return new Fences(low, high, outside);
  }

  /** What one pass over the numbers shows. */
  private record Scan(
      double min, double max, double sum, int count, int zeros, int negatives, boolean whole) {

    static Scan of(double[] numbers) {
      double min = Double.POSITIVE_INFINITY;
      double max = Double.NEGATIVE_INFINITY;
      double sum = 0;
      int zeros = 0;
      int negatives = 0;
      boolean whole = true;
      for (double number : numbers) {
        min = Math.min(min, number);
        max = Math.max(max, number);
        sum += number;
        zeros += number == 0 ? 1 : 0;
        negatives += number < 0 ? 1 : 0;
        whole &= number == Math.rint(number);
      }
      return new Scan(min, max, sum, numbers.length, zeros, negatives, whole);
    }

    double mean() {
      return sum / count;
    }
  }
}
