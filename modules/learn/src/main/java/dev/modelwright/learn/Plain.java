// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import java.math.BigDecimal;

/** Numbers in sentences: all their digits, and none that says nothing. */
final class Plain {

  private Plain() {}

  /** A number, for example {@code 9000} rather than {@code 9000.0}. */
  static String number(double value) {
    return Double.isFinite(value) ? plain(BigDecimal.valueOf(value)) : String.valueOf(value);
  }

  /** A share as per cent, for example {@code 7} for 0.07. */
  static String percent(double share) {
    return plain(BigDecimal.valueOf(share).movePointRight(2));
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
