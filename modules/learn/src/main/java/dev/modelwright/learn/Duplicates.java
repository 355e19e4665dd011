// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.data.ColumnInfo;
import dev.modelwright.data.Dataset;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds rows that are the same as an earlier one in every column. */
final class Duplicates {

  private Duplicates() {}

  /** The rows among some that are the same as none before them. */
  static int[] without(Dataset table, int[] rows) {
    long[] hashes = new long[rows.length];
    for (ColumnInfo column : table.columns()) {
      hash(table, column, rows, hashes);
    }
    int[] first = first(hashes);
    BitSet different = new BitSet();
    for (ColumnInfo column : table.columns()) {
      compare(table, column, rows, first, different);
    }
    return IntStream.range(0, rows.length)
        .filter(i -> first[i] == i || different.get(i))
        .map(i -> rows[i])
        .toArray();
  }

  /** The first row with the same hash, for each row. */
  private static int[] first(long[] hashes) {
    Map<Long, Integer> seen = HashMap.newHashMap(hashes.length);
    int[] first = new int[hashes.length];
    for (int i = 0; i < hashes.length; i++) {
      Integer before = seen.putIfAbsent(hashes[i], i);
      first[i] = before == null ? i : before;
    }
    return first;
  }

  private static void hash(Dataset table, ColumnInfo column, int[] rows, long[] hashes) {
    if (column.storage().isText()) {
      @Nullable String[] texts = table.texts(column.name());
      Arrays.setAll(hashes, i -> mixed(hashes[i], Objects.hashCode(texts[rows[i]])));
    } else {
      double[] numbers = table.numbers(column.name());
      Arrays.setAll(hashes, i -> mixed(hashes[i], Double.doubleToLongBits(numbers[rows[i]] + 0.0)));
    }
  }

  /** The finaliser of SplitMix64 (G. Steele, D. Lea, C. Flood, 2014). */
  private static long mixed(long hash, long value) {
    long z = hash * 31 + value + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** Equal hashes of different rows are rare, but they are no duplicates. */
  private static void compare(
      Dataset table, ColumnInfo column, int[] rows, int[] first, BitSet different) {
    boolean text = column.storage().isText();
    @Nullable String[] texts = text ? table.texts(column.name()) : new @Nullable String[0];
    double[] numbers = text ? new double[0] : table.numbers(column.name());
    for (int i = 0; i < rows.length; i++) {
      int one = rows[i];
      int other = rows[first[i]];
      boolean same =
          text
              ? Objects.equals(texts[one], texts[other])
              : Double.compare(numbers[one] + 0.0, numbers[other] + 0.0) == 0;
      if (!same) {
        different.set(i);
      }
    }
  }
}
