// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.chart;

import java.util.List;

/**
 * What is to be read at a place of a figure.
 *
 * @param px where the cross hair stands
 * @param py where the cross hair stands
 * @param heading the position, read from the x axis, or the names of a cell
 * @param readings a value for each series there, the nearest first
 */
public record Hover(double px, double py, String heading, List<Reading> readings) {

  /** Keeps a copy of the list. */
  public Hover {
    readings = List.copyOf(readings);
  }

  /**
   * One value.
   *
   * @param series whose it is
   * @param text the value with its unit
   * @param px its pixel
   * @param py its pixel
   */
  public record Reading(Series series, String text, double px, double py) {}
}
