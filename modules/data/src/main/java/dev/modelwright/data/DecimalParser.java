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
  private static final long ZEROS = Words.all('0');
  private static final long POINTS = Words.all('.' ^ '0');
  private static final long SIXES = Words.all(6);
  private static final long NIBBLES = Words.all(0x0F);
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
    return parseShort(bytes, start, end) || parseAny(bytes, start, end);
  }

  /**
   * Reads at most eight digits and a point, all at once, into a word; false for everything else.
   * Eight digits are made one number by three multiplications (after Daniel Lemire, "Quickly
   * parsing eight digits", 2018).
   */
  private boolean parseShort(byte[] bytes, int start, int end) {
    boolean negative = start < end && bytes[start] == '-';
    int first = negative ? start + 1 : start;
    int length = end - first;
    if (length < 1 || length > Words.BYTES || end < Words.BYTES) {
      return false;
    }
    int spare = 8 * (Words.BYTES - length);
    long word = (Words.at(bytes, end - Words.BYTES) ^ ZEROS) >>> spare << spare;
    long points = Words.zeros(word ^ POINTS);
    int behind = 0;
    if (points != 0) {
      int point = Words.first(points);
      behind = Words.BYTES - 1 - point;
      word = (Words.head(word, point) << 8) | (word & (-256L << (8 * point)));
    }
    if (((word | (word + SIXES)) & ~NIBBLES) != 0 || (points != 0 && length == 1)) {
      return false;
    }
    word = (word * 2561) >>> 8;
    word = ((word & 0x00FF00FF00FF00FFL) * 6553601) >>> 16;
    word = ((word & 0x0000FFFF0000FFFFL) * 42949672960001L) >>> 32;
    double size = word / POWERS_OF_TEN[behind];
    value = negative ? -size : size;
    decimals = behind;
    whole = points == 0;
    exponent = false;
    digits = whole ? length : length - 1;
    padded = digits - behind > 1 && bytes[first] == '0';
    return true;
  }

  private boolean parseAny(byte[] bytes, int start, int end) {
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
