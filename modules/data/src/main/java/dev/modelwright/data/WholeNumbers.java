// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

/** What the numbers of a column that are written with digits only have in common. */
final class WholeNumbers {

  private static final int SHORTEST_CODE = 4;

  private int count;
  private boolean padded;
  private int fewestDigits = Integer.MAX_VALUE;
  private int mostDigits;

  /** Notes the number that was just read, which stands in so many cells. */
  void add(DecimalParser number, int cells) {
    count += cells;
    add(number.digits(), number.padded());
  }

  /** Notes that some have so many digits, and perhaps begin with a zero that they do not need. */
  void add(int digits, boolean withZeros) {
    padded |= withZeros;
    fewestDigits = Math.min(fewestDigits, digits);
    mostDigits = Math.max(mostDigits, digits);
  }

  /** Notes that so many more cells hold one. */
  void count(int cells) {
    count += cells;
  }

  /** How many cells hold one. */
  int count() {
    return count;
  }

  /**
   * Whether they are codes, such as postcodes: all equally long, at least four digits, some padded
   * with zeros on the left.
   */
  boolean codes() {
    return padded && fewestDigits == mostDigits && fewestDigits >= SHORTEST_CODE;
  }
}
