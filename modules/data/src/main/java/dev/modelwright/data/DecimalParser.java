// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import ch.randelshofer.fastdoubleparser.JavaDoubleParser;

/**
 * Reads a decimal number from bytes, with the very result of {@link Double#parseDouble}: up to 18
 * digits by one exact division where that is exact (W. D. Clinger, "How to Read Floating Point
 * Numbers Accurately", 1990), else by FastDoubleParser. It takes {@code [+-]digits[.digits][e[+-]
 * digits]} and nothing else; no words, no spaces.
 */
final class DecimalParser {

  private static final double[] POWERS_OF_TEN = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22
  };
  private static final long MOST_EXACT = 1L << 53;
  private static final int MOST_DIGITS = 18;

  private double value;
  private int decimals;
  private boolean whole;
  private boolean exponent;
  private boolean padded;
  private int digits;

  /** Reads the range; false where it is not a finite number. */
  boolean parse(byte[] bytes, int start, int end) {
    int i = start;
    boolean negative = i < end && bytes[i] == '-';
    if (i < end && (negative || bytes[i] == '+')) {
      i++;
    }
    long mantissa = 0;
    int first = i;
    int digit;
    while (i < end && (digit = bytes[i] - '0') >= 0 && digit <= 9) {
      mantissa = mantissa * 10 + digit;
      i++;
    }
    digits = i - first;
    padded = digits > 1 && bytes[first] == '0';
    whole = i == end;
    decimals = 0;
    if (i < end && bytes[i] == '.') {
      int point = ++i;
      while (i < end && (digit = bytes[i] - '0') >= 0 && digit <= 9) {
        mantissa = mantissa * 10 + digit;
        i++;
      }
      decimals = i - point;
    }
    digits += decimals;
    exponent = i < end;
    if (digits == 0 || (exponent && !exponent(bytes, i, end))) {
      return false;
    }
    if (exponent
        || digits > MOST_DIGITS
        || mantissa > MOST_EXACT
        || decimals >= POWERS_OF_TEN.length) {
      return slow(bytes, start, end);
    }
    double size = decimals == 0 ? mantissa : mantissa / POWERS_OF_TEN[decimals];
    value = negative ? -size : size;
    return true;
  }

  private static boolean exponent(byte[] bytes, int from, int end) {
    int i = from;
    if (bytes[i] != 'e' && bytes[i] != 'E') {
      return false;
    }
    i++;
    if (i < end && (bytes[i] == '-' || bytes[i] == '+')) {
      i++;
    }
    if (i == end) {
      return false;
    }
    while (i < end && bytes[i] >= '0' && bytes[i] <= '9') {
      i++;
    }
    return i == end;
  }

  private boolean slow(byte[] bytes, int start, int end) {
    value = JavaDoubleParser.parseDouble(bytes, start, end - start);
    return !Double.isInfinite(value);
  }

  /** The number read last. */
  double value() {
    return value;
  }

  /** How many digits stood after its point. */
  int decimals() {
    return decimals;
  }

  /** Whether it was written with digits only. */
  boolean whole() {
    return whole;
  }

  /** Whether it is so large that whole numbers beside it look the same. */
  boolean inexact() {
    return whole && Math.abs(value) >= MOST_EXACT;
  }

  /** Whether it was written with an exponent. */
  boolean hasExponent() {
    return exponent;
  }

  /** Whether a zero came before its other digits before the point, as in a code. */
  boolean padded() {
    return padded;
  }

  /** How many digits it had, before and after its point. */
  int digits() {
    return digits;
  }
}
