// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.base.Problem;
import dev.modelwright.model.Expression;
import dev.modelwright.model.Step;
import java.util.List;
import java.util.Optional;

/** Carries out a recipe's steps on a fitting. */
final class UserSteps {

  private final Fitting fitting;
  private final Optional<String> target;

  /**
   * Steps on a fitting.
   *
   * @param target the column that no step may read or change, if there is one
   */
  UserSteps(Fitting fitting, Optional<String> target) {
    this.fitting = fitting;
    this.target = target;
  }

  /** The names of the new columns that steps make. */
  static List<String> derived(List<RecipeStep> steps) {
    return steps.stream()
        .filter(RecipeStep.Derive.class::isInstance)
        .map(step -> ((RecipeStep.Derive) step).name())
        .toList();
  }

  /** Carries out a step; roles and the choice of rows are dealt with elsewhere. */
  void carryOut(RecipeStep step) {
    switch (step) {
      case RecipeStep.Derive derive -> derive(derive);
      case RecipeStep.Treat treat -> treat(treat);
      case RecipeStep.SetRole _,
          RecipeStep.KeepRows _,
          RecipeStep.DropMissing _,
          RecipeStep.DropDuplicates _ -> {}
    }
  }

  private void treat(RecipeStep.Treat step) {
    if (target.equals(Optional.of(step.column()))) {
      throw Problem.at("column:" + step.column(), "learn.target-treated", step.column())
          .exception();
    }
    TreatmentFit.apply(step.treatment(), fitting.column(step.column()), fitting);
  }

  private void derive(RecipeStep.Derive step) {
    var readable = target.map(t -> Formulas.without(fitting.readable(), t));
    Expression expression =
        Formulas.parse(step, readable.orElseGet(fitting::readable), fitting::has);
    Expression read =
        Formulas.renamed(expression, name -> fitting.column(name).outputs().getFirst());
    fitting.add(new Step.Derive(step.name(), read));
    fitting.addColumn(FitColumn.derived(step.name()));
  }
}
