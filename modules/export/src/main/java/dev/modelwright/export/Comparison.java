// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import java.util.List;

/**
 * How a runtime's answers for some rows compare with the reference scorer's.
 *
 * @param maxAbsDiff largest absolute difference
 * @param maxRelDiff largest relative difference: {@code |a-b| / max(|a|, |b|, floor)} with the
 *     floor of {@link Parity}; missing for missing is no difference, missing for a number infinite
 * @param labelMismatches rows whose predicted label differs
 * @param undecided rows on an edge that no program could settle: the answer is none of the
 *     reference scorer's own, but one that it would give, or lies between such, if its logarithms,
 *     exponentials, powers and lengths differed in their last digits, as they do between libraries.
 *     These rows are compared with that answer
 * @param worst the largest differences, the largest first, at most ten; none that are 0
 */
public record Comparison(
    int rows,
    double maxAbsDiff,
    double maxRelDiff,
    int labelMismatches,
    int undecided,
    List<Difference> worst) {

  /** Copies the differences. */
  public Comparison {
    worst = List.copyOf(worst);
  }

  /** Whether it is as good as the same. */
  public boolean within(double bound) {
    return maxRelDiff <= bound && labelMismatches == 0;
  }
}
