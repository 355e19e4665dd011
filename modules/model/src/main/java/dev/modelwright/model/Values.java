// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.model;

import org.jspecify.annotations.Nullable;

/**
 * The values of one column, a row each. The arrays are handed over, not copied: never change them.
 */
public sealed interface Values {

  /** How many rows. */
  int rows();

  /** Numbers; NaN is missing. */
  @SuppressWarnings("ArrayRecordComponent")
  record Numbers(double[] values) implements Values {
    @Override
    public int rows() {
      return values.length;
    }
  }

  /** Texts; null and the empty text are missing. */
  @SuppressWarnings("ArrayRecordComponent")
  record Texts(@Nullable String[] values) implements Values {
    @Override
    public int rows() {
      return values.length;
    }
  }
}
