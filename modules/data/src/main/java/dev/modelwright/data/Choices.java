// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import dev.modelwright.base.Problem;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** The user's decisions about columns, by the column's name. */
record Choices(SortedMap<String, ColumnChoice> byName) {

  private static final int MOST_NAMES = 3;

  Optional<ColumnChoice> of(String column) {
    return Optional.ofNullable(byName.get(column));
  }

  /**
   * Checks that every column that was decided about is there.
   *
   * @throws dev.modelwright.base.ProblemException if not; it tells the names most like the wrong
   *     one
   */
  void check(List<String> names) {
    for (String chosen : byName.keySet()) {
      if (!names.contains(chosen)) {
        throw Problem.at(
                "column:" + chosen, "data.no-column-to-choose", chosen, like(chosen, names))
            .exception();
      }
    }
  }

  private static String like(String wanted, List<String> names) {
    return names.stream()
        .sorted(Comparator.comparingInt(name -> distance(wanted, name)))
        .limit(MOST_NAMES)
        .collect(Collectors.joining(", "));
  }

  /**
   * How many letters must be put in, left out or changed to make one name of the other, whatever
   * its capitals (V. I. Levenshtein, 1966).
   */
  static int distance(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    int[] row = new int[b.length() + 1];
    Arrays.setAll(row, j -> j);
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
