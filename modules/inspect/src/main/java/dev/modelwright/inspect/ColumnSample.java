// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.inspect;

import dev.modelwright.data.ColumnInfo;
import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * A column's values in the rows of a sample; the same rows for every column. The arrays are never
 * changed.
 *
 * @param values numbers, NaN where missing; for texts their codes
 * @param levels how many different texts, or numbers where those were counted, the whole column
 *     has; 0 if there are too many numbers to count
 * @param codes the numbers of the different values, where they were counted
 */
@SuppressWarnings("ArrayRecordComponent")
record ColumnSample(ColumnInfo info, boolean text, double[] values, int levels, int[] codes) {

  /** The most rows of a sample. */
  static final int MOST = 20_000;

  private static final long SEED = 20_260_101;

  /** The same rows every time, in rising order; all of them where they are few (Knuth's S). */
  static int[] positions(int rows, int most) {
    int wanted = Math.min(rows, most);
    int[] chosen = new int[wanted];
    SplittableRandom random = new SplittableRandom(SEED);
    int found = 0;
    for (int row = 0; found < wanted; row++) {
      if (random.nextDouble() * (rows - row) < wanted - found) {
        chosen[found++] = row;
      }
    }
    return chosen;
  }

  static ColumnSample of(
      ColumnInfo info, double[] numbers, Optional<Codes> codes, int[] positions) {
    int[] sampled =
        codes
            .map(known -> Arrays.stream(positions).map(row -> known.codes()[row]).toArray())
            .orElseGet(() -> new int[0]);
    boolean text = numbers.length == 0 && codes.isPresent();
    double[] values =
        text
            ? Arrays.stream(sampled).mapToDouble(c -> c < 0 ? Double.NaN : c).toArray()
            : Arrays.stream(positions).mapToDouble(row -> numbers[row]).toArray();
    return new ColumnSample(info, text, values, codes.map(Codes::levels).orElse(0), sampled);
  }

  String name() {
    return info.name();
  }

  int rows() {
    return values.length;
  }

  /** The values that are there, in rising order. */
  double[] sorted() {
    double[] present = Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
    Arrays.sort(present);
    return present;
  }
}
