// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.chart;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;

/** An immutable column of numbers; NaN stands for a gap. */
public final class Numbers {

  private static final Numbers NONE = new Numbers(new double[0]);

  private final double[] values;

  private Numbers(double[] values) {
    this.values = values;
  }

  /** The given numbers, copied. */
  public static Numbers of(double... values) {
    return values.length == 0 ? NONE : new Numbers(values.clone());
  }

  /** The given numbers, copied. */
  public static Numbers of(Collection<? extends Number> values) {
    return new Numbers(values.stream().mapToDouble(Number::doubleValue).toArray());
  }

  /** The given whole numbers, copied. */
  public static Numbers ofLongs(long... values) {
    return new Numbers(Arrays.stream(values).asDoubleStream().toArray());
  }

  /** No number at all. */
  public static Numbers none() {
    return NONE;
  }

  /** The same number, {@code size} times. */
  public static Numbers repeat(double value, int size) {
    double[] values = new double[size];
    Arrays.fill(values, value);
    return new Numbers(values);
  }

  /** {@code size} numbers, each {@code step} after the one before. */
  public static Numbers steps(double first, double step, int size) {
    double[] values = new double[size];
    Arrays.setAll(values, i -> first + i * step);
    return new Numbers(values);
  }

  /** How many there are. */
  public int size() {
    return values.length;
  }

  /** The number at an index from 0. */
  public double get(int index) {
    return values[index];
  }

  /** Each number put through a function. */
  public Numbers map(DoubleUnaryOperator function) {
    return new Numbers(Arrays.stream(values).map(function).toArray());
  }

  /** All numbers in order. */
  public DoubleStream stream() {
    return Arrays.stream(values);
  }

  /** A copy as an array. */
  public double[] toArray() {
    return values.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Numbers numbers && Arrays.equals(values, numbers.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return Arrays.toString(values);
  }
}
