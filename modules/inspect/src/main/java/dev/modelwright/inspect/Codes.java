// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.inspect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * A column as its different values, numbered by their first appearance. The arrays are not copied
 * and never changed.
 *
 * @param codes for each row the number of its value, or {@link #MISSING}
 * @param counts how often each value stands
 * @param texts the values as text
 */
@SuppressWarnings("ArrayRecordComponent")
record Codes(int[] codes, int[] counts, List<String> texts) {

  static final int MISSING = -1;

  /** Of texts, null where missing. */
  static Codes of(@Nullable String[] texts) {
    Map<String, Integer> known = new HashMap<>();
    List<String> levels = new ArrayList<>();
    int[] codes = new int[texts.length];
    for (int row = 0; row < codes.length; row++) {
      codes[row] = MISSING;
      String text = texts[row];
      if (text != null) {
        Integer code = known.get(text);
        if (code == null) {
          code = levels.size();
          known.put(text, code);
          levels.add(text);
        }
        codes[row] = code;
      }
    }
    return counted(codes, levels);
  }

  /** Of numbers, NaN where missing; empty if there are more different ones than wanted. */
  static Optional<Codes> of(double[] numbers, int most, DoubleFunction<String> text) {
    NumberCodes known = new NumberCodes(most);
    int[] codes = new int[numbers.length];
    for (int row = 0; row < codes.length; row++) {
      codes[row] = Double.isNaN(numbers[row]) ? MISSING : known.code(numbers[row]);
      if (known.size() > most) {
        return Optional.empty();
      }
    }
    return Optional.of(counted(codes, known.values().stream().map(text::apply).toList()));
  }

  private static Codes counted(int[] codes, List<String> levels) {
    int[] counts = new int[levels.size()];
    for (int code : codes) {
      if (code != MISSING) {
        counts[code]++;
      }
    }
    return new Codes(codes, counts, List.copyOf(levels));
  }

  int levels() {
    return counts.length;
  }

  /** How many rows have a value. */
  int present() {
    return Arrays.stream(counts).sum();
  }

  /** How often the most frequent value stands; 0 if there is none. */
  int largest() {
    return Arrays.stream(counts).max().orElse(0);
  }

  /** The row of a value's first appearance, from 0. */
  int firstRow(int code) {
    int row = 0;
    while (codes[row] != code) {
      row++;
    }
    return row;
  }

  /** The positions of the values by how often they stand, the most frequent first. */
  List<Integer> byFrequency() {
    List<Integer> order = new ArrayList<>();
    for (int code = 0; code < counts.length; code++) {
      order.add(code);
    }
    order.sort((a, b) -> Integer.compare(counts[b], counts[a]));
    return order;
  }
}
