// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How near a table is to the wanted one, after G. Vitagliano et al., "Pollock: A Data Loading
 * Benchmark" (VLDB 2023): one for success, and precision, recall and F1 of the header, the records
 * and the cells; 10 is perfect.
 */
final class TableScore {
  private TableScore() {}

  static double of(List<List<String>> wanted, List<List<String>> found) {
    if (wanted.isEmpty()) {
      return found.isEmpty() ? 10 : 1;
    }
    List<String> header = found.isEmpty() ? List.of() : plain(found.getFirst());
    return 1
        + agreement(plain(wanted.getFirst()), header)
        + agreement(records(wanted), records(found))
        + agreement(cells(wanted), cells(found));
  }

  private static List<String> records(List<List<String>> rows) {
    return rows.stream().skip(1).map(row -> String.join("", plain(row))).toList();
  }

  private static List<String> cells(List<List<String>> rows) {
    return rows.stream().flatMap(List::stream).toList();
  }

  private static List<String> plain(List<String> row) {
    List<String> plain = new ArrayList<>();
    for (String text : row) {
      plain.add(text.isBlank() ? "" : text.toLowerCase(Locale.ROOT));
    }
    return plain;
  }

  /** The sum of precision, recall and F1 of the found texts. */
  private static double agreement(List<String> wanted, List<String> found) {
    if (wanted.isEmpty()) {
      return 3;
    }
    Map<String, Integer> left = new HashMap<>();
    wanted.forEach(text -> left.merge(text, 1, Integer::sum));
    double common = 0;
    for (String text : found) {
      common += left.merge(text, -1, Integer::sum) >= 0 ? 1 : 0;
    }
    double recall = common / wanted.size();
    double precision = found.isEmpty() ? 0 : common / found.size();
    return common == 0 ? 0 : precision + recall + 2 * precision * recall / (precision + recall);
  }
}
