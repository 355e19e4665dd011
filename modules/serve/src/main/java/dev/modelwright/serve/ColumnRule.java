// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.serve;

import dev.modelwright.model.InputColumn;
import dev.modelwright.model.MissingPolicy;

/**
 * How the values of one column are admitted; every method refuses what the schema does not allow.
 */
sealed interface ColumnRule permits NumberRule, CategoryRule, TimeRule {

  InputColumn column();

  /** Where the column stands in the schema. */
  int index();

  /** A number, not NaN. */
  void number(RawRows rows, int row, double value);

  /** A text of a typed format such as JSON. */
  void text(RawRows rows, int row, String value);

  /** True or false. */
  void bool(RawRows rows, int row, boolean value);

  /** A cell of a format in which everything is text. */
  void written(RawRows rows, int row, String value);

  /** Whether nothing was given for the row, or what stands for nothing. */
  boolean missing(RawRows rows, int row);

  /** What it asks for, as it stands in a sentence. */
  String asksFor();

  /** Whether a row without it is refused. */
  default boolean required() {
    return column().missing() == MissingPolicy.REJECT;
  }

  /** That something else was given than is asked for. */
  default Refusal not(String what) {
    return Refusal.bad(
        "Field "
            + Refusal.quote(column().name())
            + " asks for "
            + asksFor()
            + ", not "
            + what
            + ".");
  }

  static ColumnRule of(InputColumn column, int index, ColumnMarks marks) {
    return switch (column.type()) {
      case NUMBER -> new NumberRule(column, index, marks.numbers());
      case CATEGORY -> CategoryRule.of(column, index, marks.texts());
      case DATE, DATETIME -> new TimeRule(column, index, marks.numbers());
    };
  }
}
