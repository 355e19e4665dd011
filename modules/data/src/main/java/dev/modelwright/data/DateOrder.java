// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

/** In which order the parts of a date stand. */
enum DateOrder {
  YEAR_MONTH_DAY("y-m-d"),
  DAY_MONTH_YEAR("d-m-y"),
  MONTH_DAY_YEAR("m-d-y");

  private final String word;

  DateOrder(String word) {
    this.word = word;
  }

  /** The order in short, for example {@code d-m-y}. */
  String word() {
    return word;
  }
}
