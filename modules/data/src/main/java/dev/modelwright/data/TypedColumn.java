// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import dev.modelwright.base.Message;
import java.util.ArrayList;
import java.util.List;
import tech.tablesaw.columns.Column;

/** A column with what is known of it, and what should be looked at. */
record TypedColumn(ColumnInfo info, Column<?> column, List<Message> warnings) {

  /** The same with more that stands for a missing value. */
  TypedColumn withMarks(List<String> more) {
    return new TypedColumn(info.withMarks(more), column, warnings);
  }

  /** The same read in a certain way. */
  TypedColumn with(Spelling spelling) {
    return new TypedColumn(info.with(spelling), column, warnings);
  }

  /** The same with more warnings. */
  TypedColumn warning(List<Message> more) {
    List<Message> all = new ArrayList<>(warnings);
    all.addAll(more);
    return new TypedColumn(info, column, all);
  }
}
