// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Names that somebody may have meant. */
final class Closest {

  private static final int MOST = 3;

  private Closest() {}

  /** The names nearest to a text by Levenshtein's distance, case not counted, as one text. */
  static String to(String text, Collection<String> names) {
    String wanted = text.toLowerCase(Locale.ROOT);
    List<String> nearest =
        names.stream()
            .sorted(Comparator.comparingInt(name -> distance(wanted, name)))
            .limit(MOST)
            .toList();
    return String.join(", ", nearest);
  }

  private static int distance(String wanted, String name) {
    String other = name.toLowerCase(Locale.ROOT);
    int[] row = new int[other.length() + 1];
    java.util.Arrays.setAll(row, i -> i);
    for (int i = 1; i <= wanted.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = diagonal + (wanted.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
