// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.base.Problem;
import dev.modelwright.model.Expression;
import dev.modelwright.model.Expression.Binary;
import dev.modelwright.model.Expression.Call;
import dev.modelwright.model.Expression.If;
import dev.modelwright.model.InputType;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Formulas of new columns. */
final class Formulas {

  private Formulas() {}

  /**
   * The formula of a new column.
   *
   * @param readable what it may read
   * @param taken whether there is a column of a name
   */
  static Expression parse(
      RecipeStep.Derive step,
      Map<String, InputType> readable,
      java.util.function.Predicate<String> taken) {
    if (step.name().isBlank()) {
      throw Problem.at("name", "learn.new-column-unnamed").exception();
    }
    if (taken.test(step.name())) {
      throw Problem.at("name", "learn.new-column-taken", step.name()).exception();
    }
    return ExpressionParser.parse(step.expression(), readable);
  }

  /** What may be read, without the column that is to be predicted. */
  static Map<String, InputType> without(Map<String, InputType> readable, String target) {
    Map<String, InputType> rest = new TreeMap<>(readable);
    rest.remove(target);
    return rest;
  }

  /** The same expression over other names. */
  static Expression renamed(Expression expression, UnaryOperator<String> names) {
    return switch (expression) {
      case Expression.Constant constant -> constant;
      case Expression.Value(String name) -> new Expression.Value(names.apply(name));
      case Call(Expression.Function function, Expression argument) ->
          new Call(function, renamed(argument, names));
      case Binary(Expression.Operator operator, Expression left, Expression right) ->
          new Binary(operator, renamed(left, names), renamed(right, names));
      case If(Expression condition, Expression then, Expression otherwise) ->
          new If(renamed(condition, names), renamed(then, names), renamed(otherwise, names));
      case Expression.IsLevel(String name, String level) ->
          new Expression.IsLevel(names.apply(name), level);
      case Expression.Missing(String name, boolean text) ->
          new Expression.Missing(names.apply(name), text);
    };
  }
}
