// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.inspect;

import java.util.Optional;

/** Looks at one column for one kind of finding. */
@FunctionalInterface
interface Check {

  /**
   * What it found.
   *
   * @param target whether the column is the one to be predicted
   */
  Optional<Draft> look(ColumnView column, boolean target);
}
