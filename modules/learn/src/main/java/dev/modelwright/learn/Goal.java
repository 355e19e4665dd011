// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.model.Target;
import java.util.Optional;

/**
 * What is to be predicted, for those parts of a preparation that look at it. The arrays are handed
 * over, not copied: never change them.
 *
 * @param y a value for each row to be prepared: the number, or the label's position; rows with NaN
 *     are not looked at
 * @param groups for each row the number of the group that must stay together, if there are groups
 * @param seed of the folds
 */
@SuppressWarnings("ArrayRecordComponent")
public record Goal(Target target, double[] y, Optional<int[]> groups, long seed) {

  /** Every row of a dataset, without groups. */
  public static Goal of(TargetChoice choice, long seed) {
    return new Goal(choice.target(), choice.y(), Optional.empty(), seed);
  }
}
