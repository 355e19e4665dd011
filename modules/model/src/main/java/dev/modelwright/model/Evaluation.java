// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the operations of an {@link Expression} mean. */
final class Evaluation {

  private Evaluation() {}

  static double of(Expression expression, Expression.Row row) {
    double result =
        switch (expression) {
          case Expression.Constant(double value) -> value;
          case Expression.Value(String name) -> row.number(name);
          case Expression.Call(Expression.Function function, Expression argument) ->
              call(function, of(argument, row));
          case Expression.Binary(Expression.Operator operator, Expression left, Expression right) ->
              binary(operator, of(left, row), of(right, row));
          case Expression.If(Expression condition, Expression then, Expression otherwise) -> {
            double truth = of(condition, row);
            yield Double.isNaN(truth) ? truth : truth != 0 ? of(then, row) : of(otherwise, row);
          }
          case Expression.IsLevel(String name, String level) -> isLevel(row.text(name), level);
          case Expression.Missing(String name, boolean text) ->
              truth(text ? row.text(name) == null : Double.isNaN(row.number(name)));
        };
    return Double.isInfinite(result) ? Double.NaN : result;
  }

  private static double isLevel(@Nullable String text, String level) {
    return text == null ? Double.NaN : truth(text.equals(level));
  }

  private static double call(Expression.Function function, double x) {
    if (Double.isNaN(x)) {
      return x;
    }
    return switch (function) {
      case NEGATE -> -x;
      case ABS -> Math.abs(x);
      case SQRT -> Math.sqrt(x);
      case EXP -> Math.exp(x);
      case LN -> Math.log(x);
      case FLOOR -> Math.floor(x);
      case CEIL -> Math.ceil(x);
      case NOT -> truth(x == 0);
    };
  }

  private static double binary(Expression.Operator operator, double x, double y) {
    if (Double.isNaN(x) || Double.isNaN(y)) {
      return Double.NaN;
    }
    return switch (operator) {
      case ADD -> x + y;
      case SUBTRACT -> x - y;
      case MULTIPLY -> x * y;
      case DIVIDE -> x / y;
      case POWER -> Math.pow(x, y);
      case MIN -> Math.min(x, y);
      case MAX -> Math.max(x, y);
      case LESS -> truth(x < y);
      case LESS_OR_EQUAL -> truth(x <= y);
      case GREATER -> truth(x > y);
      case GREATER_OR_EQUAL -> truth(x >= y);
      case EQUAL -> truth(x == y);
      case NOT_EQUAL -> truth(x != y);
      case AND -> truth(x != 0 && y != 0);
      case OR -> truth(x != 0 || y != 0);
    };
  }

  private static double truth(boolean is) {
    return is ? 1 : 0;
  }

  static void collect(Expression expression, List<String> names, boolean wantTexts) {
    switch (expression) {
      case Expression.Constant constant -> {}
      case Expression.Value(String name) -> add(name, false, names, wantTexts);
      case Expression.Call(Expression.Function function, Expression argument) ->
          collect(argument, names, wantTexts);
      case Expression.Binary(Expression.Operator operator, Expression left, Expression right) -> {
        collect(left, names, wantTexts);
        collect(right, names, wantTexts);
      }
      case Expression.If(Expression condition, Expression then, Expression otherwise) -> {
        collect(condition, names, wantTexts);
        collect(then, names, wantTexts);
        collect(otherwise, names, wantTexts);
      }
      case Expression.IsLevel(String name, String level) -> add(name, true, names, wantTexts);
      case Expression.Missing(String name, boolean text) -> add(name, text, names, wantTexts);
    }
  }

  private static void add(String name, boolean text, List<String> names, boolean wantTexts) {
    if (text == wantTexts) {
      names.add(name);
    }
  }
}
