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

  private static final int DIGITS = 32;
  private static final long WHOLE = 1L << 31;
  private static final long PADDED = 1L << 30;
  private static final long EXPONENT = 1L << 29;
  private static final int DECIMALS = (1 << 29) - 1;

  private double value;

  /** How it was written: the number of digits, three marks, and the number of decimals. */
  private long form;

  /** Reads the range; false where it is not a finite number. */
  boolean parse(byte[] bytes, int start, int end) {
    return parseShort(bytes, start, end) || parseAny(bytes, start, end);
  }

  /**
   * Reads at most eight digits and a point, all at once, into a word; false for everything else.
   */
  private boolean parseShort(byte[] bytes, int start, int end) {
    if (start >= end || end < Words.BYTES) {
      return false;
    }
    int minus = minus(bytes[start]);
    int length = end - start - minus;
    if (length < 1 || length > Words.BYTES) {
      return false;
    }
    int spare = 8 * (Words.BYTES - length);
    long word = (Words.at(bytes, end - Words.BYTES) ^ ZEROS) >>> spare << spare;
    long points = Words.zeros(word ^ POINTS);
    int behind = 0;
    long form = (long) length << DIGITS | WHOLE;
    if (points != 0) {
      int point = Words.first(points);
      behind = Words.BYTES - 1 - point;
      word = (Words.head(word, point) << 8) | (word & (-256L << (8 * point)));
      form = (long) (length - 1) << DIGITS | behind;
    } else if ((word >>> spare & 0xFF) == 0 && length > 1) {
      form |= PADDED;
    }
    if (((word | (word + SIXES)) & ~NIBBLES) != 0 || form == 0) {
      return false;
    }
    this.form = form;
    value = signed(Words.digits(word) / POWERS_OF_TEN[behind], minus);
    return true;
  }

  /** 1 for a minus, or else 0; without a jump too. */
  static int minus(byte sign) {
    return (((sign & 0xFF) ^ '-') - 1) >>> 31;
  }

  /** Puts the sign in without a jump, since no processor foresees signs. */
  static double signed(double size, int minus) {
    return Double.longBitsToDouble(Double.doubleToRawLongBits(size) | (long) minus << 63);
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
    int digits = i - first;
    boolean whole = i == end;
    boolean padded = whole && digits > 1 && bytes[first] == '0';
    int decimals = 0;
    if (i < end && bytes[i] == '.') {
      int point = ++i;
      while (i < end && (digit = bytes[i] - '0') >= 0 && digit <= 9) {
        mantissa = mantissa * 10 + digit;
        i++;
      }
      decimals = i - point;
    }
    digits += decimals;
    boolean exponent = i < end;
    if (digits == 0 || (exponent && !exponent(bytes, i, end))) {
      return false;
    }
    form =
        (long) digits << DIGITS
            | decimals
            | (whole ? WHOLE : 0)
            | (padded ? PADDED : 0)
            | (exponent ? EXPONENT : 0);
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

  /** A power of ten that is exact, of 0 to 22. */
  static double powerOfTen(int exponent) {
    return POWERS_OF_TEN[exponent];
  }

  /** The number read last. */
  double value() {
    return value;
  }

  /** How many digits stood after its point. */
  int decimals() {
    return (int) form & DECIMALS;
  }

  /** Whether it was written with digits only. */
  boolean whole() {
    return (form & WHOLE) != 0;
  }

  /** Whether it is so large that whole numbers beside it look the same. */
  boolean inexact() {
    return whole() && Math.abs(value) >= MOST_EXACT;
  }

  /** Whether it was written with an exponent. */
  boolean hasExponent() {
    return (form & EXPONENT) != 0;
  }

  /** Whether it is whole and begins with a zero that it does not need, as a code does. */
  boolean padded() {
    return (form & PADDED) != 0;
  }

  /** How many digits it had, before and after its point. */
  int digits() {
    return (int) (form >>> DIGITS);
  }
}
