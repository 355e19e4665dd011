// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.prepare;

import dev.modelwright.learn.Series;
import dev.modelwright.learn.StepEffect;
import dev.modelwright.model.Values;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Some rows that show what a step does, and how many values are missing. */
record Examples(List<Integer> rows) {

  private static final int MOST = 6;
  private static final int MOST_CHANGED = 4;

  /** Copies the list. */
  Examples {
    rows = List.copyOf(rows);
  }

  /**
   * Rows worth seeing: one without a value, then some that the step changes, then others; all but
   * the first differ from each other. None where the rows before and after are not the same ones.
   */
  static Examples of(StepEffect effect) {
    if (effect.before().isEmpty() || !aligned(effect)) {
      return new Examples(List.of());
    }
    Values first = effect.before().getFirst().values();
    Map<String, Integer> found = new LinkedHashMap<>();
    add(found, effect, 1, row -> isMissing(first, row));
    add(found, effect, MOST_CHANGED, row -> !isMissing(first, row) && changes(effect, row));
    add(found, effect, MOST, row -> !isMissing(first, row));
    return new Examples(List.copyOf(found.values()));
  }

  /** Adds rows of one sort that differ from those found before, until there are so many. */
  private static void add(
      Map<String, Integer> found, StepEffect effect, int most, IntPredicate sort) {
    int rows = effect.before().getFirst().values().rows();
    for (int row = 0; row < rows && found.size() < most; row++) {
      if (sort.test(row)) {
        found.putIfAbsent(key(effect.before(), row), row);
      }
    }
  }

  private static boolean changes(StepEffect effect, int row) {
    return !key(effect.before(), row).equals(key(effect.after(), row));
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
