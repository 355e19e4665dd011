// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

/** Tells digits that are a code, such as a postcode, from numbers. */
final class Codes {

  private static final int SHORTEST = 4;

  private Codes() {}

  /**
   * Whether whole numbers are codes: all equally long, at least four digits, some padded with zeros
   * on the left.
   */
  static boolean padded(int padded, int fewestDigits, int mostDigits) {
    return padded > 0 && fewestDigits == mostDigits && fewestDigits >= SHORTEST;
  }
}
