// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.util.ArrayList;
import java.util.List;

/** Chooses how each column is gathered, by the first rows. */
final class FirstLook {

  private static final int MOST_ROWS = 2000;

  private FirstLook() {}

  /** The collectors; what was decided about a column is decided by its texts. */
  static List<Collector> collectors(
      TableBlocks blocks, Grammar grammar, int expectedRows, Choices choices) {
    List<String> names = blocks.layout().names();
    choices.check(names);
    List<Collector> collectors = new ArrayList<>();
    for (int column = 0; column < blocks.layout().width(); column++) {
      collectors.add(
          choices.of(names.get(column)).isEmpty()
                  && plainNumbers(blocks.bytes(), blocks.cells(), column)
              ? new NumberCollector(expectedRows)
              : new TextCollector(grammar, expectedRows));
    }
    return collectors;
  }

  /** Whether the first cells are plain numbers, but for marks of missing values. */
  private static boolean plainNumbers(byte[] bytes, Cells cells, int column) {
    DecimalParser parser = new DecimalParser();
    int numbers = 0;
    for (int row = 0; row < Math.min(MOST_ROWS, cells.rows()); row++) {
      int cell = cells.cell(row, column);
      if (cell >= 0) {
        int start = Bytes.trimStart(bytes, cells.start(cell), cells.end(cell));
        int end = Bytes.trimEnd(bytes, start, cells.end(cell));
        boolean number = parser.parse(bytes, start, end);
        if (!number && start < end && !Marks.amongValues(Bytes.text(bytes, start, end))) {
          return false;
        }
        numbers += number ? 1 : 0;
      }
    }
    return numbers > 0;
  }
}
