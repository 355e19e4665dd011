// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import java.math.BigDecimal;

/** Numbers in sentences: all their digits, and none that says nothing. */
final class Plain {

  private Plain() {}

  /** A number, for example {@code 9000} rather than {@code 9000.0}. */
  static String number(double value) {
    return Double.isFinite(value)
        ? BigDecimal.valueOf(value).stripTrailingZeros().toPlainString()
        : String.valueOf(value);
  }
}
