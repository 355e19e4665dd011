// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.model.Expression;
import dev.modelwright.model.Expression.Binary;
import dev.modelwright.model.Expression.Call;
import dev.modelwright.model.Expression.Constant;
import dev.modelwright.model.Expression.Function;
import dev.modelwright.model.Expression.Operator;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The functions of formulas, put together from those of the model language. */
final class FormulaFunctions {

  private static final Map<String, Function> PLAIN =
      new TreeMap<>(
          Map.of(
              "abs", Function.ABS,
              "sqrt", Function.SQRT,
              "exp", Function.EXP,
              "ln", Function.LN,
              "log", Function.LN,
              "floor", Function.FLOOR,
              "ceil", Function.CEIL));

  private static final List<String> OTHERS =
      List.of(
          "log10", "log2", "round", "min", "max", "if", "is_missing", "date", "datetime", "pow");

  private FormulaFunctions() {}

  static Expression call(FormulaToken function, List<Expression> arguments) {
    String name = function.text().toLowerCase(Locale.ROOT);
    Function plain = PLAIN.get(name);
    if (plain != null) {
      return new Call(plain, only(function, arguments));
    }
    return switch (name) {
      case "log10" -> logarithm(only(function, arguments), 10);
      case "log2" -> logarithm(only(function, arguments), 2);
      case "round" ->
          new Call(
              Function.FLOOR,
              new Binary(Operator.ADD, only(function, arguments), new Constant(0.5)));
      case "min" -> several(function, Operator.MIN, arguments);
      case "max" -> several(function, Operator.MAX, arguments);
      case "pow" -> {
        count(function, arguments, 2);
        yield new Binary(Operator.POWER, arguments.get(0), arguments.get(1));
      }
      case "if" -> {
        count(function, arguments, 3);
        yield new Expression.If(arguments.get(0), arguments.get(1), arguments.get(2));
      }
      default -> throw unknown(function);
    };
  }

  private static RuntimeException unknown(FormulaToken function) {
    List<String> all =
        java.util.stream.Stream.concat(PLAIN.keySet().stream(), OTHERS.stream()).toList();
    String closest = Closest.to(function.text(), all);
    return FormulaProblem.at(function.at(), "learn.formula-no-function", function.text(), closest);
  }

  private static Expression only(FormulaToken function, List<Expression> arguments) {
    count(function, arguments, 1);
    return arguments.getFirst();
  }

  private static void count(FormulaToken function, List<Expression> arguments, int wanted) {
    if (arguments.size() != wanted) {
      throw FormulaProblem.at(
          function.at(), "learn.formula-arguments", function.text(), wanted, arguments.size());
    }
  }

  private static Expression logarithm(Expression of, double base) {
    return new Binary(Operator.DIVIDE, new Call(Function.LN, of), new Constant(Math.log(base)));
  }

  private static Expression several(
      FormulaToken function, Operator operator, List<Expression> arguments) {
    if (arguments.size() < 2) {
      throw FormulaProblem.at(
          function.at(), "learn.formula-few-arguments", function.text(), arguments.size());
    }
    return folded(operator, arguments);
  }

  /** All of them joined, in halves, so that many stand no deeper than a few. */
  static Expression folded(Operator operator, List<Expression> parts) {
    int half = (parts.size() + 1) / 2;
    return parts.size() == 1
        ? parts.getFirst()
        : new Binary(
            operator,
            folded(operator, parts.subList(0, half)),
            folded(operator, parts.subList(half, parts.size())));
  }

  /** {@code date('2020-01-31')} in days, {@code datetime('2020-01-31T12:00')} in seconds. */
  static Expression moment(FormulaToken function, FormulaToken text) {
    try {
      if (text.kind() == FormulaToken.Kind.TEXT) {
        return new Constant(
            function.isWord("date")
                ? LocalDate.parse(text.text()).toEpochDay()
                : LocalDateTime.parse(text.text()).toEpochSecond(ZoneOffset.UTC));
      }
    } catch (DateTimeParseException e) {
      throw wrongMoment(function, text);
    }
    throw wrongMoment(function, text);
  }

  private static RuntimeException wrongMoment(FormulaToken function, FormulaToken text) {
    String example = function.isWord("date") ? "2020-01-31" : "2020-01-31T12:00";
    return FormulaProblem.at(
        text.at(), "learn.formula-date", function.text(), text.text(), example);
  }
}
