// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.inspect;

/** What kind of thing was found, the gravest first. */
public enum FindingKind {
  /** A column tells the target almost perfectly. */
  LEAK,
  /** A column names each row. */
  IDENTIFIER,
  /** A column looks like data of persons. */
  PERSONAL_DATA,
  /** A column has one value, or none. */
  CONSTANT,
  /** Two columns say the same. */
  DUPLICATE_COLUMNS,
  /** Rows come more than once. */
  DUPLICATE_ROWS,
  /** The target's labels are of very different size. */
  IMBALANCED_TARGET,
  /** Numbers that probably stand for missing values. */
  SENTINEL,
  /** Dates that cannot be. */
  IMPOSSIBLE_DATES,
  /** A column holds values of several kinds. */
  MIXED_TYPES,
  /** Many values are missing. */
  MANY_MISSING,
  /** A category has very many levels. */
  MANY_LEVELS,
  /** Some levels stand in very few rows. */
  RARE_LEVELS,
  /** Some numbers are far from all others. */
  OUTLIERS
}
