// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.util.List;
import java.util.Optional;

/**
 * What the user decides about a column instead of what its values suggest.
 *
 * @param kind what it is; cells that are not of that kind become missing, and are counted
 * @param dates in which order the parts of its dates stand, where the text does not tell
 * @param numbers how its numbers are written
 * @param missing texts that stand for a missing value in this column, besides the empty one and
 *     those that are found; a number also stands for itself written otherwise: {@code -999} for
 *     {@code -999.0}
 * @param present texts that are values of this column although they look like a missing one, such
 *     as {@code NA} for Namibia
 */
public record ColumnChoice(
    Optional<ColumnKind> kind,
    Optional<DateOrder> dates,
    Optional<NumberStyle> numbers,
    List<String> missing,
    List<String> present) {

  /** Copies the texts. */
  public ColumnChoice {
    missing = List.copyOf(missing);
    present = List.copyOf(present);
  }

  /** Everything is found out. */
  public static ColumnChoice none() {
    return new ColumnChoice(
        Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of());
  }

  /** Nothing but the kind. */
  public static ColumnChoice of(ColumnKind kind) {
    return new ColumnChoice(
        Optional.of(kind), Optional.empty(), Optional.empty(), List.of(), List.of());
  }

  /** The same with another kind. */
  public ColumnChoice with(ColumnKind changed) {
    return new ColumnChoice(Optional.of(changed), dates, numbers, missing, present);
  }

  /** The same with another order of the dates' parts. */
  public ColumnChoice with(DateOrder order) {
    return new ColumnChoice(kind, Optional.of(order), numbers, missing, present);
  }

  /** The same with another way of writing numbers. */
  public ColumnChoice with(NumberStyle style) {
    return new ColumnChoice(kind, dates, Optional.of(style), missing, present);
  }

  /** The same with the way of writing numbers left open. */
  public ColumnChoice withoutStyle() {
    return new ColumnChoice(kind, dates, Optional.empty(), missing, present);
  }

  /** The same with other texts that stand for a missing value. */
  public ColumnChoice withMissing(List<String> texts) {
    return new ColumnChoice(kind, dates, numbers, texts, present);
  }

  /** The same with other texts that are values. */
  public ColumnChoice withPresent(List<String> texts) {
    return new ColumnChoice(kind, dates, numbers, missing, texts);
  }
}
