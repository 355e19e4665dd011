// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import java.util.List;

/**
 * A plan of which some steps are carried out already.
 *
 * @param fitting of the plan's rows, after the steps that are done
 * @param done how many, from the first
 */
record BegunPlan(PreparationPlan plan, Fitting fitting, int done) {

  /** The steps that are still to come. */
  List<RecipeStep> rest() {
    return plan.steps().subList(done, plan.steps().size());
  }
}
