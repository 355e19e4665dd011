// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.model.Expression.Binary;
import dev.modelwright.model.Expression.Call;
import dev.modelwright.model.Expression.Constant;
import dev.modelwright.model.Expression.Function;
import dev.modelwright.model.Expression.If;
import dev.modelwright.model.Expression.IsLevel;
import dev.modelwright.model.Expression.Missing;
import dev.modelwright.model.Expression.Operator;
import dev.modelwright.model.Expression.Value;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ExpressionTest {

  private record OneRow(double x, @Nullable String word) implements Expression.Row {
    @Override
    public double number(String name) {
      return x;
    }

    @Override
    public @Nullable String text(String name) {
      return word;
    }
  }

  private static double at(double x, Expression expression) {
    return expression.of(new OneRow(x, "red"));
  }

  @ParameterizedTest
  @CsvSource({
    "NEGATE, 2, -2",
    "ABS, -2, 2",
    "SQRT, 9, 3",
    "SQRT, -1, NaN",
    "EXP, 0, 1",
    "EXP, 1000, NaN",
    "LN, 1, 0",
    "LN, 0, NaN",
    "FLOOR, -1.5, -2",
    "CEIL, 1.5, 2",
    "NOT, 0, 1",
    "NOT, 3, 0"
  })
  void functions(Function function, double x, Double expected) {
    assertThat(at(x, new Call(function, new Value("x")))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "ADD, 6, 4, 10",
    "ADD, 1e308, 1e308, NaN",
    "SUBTRACT, 6, 4, 2",
    "MULTIPLY, 6, 4, 24",
    "DIVIDE, 6, 4, 1.5",
    "DIVIDE, 6, 0, NaN",
    "POWER, 2, 10, 1024",
    "POWER, -2, 0.5, NaN",
    "MIN, 6, 4, 4",
    "MAX, 6, 4, 6",
    "LESS, 4, 4, 0",
    "LESS, 3, 4, 1",
    "LESS_OR_EQUAL, 4, 4, 1",
    "LESS_OR_EQUAL, 5, 4, 0",
    "GREATER, 4, 4, 0",
    "GREATER, 5, 4, 1",
    "GREATER_OR_EQUAL, 4, 4, 1",
    "GREATER_OR_EQUAL, 3, 4, 0",
    "EQUAL, 4, 4, 1",
    "EQUAL, 4, 5, 0",
    "NOT_EQUAL, 4, 4, 0",
    "NOT_EQUAL, 4, 5, 1",
    "AND, 1, 2, 1",
    "AND, 1, 0, 0",
    "OR, 0, 2, 1",
    "OR, 0, 0, 0"
  })
  void operators(Operator operator, double x, double y, Double expected) {
    assertThat(at(x, new Binary(operator, new Value("x"), new Constant(y)))).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource
  void an_operation_with_a_missing_argument_is_missing(Operator operator) {
    assertThat(at(Double.NaN, new Binary(operator, new Value("x"), new Constant(1)))).isNaN();
    assertThat(at(Double.NaN, new Binary(operator, new Constant(1), new Value("x")))).isNaN();
  }

  @ParameterizedTest
  @EnumSource
  void a_function_of_a_missing_argument_is_missing(Function function) {
    assertThat(at(Double.NaN, new Call(function, new Value("x")))).isNaN();
  }

  @Test
  void a_branch_that_is_not_taken_may_be_missing() {
    Expression guarded = new If(new Missing("x", false), new Constant(7), new Value("x"));
    assertThat(at(Double.NaN, guarded)).isEqualTo(7);
    assertThat(at(3, guarded)).isEqualTo(3);
    assertThat(at(Double.NaN, new If(new Value("x"), new Constant(1), new Constant(2)))).isNaN();
  }

  @Test
  void a_text_is_compared_and_a_missing_one_is_missing() {
    assertThat(at(0, new IsLevel("c", "red"))).isEqualTo(1);
    assertThat(at(0, new IsLevel("c", "blue"))).isZero();
    assertThat(new IsLevel("c", "red").of(new OneRow(0, null))).isNaN();
    assertThat(new Missing("c", true).of(new OneRow(0, null))).isEqualTo(1);
  }

  @Test
  void names_are_told_by_what_they_hold() {
    Expression both =
        new Binary(
            Operator.AND,
            new Binary(Operator.LESS, new Value("x"), new Value("x")),
            new Binary(Operator.OR, new IsLevel("c", "red"), new Missing("d", true)));
    assertThat(both.numbers()).containsExactly("x");
    assertThat(both.texts()).containsExactly("c", "d");
  }
}
