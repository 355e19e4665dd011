// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.chart;

/**
 * Whose data a layer shows. Layers of the same name are shown and hidden together.
 *
 * @param name for legend and hover, in the reader's language; blank for none
 * @param role its colour
 */
public record Series(String name, Role role) {

  /** A series by name and number from 1; the same model should always have the same number. */
  public static Series of(String name, int index) {
    return new Series(name, Role.series(index));
  }
}
