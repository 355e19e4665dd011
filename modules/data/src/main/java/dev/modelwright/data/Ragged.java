// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import dev.modelwright.base.Message;
import java.util.ArrayList;
import java.util.List;

/** Counts the rows that have too few cells, or too many. */
final class Ragged {

  private long rows;
  private long shorter;
  private long longer;
  private long firstShorter;
  private long firstLonger;

  /** Looks at a block's rows. */
  void count(Block block, int width, RepairLog log) {
    Cells cells = block.cells();
    for (int row = 0; row < cells.rows(); row++) {
      rows++;
      int found = cells.width(row);
      if (found < width) {
        firstShorter = shorter++ == 0 ? rows : firstShorter;
        tell(Repair.Kind.SHORT_ROW, block, row, log);
      } else if (found > width && !cells.emptyFrom(row, width, block.bytes())) {
        firstLonger = longer++ == 0 ? rows : firstLonger;
        tell(Repair.Kind.LONG_ROW, block, row, log);
      }
    }
  }

  private static void tell(Repair.Kind kind, Block block, int row, RepairLog log) {
    int from = block.cells().from(row);
    log.add(kind, block.position() + from, block.bytes(), from, block.cells().to(row));
  }

  List<Message> warnings(int width) {
    List<Message> warnings = new ArrayList<>();
    if (shorter > 0) {
      warnings.add(Message.of("data.short-rows", shorter, width, firstShorter));
    }
    if (longer > 0) {
      warnings.add(Message.of("data.long-rows", longer, width, firstLonger));
    }
    return warnings;
  }
}
