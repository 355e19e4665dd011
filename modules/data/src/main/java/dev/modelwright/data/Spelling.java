// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.util.Optional;

/**
 * How a column's values were read where the same texts can be read in several ways, so that those
 * of another file, which may tell less, are read in the same one.
 *
 * @param dates in which order the parts of its dates stand, where their texts do not tell
 * @param numbers how its numbers are written, where not in the plain way
 */
public record Spelling(Optional<DateOrder> dates, Optional<NumberStyle> numbers) {

  /** Nothing but the plain way. */
  public static Spelling plain() {
    return new Spelling(Optional.empty(), Optional.empty());
  }

  static Spelling of(OrderRule.Decided order) {
    boolean told = order.reason() == OrderRule.Reason.TOLD;
    return new Spelling(told ? Optional.empty() : Optional.of(order.order()), Optional.empty());
  }

  static Spelling of(NumberStyle style) {
    return new Spelling(
        Optional.empty(), style == NumberStyle.PLAIN ? Optional.empty() : Optional.of(style));
  }

  /** A choice with this, where nothing was chosen. */
  public ColumnChoice in(ColumnChoice choice) {
    return new ColumnChoice(
        choice.kind(),
        choice.dates().or(this::dates),
        choice.numbers().or(this::numbers),
        choice.missing(),
        choice.present());
  }
}
