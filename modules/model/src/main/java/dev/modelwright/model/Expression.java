// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A formula over named values, with a number as its result. It holds nothing that could be run
 * other than the operations listed here.
 *
 * <p>Missing is NaN. An operation with a missing argument is missing, except {@link Missing} and
 * the branch of {@link If} that is not taken; every result that is not finite is missing. A
 * condition is true where it is not 0.
 */
public sealed interface Expression {

  /** A finite number. */
  record Constant(double value) implements Expression {

    /** Checks that it is finite. */
    public Constant {
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException("a constant that is not finite");
      }
    }
  }

  /** A number or date of that name. */
  record Value(String name) implements Expression {}

  /** A function of one number. */
  record Call(Function function, Expression argument) implements Expression {}

  /** An operation on two numbers. */
  record Binary(Operator operator, Expression left, Expression right) implements Expression {}

  /** One of two numbers; missing where the condition is missing. */
  record If(Expression condition, Expression then, Expression otherwise) implements Expression {}

  /** 1 where the text of that name is the level, 0 where it is another; missing where missing. */
  record IsLevel(String name, String level) implements Expression {

    /** Checks that the level is no missing text. */
    public IsLevel {
      if (level.isEmpty()) {
        throw new IllegalArgumentException("comparison of " + name + " with nothing");
      }
    }
  }

  /** 1 where the value of that name is missing, else 0. */
  record Missing(String name, boolean text) implements Expression {}

  /** Functions of one number. */
  enum Function {
    /** {@code -x}. */
    NEGATE,
    /** The absolute value. */
    ABS,
    /** The square root. */
    SQRT,
    /** e to the power of x. */
    EXP,
    /** The natural logarithm. */
    LN,
    /** The largest whole number that is not larger. */
    FLOOR,
    /** The smallest whole number that is not smaller. */
    CEIL,
    /** 1 where x is 0, else 0. */
    NOT
  }

  /** Operations on two numbers. */
  enum Operator {
    /** {@code x + y}. */
    ADD,
    /** {@code x - y}. */
    SUBTRACT,
    /** {@code x * y}. */
    MULTIPLY,
    /** {@code x / y}. */
    DIVIDE,
    /** x to the power of y. */
    POWER,
    /** The smaller one. */
    MIN,
    /** The larger one. */
    MAX,
    /** 1 where {@code x < y}, else 0. */
    LESS,
    /** 1 where {@code x <= y}, else 0. */
    LESS_OR_EQUAL,
    /** 1 where {@code x > y}, else 0. */
    GREATER,
    /** 1 where {@code x >= y}, else 0. */
    GREATER_OR_EQUAL,
    /** 1 where {@code x == y}, else 0. */
    EQUAL,
    /** 1 where x and y differ, else 0. */
    NOT_EQUAL,
    /** 1 where neither is 0, else 0. */
    AND,
    /** 1 where not both are 0, else 0. */
    OR
  }

  /** A row's values. */
  interface Row {

    /** The number of that name; NaN if missing. */
    double number(String name);

    /** The text of that name; null if missing. */
    @Nullable String text(String name);
  }

  /** The result for a row. */
  default double of(Row row) {
    return Evaluation.of(this, row);
  }

  /** The values that it reads, each once, in the order of their first appearance. */
  default List<String> names() {
    Set<String> names = new LinkedHashSet<>(numbers());
    names.addAll(texts());
    return List.copyOf(names);
  }

  /** The numbers that it reads. */
  default List<String> numbers() {
    List<String> names = new ArrayList<>();
    Evaluation.collect(this, names, false);
    return names.stream().distinct().toList();
  }

  /** The texts that it reads. */
  default List<String> texts() {
    List<String> names = new ArrayList<>();
    Evaluation.collect(this, names, true);
    return names.stream().distinct().toList();
  }
}
