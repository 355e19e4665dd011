// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import dev.modelwright.base.Message;
import dev.modelwright.model.InputType;
import java.util.ArrayList;
import java.util.List;

/** Says what a column of numbers is. */
final class NumberInference {

  private static final double NEARLY_UNIQUE = 0.9;
  private static final int FEWEST_ROWS = 50;

  private NumberInference() {}

  /** The column, its evidence to be completed by what the caller knows. */
  static TypedColumn column(String name, Numbers numbers, Evidence evidence) {
    int present = numbers.present();
    int rows = numbers.values().length;
    int distinct = numbers.distinct();
    boolean whole = numbers.form().whole() == present;
    ColumnKind kind = kind(name, numbers, distinct, present, whole);
    List<Message> warnings = new ArrayList<>(Warnings.of(kind, name));
    if (kind == ColumnKind.INTEGER
        && present >= FEWEST_ROWS
        && distinct >= NEARLY_UNIQUE * present) {
      warnings.add(Message.of("data.maybe-id", name, distinct, present));
    }
    if (kind == ColumnKind.ID) {
      evidence.say(numbers.countsRows() ? "data.counts-rows" : "data.named-id", name);
    } else if (kind == ColumnKind.CONSTANT) {
      evidence.say("data.same-everywhere");
    }
    ColumnInfo info =
        new ColumnInfo(
            name, kind, InputType.NUMBER, rows - present, distinct, evidence.sentences());
    return new TypedColumn(info, TableColumns.numbers(name, numbers.values(), whole), warnings);
  }

  private static ColumnKind kind(
      String name, Numbers numbers, int distinct, int present, boolean whole) {
    if (distinct == 0 || (distinct == 1 && present == numbers.values().length)) {
      return ColumnKind.CONSTANT;
    }
    if (!whole) {
      return ColumnKind.NUMBER;
    }
    return IdRule.numbers(name, numbers, distinct, present) ? ColumnKind.ID : ColumnKind.INTEGER;
  }
}
