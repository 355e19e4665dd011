// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.model.Expression;
import dev.modelwright.model.Expression.Binary;
import dev.modelwright.model.Expression.Call;
import dev.modelwright.model.Expression.Constant;
import dev.modelwright.model.Expression.Function;
import dev.modelwright.model.Expression.Operator;
import dev.modelwright.model.InputType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a formula as people write it, for example {@code if(age < 30 and country = 'AT', 1, 0)}.
 * What can be written is described in {@code docs/recipe-file.md}.
 *
 * <p>Every problem has the place {@code "expression"}, and its message's first argument is the
 * position in the text, counted from 1.
 */
public final class ExpressionParser {

  /** How long a formula may be, in characters. */
  public static final int MOST_CHARACTERS = 2000;

  /** How deep operations may stand in each other. */
  public static final int MOST_DEPTH = 100;

  private static final Map<String, Operator> COMPARISONS =
      Map.of(
          "<", Operator.LESS,
          "<=", Operator.LESS_OR_EQUAL,
          ">", Operator.GREATER,
          ">=", Operator.GREATER_OR_EQUAL,
          "=", Operator.EQUAL,
          "==", Operator.EQUAL,
          "!=", Operator.NOT_EQUAL,
          "<>", Operator.NOT_EQUAL);

  private final FormulaTokens tokens;
  private final FormulaNames names;
  private int depth;

  private ExpressionParser(String text, Map<String, InputType> columns) {
    this.tokens = new FormulaTokens(FormulaLexer.tokens(text));
    this.names = new FormulaNames(columns);
  }

  /**
   * The expression that a text stands for.
   *
   * @param columns the names that it may use, and what they hold
   * @throws dev.modelwright.base.ProblemException that says what is wrong and where
   */
  public static Expression parse(String text, Map<String, InputType> columns) {
    if (text.length() > MOST_CHARACTERS) {
      throw FormulaProblem.at(MOST_CHARACTERS + 1, "learn.formula-long", MOST_CHARACTERS);
    }
    ExpressionParser parser = new ExpressionParser(text, columns);
    Expression expression = parser.or();
    FormulaToken rest = parser.tokens.peek();
    if (rest.kind() != FormulaToken.Kind.END) {
      throw FormulaProblem.at(rest.at(), "learn.formula-rest", rest.text());
    }
    if (depth(expression) > MOST_DEPTH) {
      throw tooDeep(1);
    }
    return expression;
  }

  private static int depth(Expression expression) {
    return 1
        + switch (expression) {
          case Constant _, Expression.Value _, Expression.IsLevel _, Expression.Missing _ -> 0;
          case Call call -> depth(call.argument());
          case Binary binary -> Math.max(depth(binary.left()), depth(binary.right()));
          case Expression.If(Expression condition, Expression then, Expression otherwise) ->
              Math.max(depth(condition), Math.max(depth(then), depth(otherwise)));
        };
  }

  private static RuntimeException tooDeep(int at) {
    return FormulaProblem.at(at, "learn.formula-deep", MOST_DEPTH);
  }

  private Expression or() {
    Expression left = and();
    while (tokens.takeWord("or")) {
      left = new Binary(Operator.OR, left, and());
    }
    return left;
  }

  private Expression and() {
    Expression left = not();
    while (tokens.takeWord("and")) {
      left = new Binary(Operator.AND, left, not());
    }
    return left;
  }

  private Expression not() {
    if (!tokens.peek().isWord("not")) {
      return comparison();
    }
    enter();
    tokens.take();
    Expression inverse = new Call(Function.NOT, not());
    depth--;
    return inverse;
  }

  private Expression comparison() {
    Optional<Expression> texts = new TextComparison(tokens, names).parse();
    if (texts.isPresent()) {
      return texts.get();
    }
    Expression left = sum();
    if (tokens.peek().isWord("in") || tokens.peek().isWord("not")) {
      left = among(left);
    }
    FormulaToken sign = tokens.peek();
    Operator operator =
        sign.kind() == FormulaToken.Kind.SYMBOL ? COMPARISONS.get(sign.text()) : null;
    if (operator == null) {
      return left;
    }
    tokens.take();
    Expression right = sum();
    if (tokens.peek().kind() == FormulaToken.Kind.SYMBOL
        && COMPARISONS.containsKey(tokens.peek().text())) {
      throw FormulaProblem.at(tokens.peek().at(), "learn.formula-chain");
    }
    return new Binary(operator, left, right);
  }

