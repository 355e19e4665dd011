// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.chart;

/**
 * How a line is drawn.
 *
 * @param width in pixels
 */
public record Stroke(Ink ink, double width, Dash dash) {

  /** An unbroken line in a role's colour. */
  public static Stroke of(Role role, double width) {
    return new Stroke(Ink.of(role), width, Dash.SOLID);
  }
}
