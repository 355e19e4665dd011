// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.model.Expression;
import dev.modelwright.model.Expression.Binary;
import dev.modelwright.model.Expression.Call;
import dev.modelwright.model.Expression.Function;
import dev.modelwright.model.Expression.Operator;
import java.util.Locale;

/** Writes an expression as people write it; {@link ExpressionParser} reads the same back. */
public final class ExpressionText {

  private static final int OR = 1;
  private static final int AND = 2;
  private static final int NOT = 3;
  private static final int COMPARISON = 4;
  private static final int SUM = 5;
  private static final int PRODUCT = 6;
  private static final int UNARY = 7;
  private static final int POWER = 8;
  private static final int PRIMARY = 9;

  private ExpressionText() {}

  /** The expression as text. */
  public static String of(Expression expression) {
    return switch (expression) {
      case Expression.Constant(double value) -> number(value);
      case Expression.Value(String name) -> name(name);
      case Call(Function function, Expression argument) -> call(function, argument);
      case Binary binary -> binary(binary);
      case Expression.If(Expression condition, Expression then, Expression otherwise) ->
          "if(" + of(condition) + ", " + of(then) + ", " + of(otherwise) + ")";
      case Expression.IsLevel(String name, String level) -> level(name, "=", level);
      case Expression.Missing(String name, boolean text) -> "is_missing(" + name(name) + ")";
    };
  }

  private static String number(double value) {
    boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15 && !isMinusZero(value);
    return whole ? Long.toString((long) value) : Double.toString(value);
  }

  private static boolean isMinusZero(double value) {
    return value == 0 && 1 / value < 0;
  }

  /** A column's name as a formula has it: as it is, or in backquotes. */
  public static String name(String name) {
    boolean plain =
        FormulaLexer.WORD.matcher(name).matches()
            && !FormulaNames.RESERVED.contains(name.toLowerCase(Locale.ROOT));
    return plain ? name : "`" + name.replace("`", "``") + "`";
  }

  private static String level(String name, String sign, String level) {
    return name(name) + " " + sign + " '" + level.replace("'", "''") + "'";
  }

  private static String call(Function function, Expression argument) {
    if (function == Function.NOT) {
      return argument instanceof Expression.IsLevel(String name, String level)
          ? level(name, "!=", level)
          : "not " + within(argument, NOT);
    }
    if (function == Function.NEGATE) {
      boolean number = argument instanceof Expression.Constant;
      return "-" + (number ? "(" + of(argument) + ")" : within(argument, UNARY));
    }
    return function.name().toLowerCase(Locale.ROOT) + "(" + of(argument) + ")";
  }

  private static String binary(Binary binary) {
    Operator operator = binary.operator();
    if (operator == Operator.MIN || operator == Operator.MAX) {
      String name = operator.name().toLowerCase(Locale.ROOT);
      return name + "(" + of(binary.left()) + ", " + of(binary.right()) + ")";
    }
    int rank = rank(operator);
    boolean comparison = rank == COMPARISON;
    boolean power = rank == POWER;
    String left = within(binary.left(), comparison || power ? rank + 1 : rank);
    String right = within(binary.right(), power ? UNARY : rank + 1);
    return left + " " + sign(operator) + " " + right;
  }

  /** In brackets unless it binds at least so tightly. */
  private static String within(Expression expression, int rank) {
    return rank(expression) >= rank ? of(expression) : "(" + of(expression) + ")";
  }

  private static int rank(Expression expression) {
    return switch (expression) {
      case Expression.Constant(double value) -> value < 0 || isMinusZero(value) ? UNARY : PRIMARY;
      case Expression.IsLevel _ -> COMPARISON;
      case Call(Function function, Expression argument) ->
          switch (function) {
            case NOT -> argument instanceof Expression.IsLevel ? COMPARISON : NOT;
            case NEGATE -> UNARY;
            case ABS, SQRT, EXP, LN, FLOOR, CEIL -> PRIMARY;
          };
      case Binary binary -> rank(binary.operator());
      case Expression.Value _, Expression.If _, Expression.Missing _ -> PRIMARY;
    };
  }

  private static int rank(Operator operator) {
    return switch (operator) {
      case ADD, SUBTRACT -> SUM;
      case MULTIPLY, DIVIDE -> PRODUCT;
      case POWER -> POWER;
      case MIN, MAX -> PRIMARY;
      case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL, EQUAL, NOT_EQUAL -> COMPARISON;
      case AND -> AND;
      case OR -> OR;
    };
  }

  private static String sign(Operator operator) {
    return switch (operator) {
      case ADD -> "+";
      case SUBTRACT -> "-";
      case MULTIPLY -> "*";
      case DIVIDE -> "/";
      case POWER -> "^";
      case LESS -> "<";
      case LESS_OR_EQUAL -> "<=";
      case GREATER -> ">";
      case GREATER_OR_EQUAL -> ">=";
      case EQUAL -> "=";
      case NOT_EQUAL -> "!=";
      case AND -> "and";
      case OR -> "or";
      case MIN, MAX -> ",";
    };
  }
}