  /** {@code x in (1, 2)}; the left side is a name, so that it may be repeated. */
  private Expression among(Expression left) {
    boolean inverse = tokens.takeWord("not");
    FormulaToken in = tokens.expectWord("in");
    if (!(left instanceof Expression.Value)) {
      throw FormulaProblem.at(in.at(), "learn.formula-in-name");
    }
    List<Expression> equal = new ArrayList<>();
    tokens.expect("(");
    do {
      equal.add(new Binary(Operator.EQUAL, left, sum()));
    } while (tokens.takeSymbol(","));
    tokens.expect(")");
    Expression any = FormulaFunctions.folded(Operator.OR, equal);
    return inverse ? new Call(Function.NOT, any) : any;
  }

  private Expression sum() {
    Expression left = product();
    while (tokens.peek().isSymbol("+") || tokens.peek().isSymbol("-")) {
      boolean plus = tokens.take().isSymbol("+");
      left = new Binary(plus ? Operator.ADD : Operator.SUBTRACT, left, product());
    }
    return left;
  }

  private Expression product() {
    Expression left = unary();
    while (tokens.peek().isSymbol("*") || tokens.peek().isSymbol("/")) {
      boolean times = tokens.take().isSymbol("*");
      left = new Binary(times ? Operator.MULTIPLY : Operator.DIVIDE, left, unary());
    }
    return left;
  }

  /** A minus before a bare number belongs to it, but {@code -3 ^ 2} is {@code -(3 ^ 2)}. */
  private Expression unary() {
    enter();
    Expression result;
    if (tokens.takeSymbol("-")) {
      boolean number = tokens.peek().kind() == FormulaToken.Kind.NUMBER;
      Expression operand = unary();
      result =
          number && operand instanceof Constant(double value)
              ? new Constant(-value)
              : new Call(Function.NEGATE, operand);
    } else {
      result = tokens.takeSymbol("+") ? unary() : power();
    }
    depth--;
    return result;
  }

  private Expression power() {
    Expression base = primary();
    return tokens.takeSymbol("^") ? new Binary(Operator.POWER, base, unary()) : base;
  }

  private void enter() {
    if (++depth > MOST_DEPTH) {
      throw tooDeep(tokens.peek().at());
    }
  }

  private Expression primary() {
    FormulaToken token = tokens.take();
    if (token.kind() == FormulaToken.Kind.NUMBER) {
      return number(token);
    }
    if (token.isSymbol("(")) {
      Expression inside = or();
      tokens.expect(")");
      return inside;
    }
    if (token.kind() == FormulaToken.Kind.WORD && tokens.peek().isSymbol("(")) {
      return call(token);
    }
    if (token.isName() && !FormulaNames.reserved(token)) {
      return names.number(token);
    }
    if (token.kind() == FormulaToken.Kind.TEXT) {
      throw FormulaProblem.at(token.at(), "learn.formula-text", token.text());
    }
    throw tokens.unexpected(token);
  }

  private static Expression number(FormulaToken token) {
    double value = Double.parseDouble(token.text());
    if (!Double.isFinite(value)) {
      throw FormulaProblem.at(token.at(), "learn.formula-large", token.text());
    }
    return new Constant(value);
  }

  private Expression call(FormulaToken function) {
    tokens.take();
    if (function.isWord("is_missing")) {
      FormulaToken name = tokens.take();
      Expression missing = names.missing(name);
      tokens.expect(")");
      return missing;
    }
    if (function.isWord("date") || function.isWord("datetime")) {
      Expression literal = FormulaFunctions.moment(function, tokens.take());
      tokens.expect(")");
      return literal;
    }
    List<Expression> arguments = new ArrayList<>();
    if (!tokens.peek().isSymbol(")")) {
      do {
        arguments.add(or());
      } while (tokens.takeSymbol(","));
    }
    tokens.expect(")");
    return FormulaFunctions.call(function, arguments);
  }
}
