// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import dev.modelwright.model.Expression;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Formulas over doubles. Missing is NaN, and so is what is not finite; a truth is 1 or 0, or NaN
 * where it is missing.
 */
final class OnnxExpressions {

  private final OnnxGraph graph;
  private final OnnxNumbers numbers;
  private final OnnxTexts texts;
  private final Function<String, OnnxValue> values;
  private final Function<OnnxValue.Number, String> column;

  /**
   * Formulas over named values.
   *
   * @param values where a named value stands
   * @param column a number's tensor {@code [N,1]}
   */
  OnnxExpressions(
      OnnxGraph graph,
      Function<String, OnnxValue> values,
      Function<OnnxValue.Number, String> column) {
    this.graph = graph;
    this.numbers = new OnnxNumbers(graph);
    this.texts = new OnnxTexts(graph);
    this.values = values;
    this.column = column;
  }

  /** The tensor of a formula's results: {@code [N,1]}, or one number where it reads nothing. */
  String of(Expression expression) {
    return switch (expression) {
      case Expression.Constant(double value) -> graph.scalar(value);
      case Expression.Value(String name) -> numbers.finite(number(name));
      case Expression.Call(Expression.Function function, Expression argument) ->
          call(function, of(argument));
      case Expression.Binary(Expression.Operator operator, Expression left, Expression right) ->
          binary(operator, of(left), of(right));
      case Expression.If(Expression condition, Expression then, Expression otherwise) ->
          choose(of(condition), of(then), of(otherwise));
      case Expression.IsLevel(String name, String level) -> texts.isLevel(text(name), level);
      case Expression.Missing(String name, boolean text) ->
          text
              ? texts.missing(text(name))
              : graph.cast(OnnxGraph.DOUBLE, graph.op("IsNaN", number(name)));
    };
  }

  private String number(String name) {
    return column.apply((OnnxValue.Number) values.apply(name));
  }

  private OnnxValue.Text text(String name) {
    return (OnnxValue.Text) values.apply(name);
  }

  private String call(Expression.Function function, String x) {
    return switch (function) {
      case NEGATE -> graph.op("Neg", x);
      case ABS -> graph.op("Abs", x);
      case SQRT -> graph.op("Sqrt", x);
      case EXP -> numbers.finite(graph.op("Exp", x));
      case LN -> numbers.finite(graph.op("Log", x));
      case FLOOR -> graph.op("Floor", x);
      case CEIL -> graph.op("Ceil", x);
      case NOT -> known(x, x, truth(isZero(x)));
    };
  }

  private String binary(Expression.Operator operator, String x, String y) {
    return switch (operator) {
      case ADD -> numbers.finite(graph.op("Add", x, y));
      case SUBTRACT -> numbers.finite(graph.op("Sub", x, y));
      case MULTIPLY -> numbers.finite(graph.op("Mul", x, y));
      case DIVIDE -> numbers.finite(graph.op("Div", x, y));
      case POWER -> known(x, y, numbers.finite(graph.op("Pow", x, y)));
      case MIN -> known(x, y, graph.op("Min", x, y));
      case MAX -> known(x, y, graph.op("Max", x, y));
      case LESS -> known(x, y, truth(graph.op("Less", x, y)));
      case LESS_OR_EQUAL -> known(x, y, truth(graph.op("LessOrEqual", x, y)));
      case GREATER -> known(x, y, truth(graph.op("Greater", x, y)));
      case GREATER_OR_EQUAL -> known(x, y, truth(graph.op("GreaterOrEqual", x, y)));
      case EQUAL -> known(x, y, truth(graph.op("Equal", x, y)));
      case NOT_EQUAL -> known(x, y, truth(graph.op("Not", graph.op("Equal", x, y))));
      case AND -> known(x, y, truth(graph.op("Not", graph.op("Or", isZero(x), isZero(y)))));
      case OR -> known(x, y, truth(graph.op("Not", graph.op("And", isZero(x), isZero(y)))));
    };
  }

  private String choose(String condition, String then, String otherwise) {
    String chosen = graph.op("Where", isZero(condition), otherwise, then);
    return known(condition, condition, chosen);
  }

  private String isZero(String x) {
    return graph.op("Equal", x, graph.scalar(0));
  }

  private String truth(String bool) {
    return graph.cast(OnnxGraph.DOUBLE, bool);
  }

  /** The result where neither of two numbers is missing. */
  private String known(String x, String y, String result) {
    String missing = graph.op("IsNaN", x);
    if (!x.equals(y)) {
      missing = graph.op("Or", missing, graph.op("IsNaN", y));
    }
    return graph.op("Where", missing, graph.scalar(Double.NaN), result);
  }

  /** The levels with which a formula compares any of the named texts. */
  static Stream<String> levels(Expression expression, Set<String> names) {
    return switch (expression) {
      case Expression.IsLevel(String name, String level) ->
          names.contains(name) ? Stream.of(level) : Stream.of();
      case Expression.Call(Expression.Function _, Expression argument) -> levels(argument, names);
      case Expression.Binary(Expression.Operator _, Expression left, Expression right) ->
          Stream.concat(levels(left, names), levels(right, names));
      case Expression.If(Expression condition, Expression then, Expression otherwise) ->
          Stream.of(condition, then, otherwise).flatMap(part -> levels(part, names));
      case Expression.Constant _, Expression.Value _, Expression.Missing _ -> Stream.of();
    };
  }
}
