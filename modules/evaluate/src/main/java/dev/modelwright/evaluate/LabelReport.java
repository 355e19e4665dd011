// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.evaluate;

import java.util.OptionalDouble;

/**
 * How well one label is recognised; what is undefined is absent, as in {@link Metric}.
 *
 * @param rows how many rows have it
 */
public record LabelReport(
    String label, int rows, OptionalDouble precision, OptionalDouble recall, OptionalDouble f1) {

  static LabelReport of(String label, LabelCounts counts, int k) {
    return new LabelReport(
        label,
        Math.toIntExact(counts.there()[k]),
        defined(counts.precisionOf(k)),
        defined(counts.recallOf(k)),
        defined(counts.f1Of(k)));
  }

  private static OptionalDouble defined(double value) {
    return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
  }
}
