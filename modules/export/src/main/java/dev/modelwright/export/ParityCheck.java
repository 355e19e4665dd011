// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

/**
 * One runtime's comparison with the reference scorer.
 *
 * @param bound the largest relative difference allowed
 * @param heldOut on rows of the user's data
 * @param hostile on rows made up to break it: missing values, unknown levels, extremes, thresholds
 */
public record ParityCheck(String runtime, double bound, Comparison heldOut, Comparison hostile) {

  /** Whether it answers as the reference does, on all rows. */
  public boolean holds() {
    return heldOut.within(bound) && hostile.within(bound);
  }

  /** Rows on an edge that no program could settle, see {@link Comparison#undecided()}. */
  public int undecided() {
    return heldOut.undecided() + hostile.undecided();
  }
}
