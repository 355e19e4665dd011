// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.chart;

/** How a line is drawn. */
public enum Dash {
  /** Unbroken. */
  SOLID,
  /** Long pieces. */
  DASHED,
  /** Points. */
  DOTTED
}
