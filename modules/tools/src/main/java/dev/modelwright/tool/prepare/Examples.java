// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.prepare;

import dev.modelwright.learn.Series;
import dev.modelwright.learn.StepEffect;
import dev.modelwright.model.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Some rows that show what a step does, and how many values are missing. */
record Examples(List<Integer> rows) {

  private static final int MOST = 6;

  /** Copies the list. */
  Examples {
    rows = List.copyOf(rows);
  }

  /**
   * Rows worth seeing, in their order: one without a value first, then such as differ from each
   * other. None where the rows before and after are not the same ones.
   */
  static Examples of(StepEffect effect) {
    if (effect.before().isEmpty() || !aligned(effect)) {
      return new Examples(List.of());
    }
    Series first = effect.before().getFirst();
    List<Integer> found = new ArrayList<>();
    List<String> seen = new ArrayList<>();
    for (int row = 0; row < first.values().rows() && found.size() < MOST; row++) {
      String value = key(effect.before(), row);
      boolean filled = isMissing(first.values(), row);
      if (!seen.contains(value)) {
        seen.add(value);
        found.add(filled ? 0 : found.size(), row);
      }
    }
    IntStream.range(0, first.values().rows())
        .filter(row -> isMissing(first.values(), row) && !found.contains(row))
        .limit(found.stream().anyMatch(row -> isMissing(first.values(), row)) ? 0 : 1)
        .forEach(
            row -> {
              if (found.size() == MOST) {
                found.removeLast();
              }
              found.addFirst(row);
            });
    return new Examples(found);
  }

  private static boolean aligned(StepEffect effect) {
    int rows = effect.before().getFirst().values().rows();
    return effect.rowsBefore() == effect.rowsAfter()
        && !effect.after().isEmpty()
        && effect.after().stream().allMatch(series -> series.values().rows() == rows);
  }

  private static String key(List<Series> columns, int row) {
    StringBuilder key = new StringBuilder();
    for (Series column : columns) {
      key.append(
          switch (column.values()) {
            case Values.Numbers(double[] numbers) -> String.valueOf(numbers[row]);
            case Values.Texts texts -> String.valueOf(texts.values()[row]);
          });
      key.append('|');
    }
    return key.toString();
  }

  /** Whether there is no value in a row. */
  static boolean isMissing(Values values, int row) {
    return switch (values) {
      case Values.Numbers(double[] numbers) -> Double.isNaN(numbers[row]);
      case Values.Texts texts -> {
        String text = texts.values()[row];
        yield text == null || text.isEmpty();
      }
    };
  }

  /** How many values are missing in all columns together. */
  static long missing(List<Series> columns) {
    return columns.stream()
        .mapToLong(
            column ->
                IntStream.range(0, column.values().rows())
                    .filter(row -> isMissing(column.values(), row))
                    .count())
        .sum();
  }
}
