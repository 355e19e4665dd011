// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.data.ColumnInfo;
import dev.modelwright.data.Dataset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a column.
 *
 * @param levels of a text column, the most frequent first, equally frequent ones by the alphabet;
 *     empty for others
 * @param counts of each level
 */
record LevelCounts(List<String> levels, Map<String, Integer> counts, int distinct, int missing) {

  static LevelCounts of(Dataset rows, ColumnInfo column) {
    return column.storage().isText()
        ? of(rows.texts(column.name()))
        : of(rows.numbers(column.name()));
  }

  static LevelCounts of(double[] numbers) {
    int present = (int) Arrays.stream(numbers).filter(x -> !Double.isNaN(x)).count();
    int distinct = (int) Arrays.stream(numbers).filter(x -> !Double.isNaN(x)).distinct().count();
    return new LevelCounts(List.of(), Map.of(), distinct, numbers.length - present);
  }

  /** Nothing is known. */
  static LevelCounts none() {
    return new LevelCounts(List.of(), Map.of(), 0, 0);
  }

  static LevelCounts of(@Nullable String[] texts) {
    Map<String, Integer> counts = new HashMap<>();
    int missing = 0;
    for (String text : texts) {
      if (text == null || text.isEmpty()) {
        missing++;
      } else {
        counts.merge(text, 1, Integer::sum);
      }
    }
    Comparator<Map.Entry<String, Integer>> frequent =
        Map.Entry.<String, Integer>comparingByValue()
            .reversed()
            .thenComparing(Map.Entry.comparingByKey());
    List<String> levels =
        counts.entrySet().stream().sorted(frequent).map(Map.Entry::getKey).toList();
    return new LevelCounts(levels, Map.copyOf(counts), levels.size(), missing);
  }

  int count(String level) {
    return counts.getOrDefault(level, 0);
  }
}
