// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import dev.modelwright.model.Expression;
import dev.modelwright.model.Expression.Binary;
import dev.modelwright.model.Expression.Call;
import dev.modelwright.model.Expression.Constant;
import dev.modelwright.model.Expression.Function;
import dev.modelwright.model.Expression.If;
import dev.modelwright.model.Expression.Operator;
import dev.modelwright.model.Expression.Value;
import dev.modelwright.model.Step;

/** Steps as the formulas that they are. */
final class Formulas {

  private Formulas() {}

  static Expression of(Step.Log step) {
    return new Call(Function.LN, plus(new Value(step.input()), step.offset()));
  }

  static Expression of(Step.YeoJohnson step) {
    Expression x = new Value(step.input());
    Expression below = new Binary(Operator.SUBTRACT, new Constant(1), x);
    return new If(
        new Binary(Operator.GREATER_OR_EQUAL, x, new Constant(0)),
        power(plus(x, 1), step.lambda()),
        new Call(Function.NEGATE, power(below, 2 - step.lambda())));
  }

  private static Expression power(Expression base, double exponent) {
    if (exponent == 0) {
      return new Call(Function.LN, base);
    }
    Constant by = new Constant(exponent);
    return new Binary(Operator.DIVIDE, plus(new Binary(Operator.POWER, base, by), -1), by);
  }

  private static Expression plus(Expression x, double by) {
    return new Binary(Operator.ADD, x, new Constant(by));
  }
}
