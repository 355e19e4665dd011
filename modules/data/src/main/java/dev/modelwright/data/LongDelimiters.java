// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds delimiters of several signs in a sample: signs that stand together in nearly every line,
 * such as {@code ||}, {@code ::} or {@code |~|}, or a bar between blanks.
 */
final class LongDelimiters {
  private static final int MOST_LINES = 100;
  private static final int LONGEST = 4;
  private static final int MOST = 4;
  private static final double NEARLY_ALL = 0.8;
  private static final String SIGNS = "|:~^#@$%&*+=<>!-_;,\t\u0001\u001F";

  /** Signs that are put between cells, alone or with others. */
  private static final String PARTING = "|~^\u0001\u001F";

  private static final String DOUBLED = PARTING + ":#@$%&*";

  /** Signs that two of stand for an empty cell, and not for a longer delimiter. */
  private static final String USUAL = ",;\t";

  private LongDelimiters() {}

  /** The longest that occur, the commonest first. */
  static List<String> in(byte[] bytes) {
    Map<String, Integer> lines = new HashMap<>();
    int count = 0;
    for (int at = 0; at < bytes.length && count < MOST_LINES; ) {
      int end = Lines.end(bytes, at, bytes.length);
      String line = new String(bytes, at, end - at, StandardCharsets.UTF_8);
      if (!line.isBlank()) {
        count++;
        runs(line).forEach(run -> lines.merge(run, 1, Integer::sum));
      }
      at = Lines.after(bytes, end, bytes.length);
    }
    int least = (int) Math.max(2, Math.ceil(NEARLY_ALL * count));
    lines.values().removeIf(found -> found < least);
    return lines.entrySet().stream()
        .filter(run -> lines.keySet().stream().noneMatch(other -> longer(other, run.getKey())))
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * Whether the signs are such as people put between cells, and not such as are doubled in texts.
   */
  static boolean parting(String delimiter) {
    return delimiter.chars().anyMatch(c -> parts((char) c));
  }

  /**
   * Whether the signs of a delimiter stand nowhere but in it, so that none of them parts cells
   * alone.
   */
  static boolean exclusive(byte[] bytes, String delimiter) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    String rest = text.replace(delimiter, "");
    return delimiter.chars().filter(c -> c != ' ').allMatch(c -> rest.indexOf(c) < 0);
  }

  private static boolean longer(String other, String run) {
    boolean more = other.length() > run.length() && other.contains(run);
    return more && !(same(other) && same(run));
  }

  /** The signs that stand together in a line, each two to four of them. */
  private static Set<String> runs(String line) {
    Set<String> runs = new HashSet<>();
    for (int from = 0; from < line.length(); from++) {
      int to = from;
      while (to < line.length() && to - from < LONGEST && SIGNS.indexOf(line.charAt(to)) >= 0) {
        to++;
        String run = line.substring(from, to);
        if (run.length() > 1 && plausible(run)) {
          runs.add(run);
        }
      }
      if (line.startsWith(" | ", from)) {
        runs.add(" | ");
      }
    }
    return runs;
  }

  /** Two of the same sign, or several with a parting one at either end. */
  private static boolean plausible(String run) {
    char first = run.charAt(0);
    char last = run.charAt(run.length() - 1);
    return same(run)
        ? run.length() == 2 && DOUBLED.indexOf(first) >= 0
        : parts(first) || parts(last)
            ? USUAL.indexOf(first) < 0 && USUAL.indexOf(last) < 0
            : first == '<' && last == '>' && run.chars().anyMatch(c -> parts((char) c));
  }

  private static boolean parts(char sign) {
    return PARTING.indexOf(sign) >= 0;
  }

  private static boolean same(String run) {
    return run.chars().distinct().count() == 1;
  }
}
