// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.serve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The known name that was probably meant: the one of the smallest edit distance, if it is small.
 */
final class ClosestName {

  private static final int LONGEST = 100;

  private ClosestName() {}

  static Optional<String> of(String name, List<String> known) {
    String wanted = name.toLowerCase(Locale.ROOT);
    int bound = Math.max(2, name.length() / 3);
    Optional<String> best = Optional.empty();
    for (String candidate : known) {
      if (name.length() > LONGEST || candidate.length() > LONGEST) {
        continue;
      }
      int distance = distance(wanted, candidate.toLowerCase(Locale.ROOT));
      if (distance <= bound && distance < candidate.length()) {
        best = Optional.of(candidate);
        bound = distance - 1;
      }
    }
    return best;
  }

  /** Levenshtein's distance. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
