// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import dev.modelwright.base.Message;
import java.util.ArrayList;
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

  /** One row of names out of a header of several rows. */
  static List<String> merged(List<List<String>> rows) {
    if (rows.size() == 1) {
      return rows.getFirst();
    }
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    List<String> merged = new ArrayList<>(width);
    for (int column = 0; column < width; column++) {
      int at = column;
      merged.add(
          rows.stream()
              .map(row -> at < row.size() ? row.get(at).strip() : "")
              .filter(text -> !text.isEmpty())
              .distinct()
              .collect(Collectors.joining(" ")));
    }
    return merged;
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
