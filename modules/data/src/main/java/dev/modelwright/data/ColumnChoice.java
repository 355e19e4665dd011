// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.util.List;
import java.util.Optional;

/**
 * What the user decides about a column instead of what its values suggest.
 *
 * @param kind what it is; cells that are not of that kind become missing, and are counted
 * @param missing texts that stand for a missing value in this column, besides the empty one and
 *     those that are found
 */
public record ColumnChoice(Optional<ColumnKind> kind, List<String> missing) {

  /** Copies the texts. */
  public ColumnChoice {
    missing = List.copyOf(missing);
  }

  /** Nothing but the kind. */
  public static ColumnChoice of(ColumnKind kind) {
    return new ColumnChoice(Optional.of(kind), List.of());
  }
}
