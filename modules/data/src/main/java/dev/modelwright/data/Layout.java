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
 * @param warnings what was wrong with the names
 */
record Layout(List<String> names, List<String> header, List<Message> warnings) {

  int width() {
    return names.size();
  }

  /** The columns of a table without a header. */
  static Layout invented(int width) {
    return new Layout(Names.invented(width).names(), List.of(), List.of());
  }

  /**
   * The columns of a table with a header; a header that has one name less than the rows have cells
   * leaves out the name of the first column, as files of R do.
   *
   * @param lastFilled whether the rows' last cells hold something
   */
  static Layout of(List<String> header, int rowWidth, boolean lastFilled) {
    List<String> given = new ArrayList<>(header);
    if (rowWidth == header.size() + 1 && lastFilled && !header.getLast().isBlank()) {
      given.addFirst("");
    }
    Names names = Names.repaired(given, Math.max(given.size(), rowWidth));
    while (given.size() < names.names().size()) {
      given.add("");
    }
    return new Layout(names.names(), List.copyOf(given), names.warnings());
  }
}
