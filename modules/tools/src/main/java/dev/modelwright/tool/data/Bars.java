// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import dev.modelwright.data.ColumnProfile;

/** The heights of a column's small histogram. */
final class Bars {

  private static final int MOST_LEVELS = 12;

  private Bars() {}

  /** How often each bin of numbers or each of the most frequent texts comes. */
  static double[] of(ColumnProfile profile) {
    return switch (profile) {
      case ColumnProfile.Numeric numeric ->
          numeric.histogram().counts().stream().mapToDouble(Integer::doubleValue).toArray();
      case ColumnProfile.Textual textual ->
          textual.top().stream()
              .limit(MOST_LEVELS)
              .mapToDouble(ColumnProfile.Level::count)
              .toArray();
      case ColumnProfile.Empty empty -> new double[0];
    };
  }
}
