// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.model;

/** What can be read off a date or a point in time. */
public enum DatePart {
  /** The year of the proleptic Gregorian calendar. */
  YEAR,
  /** 1 to 12. */
  MONTH,
  /** 1 to 31. */
  DAY,
  /** 1, Monday, to 7, Sunday. */
  WEEKDAY,
  /** 0 to 23; 0 for a date without time. */
  HOUR
}
