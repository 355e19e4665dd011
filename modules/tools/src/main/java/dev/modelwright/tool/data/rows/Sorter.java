// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data.rows;

import dev.modelwright.base.JobContext;
import dev.modelwright.base.Message;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts rows in order by a column: rows of the same value keep their order, rows without a value
 * come last. Each value becomes a whole number that is ordered as the value is, and those are
 * sorted digit by digit from the last (radix sort, 8 bits at a time), in time linear in the rows.
 */
final class Sorter {

  private static final int DIGITS = 256;
  private static final Comparator<String> BY_TEXT =
      String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder());

  private final JobContext context;
  private final Message stage;

  Sorter(JobContext context, Message stage) {
    this.context = context;
    this.stage = stage;
  }

  /** The rows in order of their cells. */
  int[] sort(int[] rows, Cells cells, boolean ascending) {
    int present = 0;
    int[] order = new int[rows.length];
    for (int row : rows) {
      if (!cells.missing(row)) {
        order[present++] = row;
      }
    }
    int last = present;
    for (int row : rows) {
      if (cells.missing(row)) {
        order[last++] = row;
      }
    }
    int[] sorted = radix(Arrays.copyOf(order, present), keys(order, present, cells, ascending));
    System.arraycopy(sorted, 0, order, 0, present);
    return order;
  }

  private long[] keys(int[] rows, int present, Cells cells, boolean ascending) {
    long[] keys = new long[present];
    switch (cells) {
      case Cells.Numbers numbers -> {
        for (int i = 0; i < present; i++) {
          keys[i] = key(numbers.values()[rows[i]]);
        }
      }
      case Cells.Texts texts -> {
        Map<String, Integer> ranks = ranks(rows, present, texts.values());
        for (int i = 0; i < present; i++) {
          @Nullable String text = texts.values()[rows[i]];
          keys[i] = text == null ? 0 : ranks.getOrDefault(text, 0);
        }
      }
    }
    if (!ascending) {
      for (int i = 0; i < present; i++) {
        keys[i] = ~keys[i];
      }
    }
    return keys;
  }

  /** A number whose bits, read without a sign, are ordered as the values are. */
  private static long key(double value) {
    long bits = Double.doubleToLongBits(value == 0 ? 0.0 : value);
    return bits < 0 ? ~bits : bits ^ Long.MIN_VALUE;
  }

  private Map<String, Integer> ranks(int[] rows, int present, @Nullable String[] values) {
    Set<String> different = new HashSet<>();
    for (int i = 0; i < present; i++) {
      String text = values[rows[i]];
      if (text != null) {
        different.add(text);
      }
    }
    context.check();
    String[] ordered = different.toArray(String[]::new);
    Arrays.sort(ordered, BY_TEXT);
    Map<String, Integer> ranks = HashMap.newHashMap(ordered.length);
    for (int rank = 0; rank < ordered.length; rank++) {
      ranks.put(ordered[rank], rank);
    }
    return ranks;
  }

  private int[] radix(int[] rows, long[] keys) {
    int[] from = rows;
    int[] to = new int[rows.length];
    long[] fromKeys = keys;
    long[] toKeys = new long[keys.length];
    for (int shift = 0; shift < Long.SIZE; shift += 8) {
      context.check();
      context.progress((double) shift / Long.SIZE, stage);
      int[] starts = starts(fromKeys, shift);
      if (starts.length > 0) {
        for (int i = 0; i < from.length; i++) {
          int place = starts[(int) (fromKeys[i] >>> shift) & 0xff]++;
          to[place] = from[i];
          toKeys[place] = fromKeys[i];
        }
        int[] swapped = from;
        from = to;
        to = swapped;
        long[] swappedKeys = fromKeys;
        fromKeys = toKeys;
        toKeys = swappedKeys;
      }
    }
    return from;
  }

  /** Where the keys of each digit begin; empty if all have the same one. */
  private static int[] starts(long[] keys, int shift) {
    int[] counts = new int[DIGITS];
    for (long key : keys) {
      counts[(int) (key >>> shift) & 0xff]++;
    }
    int start = 0;
    for (int digit = 0; digit < DIGITS; digit++) {
      int count = counts[digit];
      if (count == keys.length) {
        return new int[0];
      }
      counts[digit] = start;
      start += count;
    }
    return counts;
  }
}
