// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * How many rows of each label are held out: the share of the label's rows, rounded by the largest
 * remainders so that the total is the share of all rows; then at least one and not all of a label
 * that has two rows or more, and none of a label with a single row.
 */
final class Allotment {

  private Allotment() {}

  static int[] of(int[] sizes, double share) {
    int[] held = new int[sizes.length];
    int total = 0;
    int assigned = 0;
    for (int i = 0; i < sizes.length; i++) {
      held[i] = (int) Math.floor(sizes[i] * share);
      total += sizes[i];
      assigned += held[i];
    }
    int missing = (int) Math.round(total * share) - assigned;
    IntStream.range(0, sizes.length)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> -(sizes[i] * share - Math.floor(sizes[i] * share))))
        .limit(Math.max(0, missing))
        .forEach(i -> held[i]++);
    for (int i = 0; i < sizes.length; i++) {
      held[i] = sizes[i] < 2 ? 0 : Math.clamp(held[i], 1, sizes[i] - 1);
    }
    return held;
  }
}
