// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.model;

import org.jspecify.annotations.Nullable;

/** Picks rows out of a column. */
final class Selection {

  private Selection() {}

  static Values of(Values values, int[] positions) {
    return switch (values) {
      case Values.Numbers(double[] numbers) -> {
        double[] picked = new double[positions.length];
        for (int i = 0; i < positions.length; i++) {
          picked[i] = numbers[positions[i]];
        }
        yield new Values.Numbers(picked);
      }
      case Values.Texts(@Nullable String[] texts) -> {
        @Nullable String[] picked = new @Nullable String[positions.length];
        for (int i = 0; i < positions.length; i++) {
          picked[i] = texts[positions[i]];
        }
        yield new Values.Texts(picked);
      }
    };
  }
}
