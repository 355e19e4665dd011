// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.chart;

/**
 * Words at a place.
 *
 * @param x where the anchor lies
 * @param y the base line
 * @param degrees turned clockwise about the place
 */
public record Label(
    String text, double x, double y, TextStyle style, Anchor anchor, double degrees) {

  /** Which part of the words lies at their place. */
  public enum Anchor {
    /** The left end. */
    START,
    /** The middle. */
    MIDDLE,
    /** The right end. */
    END
  }
}
