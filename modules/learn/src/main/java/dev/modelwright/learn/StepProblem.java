// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.base.Problem;
import dev.modelwright.base.ProblemException;

/** Says which step of a recipe a problem is in: its place is {@code step:3} for the third. */
final class StepProblem {

  private StepProblem() {}

  static String place(int position) {
    return "step:" + (position + 1);
  }

  /** Carries out a step. */
  static void in(int position, Runnable step) {
    try {
      step.run();
    } catch (ProblemException e) {
      throw new Problem(place(position), e.problem().message()).exception(e);
    }
  }
}
