// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.model;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/** An immutable row of numbers with value equality; two NaN count as equal. */
public final class Doubles {

  private final double[] values;

  private Doubles(double[] values) {
    this.values = values;
  }

  /** A row of the given numbers, copied. */
  public static Doubles of(double... values) {
    return new Doubles(values.clone());
  }

  /** How many there are. */
  public int size() {
    return values.length;
  }

  /** The i-th, counted from 0. */
  public double get(int i) {
    return values[i];
  }

  /** Whether one of them equals the number; NaN equals none, and negative zero equals zero. */
  public boolean contains(double number) {
    for (double value : values) {
      if (value == number) {
        return true;
      }
    }
    return false;
  }

  /** All of them, in order. */
  public DoubleStream stream() {
    return Arrays.stream(values);
  }

  /** A fresh array of them. */
  public double[] toArray() {
    return values.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Doubles that && Arrays.equals(values, that.values);
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
