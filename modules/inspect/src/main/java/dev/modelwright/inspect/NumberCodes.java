// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.inspect;

import java.util.ArrayList;
import java.util.List;

/** Numbers different numbers by their first appearance, without an object for each row. */
final class NumberCodes {

  private final long[] keys;
  private final int[] codes;
  private final int mask;
  private final List<Double> values = new ArrayList<>();

  /** For at most so many different numbers and one more. */
  NumberCodes(int most) {
    int size = Integer.highestOneBit(most + 1) << 2;
    keys = new long[size];
    codes = new int[size];
    mask = size - 1;
  }

  /** The number's code from 0; -0 is 0. */
  int code(double number) {
    long key = Double.doubleToLongBits(number + 0.0);
    int slot = (int) Hashes.mix(key) & mask;
    while (codes[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    if (codes[slot] == 0) {
      values.add(number + 0.0);
      keys[slot] = key;
      codes[slot] = values.size();
    }
    return codes[slot] - 1;
  }

  int size() {
    return values.size();
  }

  List<Double> values() {
    return values;
  }
}
