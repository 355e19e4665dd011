// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

/** In which order the parts of a date stand. */
public enum DateOrder {
  /** 2020-12-31. */
  YEAR_MONTH_DAY("y-m-d"),
  /** 31/12/2020. */
  DAY_MONTH_YEAR("d-m-y"),
  /** 12/31/2020. */
  MONTH_DAY_YEAR("m-d-y");

  private final String word;

  DateOrder(String word) {
    this.word = word;
  }

  /** The order in short, for example {@code d-m-y}. */
  public String word() {
    return word;
  }
}
