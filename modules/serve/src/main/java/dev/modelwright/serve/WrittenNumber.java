// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.serve;

import java.util.OptionalDouble;

/** Numbers in text: decimal, with or without exponent, NaN and Infinity; nothing else of Java's. */
final class WrittenNumber {

  private static final int LONGEST = 400;

  private WrittenNumber() {}

  static OptionalDouble parse(String text) {
    String trimmed = text.strip();
    if (trimmed.isEmpty() || trimmed.length() > LONGEST) {
      return OptionalDouble.empty();
    }
    char last = trimmed.charAt(trimmed.length() - 1);
    boolean decimal = (last >= '0' && last <= '9') || last == '.';
    boolean hexadecimal = trimmed.indexOf('x') >= 0 || trimmed.indexOf('X') >= 0;
    if (hexadecimal || !(decimal || trimmed.endsWith("NaN") || trimmed.endsWith("Infinity"))) {
      return OptionalDouble.empty();
    }
    try {
      return OptionalDouble.of(Double.parseDouble(trimmed));
    } catch (NumberFormatException e) {
      return OptionalDouble.empty();
    }
  }
}
