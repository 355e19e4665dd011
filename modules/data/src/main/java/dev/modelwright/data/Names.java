// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import dev.modelwright.base.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the names of the columns unique and not empty, and says what it changed. */
final class Names {

  private final List<String> names = new ArrayList<>();
  private final List<Message> warnings = new ArrayList<>();

  private Names() {}

  /** Names as they stand in the file, repaired, and as many as there are columns. */
  static Names repaired(List<String> given, int columns) {
    Names result = new Names();
    Set<String> used = new HashSet<>();
    int invented = 0;
    for (int i = 0; i < columns; i++) {
      String name = i < given.size() ? given.get(i).strip().replaceAll("\\s+", " ") : "";
      if (name.isEmpty()) {
        invented++;
        result.add(free("column_" + (i + 1), used), used);
      } else if (used.contains(name)) {
        String other = free(name, used);
        result.warnings.add(Message.of("data.duplicate-name", name, i + 1, other));
        result.add(other, used);
      } else {
        result.add(name, used);
      }
    }
    if (invented > 0) {
      result.warnings.addFirst(Message.of("data.empty-names", invented));
    }
    return result;
  }

  /**
   * One row of names out of a header of several rows. A name over a group of columns, which stands
   * over the first of them, goes for all of them.
   */
  static List<String> merged(List<List<String>> rows) {
    if (rows.size() == 1) {
      return rows.getFirst();
    }
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    String[][] names = new String[rows.size()][];
    for (int row = 0; row < rows.size(); row++) {
      names[row] = spread(rows, row, width, row == 0 ? new String[0] : names[row - 1]);
    }
    List<String> merged = new ArrayList<>(width);
    for (int column = 0; column < width; column++) {
      int at = column;
      merged.add(
          Arrays.stream(names)
              .map(row -> row[at])
              .filter(text -> !text.isEmpty())
              .distinct()
              .collect(Collectors.joining(" ")));
    }
    return merged;
  }

  /** The names of one row, each also over the rest of its group. */
  private static String[] spread(List<List<String>> rows, int row, int width, String[] above) {
    String[] spread = new String[width];
    for (int column = 0; column < width; column++) {
      String name = text(rows.get(row), column);
      boolean sameGroup = column > 0 && (row == 0 || above[column].equals(above[column - 1]));
      boolean goesOn = name.isEmpty() && sameGroup && filledBelow(rows, row, column);
      spread[column] = goesOn ? spread[column - 1] : name;
    }
    return spread;
  }

  private static boolean filledBelow(List<List<String>> rows, int row, int column) {
    return rows.stream().skip(row + 1L).anyMatch(below -> !text(below, column).isEmpty());
  }

  private static String text(List<String> row, int column) {
    return column < row.size() ? row.get(column).strip() : "";
  }

  /** {@code column_1}, {@code column_2}, … for a table without a header. */
  static Names invented(int columns) {
    Names result = new Names();
    for (int i = 1; i <= columns; i++) {
      result.names.add("column_" + i);
    }
    return result;
  }

  private void add(String name, Set<String> used) {
    names.add(name);
    used.add(name);
  }

  private static String free(String name, Set<String> used) {
    String candidate = name;
    for (int k = 2; used.contains(candidate); k++) {
      candidate = name + "_" + k;
    }
    return candidate;
  }

  List<String> names() {
    return names;
  }

  List<Message> warnings() {
    return warnings;
  }
}
