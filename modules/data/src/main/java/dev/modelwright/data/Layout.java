// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import dev.modelwright.base.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * The columns of a table as its first rows show them.
 *
 * @param names as they are used
 * @param header the names as they stand in the file; none if they are invented
 * @param unnamedFirst whether the names leave out the first column, as files of R do
 * @param warnings what was wrong with the names
 */
record Layout(
    List<String> names, List<String> header, boolean unnamedFirst, List<Message> warnings) {

  int width() {
    return names.size();
  }

  /** The columns of a table without a header. */
  static Layout invented(int width) {
    return new Layout(Names.invented(width).names(), List.of(), false, List.of());
  }

  /**
   * The columns of a table with a header; a header that has one name less than the rows have cells
   * leaves out the name of the first column, as files of R do.
   *
   * @param lastFilled whether the rows' last cells hold something
   */
  static Layout of(List<String> header, int rowWidth, boolean lastFilled) {
    boolean unnamedFirst =
        rowWidth == header.size() + 1 && lastFilled && !header.getLast().isBlank();
    List<String> given = new ArrayList<>(header);
    if (unnamedFirst) {
      given.addFirst("");
    }
    Names names = Names.repaired(given, Math.max(given.size(), rowWidth));
    return new Layout(names.names(), List.copyOf(header), unnamedFirst, names.warnings());
  }

  /** The names as they stand in the file, each at its column's place. */
  List<String> aligned() {
    List<String> aligned = new ArrayList<>(header);
    if (unnamedFirst) {
      aligned.addFirst("");
    }
    while (aligned.size() < width()) {
      aligned.add("");
    }
    return aligned;
  }
}
