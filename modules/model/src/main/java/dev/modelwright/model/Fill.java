// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.model;

/** What a missing value is replaced by. */
public sealed interface Fill {

  /** A number, for numbers and dates. */
  record Number(double value) implements Fill {}

  /** A level, for categories. */
  record Level(String value) implements Fill {}
}
