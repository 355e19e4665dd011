// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.evaluate;

import java.util.Arrays;
import java.util.stream.IntStream;

/** An immutable row of whole numbers with value equality. */
public final class Ints {

  private final int[] values;

  private Ints(int[] values) {
    this.values = values;
  }

  /** A row of the given numbers, copied. */
  public static Ints of(int... values) {
    return new Ints(values.clone());
  }

  /** How many there are. */
  public int size() {
    return values.length;
  }

  /** The i-th, counted from 0. */
  public int get(int i) {
    return values[i];
  }

  /** All of them, in order. */
  public IntStream stream() {
    return Arrays.stream(values);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Ints that && Arrays.equals(values, that.values);
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
