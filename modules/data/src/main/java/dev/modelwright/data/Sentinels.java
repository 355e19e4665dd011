// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import dev.modelwright.base.Message;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Finds numbers that may stand for a missing value: -1 where nothing else is negative; 99, 999, …
 * with either sign as the least or the greatest number, far from the next one; 0 as the least one,
 * where the next number is a rare one, and more than a fifth of the usual one. They stay values; it
 * is only said.
 */
final class Sentinels {

  private static final Set<Double> NINES =
      Set.of(99.0, 999.0, 9999.0, 99999.0, 999999.0, 9999999.0, 99999999.0, 999999999.0);
  private static final Set<Double> OTHERS = Set.of(-1.0, -9.0, -99.9, -999.9, -32768.0, 1e20, 1e30);
  private static final int FEWEST_DISTINCT = 10;
  private static final int FEWEST_CELLS = 2;
  private static final double FAR_ZERO = 0.2;
  private static final double MOST_ZEROS = 0.5;

  private Sentinels() {}

  /** One warning for each such number. */
  static List<Message> among(String name, Numbers numbers, int distinct) {
    if (distinct < FEWEST_DISTINCT) {
      return List.of();
    }
    List<Message> found = new ArrayList<>();
    Ends ends = Ends.of(numbers);
    if (ends.minCells >= FEWEST_CELLS && (low(ends) || zero(ends, numbers))) {
      found.add(message(name, ends.minCells, ends.min));
    }
    if (ends.maxCells >= FEWEST_CELLS && high(ends)) {
      found.add(message(name, ends.maxCells, ends.max));
    }
    return found;
  }

  private static Message message(String name, int cells, double value) {
    return Message.of(
        "data.maybe-missing",
        name,
        cells,
        BigDecimal.valueOf(value).stripTrailingZeros().toPlainString());
  }

  private static boolean low(Ends ends) {
    boolean typical = NINES.contains(-ends.min) || OTHERS.contains(ends.min);
    return typical && (ends.nextMin >= 0 || ends.min < 10 * ends.nextMin);
  }

  private static boolean high(Ends ends) {
    boolean typical = NINES.contains(ends.max) || OTHERS.contains(ends.max);
    return typical && ends.nextMax < ends.max / 2 && ends.nextMax > 0;
  }

  private static boolean zero(Ends ends, Numbers numbers) {
    int present = numbers.present();
    if (ends.min != 0
        || ends.nextMin < FAR_ZERO * FAR_ZERO * ends.max
        || ends.minCells > MOST_ZEROS * present) {
      return false;
    }
    double[] others =
        Arrays.stream(numbers.values(), 0, numbers.rows()).filter(value -> value > 0).toArray();
    Quantiles quantiles = Quantiles.of(others);
    return ends.nextMin > FAR_ZERO * quantiles.at(0.5) && ends.nextMin < quantiles.at(0.05);
  }

  /**
   * The two least and the two greatest numbers.
   *
   * @param minCells how often the least stands
   * @param maxCells how often the greatest stands
   */
  private record Ends(
      double min, int minCells, double nextMin, double max, int maxCells, double nextMax) {

    static Ends of(Numbers numbers) {
      double min = Double.POSITIVE_INFINITY;
      double nextMin = Double.POSITIVE_INFINITY;
      double max = Double.NEGATIVE_INFINITY;
      double nextMax = Double.NEGATIVE_INFINITY;
      int minCells = 0;
      int maxCells = 0;
      for (int row = 0; row < numbers.rows(); row++) {
        double value = numbers.values()[row];
        if (value < nextMin) {
          if (value < min) {
            nextMin = min;
            min = value;
            minCells = 1;
          } else if (value == min) {
            minCells++;
          } else {
            nextMin = value;
          }
        }
        if (value > nextMax) {
          if (value > max) {
            nextMax = max;
            max = value;
            maxCells = 1;
          } else if (value == max) {
            maxCells++;
          } else {
            nextMax = value;
          }
        }
      }
      return new Ends(min, minCells, nextMin, max, maxCells, nextMax);
    }
  }
}
