// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.chart;

/** A rectangle in pixels, y downwards. */
public record Box(double x, double y, double width, double height) {

  /** The right edge. */
  public double right() {
    return x + width;
  }

  /** The lower edge. */
  public double bottom() {
    return y + height;
  }

  /** The middle from left to right. */
  public double centreX() {
    return x + width / 2;
  }

  /** The middle from top to bottom. */
  public double centreY() {
    return y + height / 2;
  }

  /** Whether a point lies inside or on the edge. */
  public boolean contains(double px, double py) {
    return px >= x && px <= right() && py >= y && py <= bottom();
  }

  /** Whether both have points in common, other than edges. */
  public boolean overlaps(Box other) {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }

  /** Whether all of it lies inside the other. */
  public boolean within(Box other) {
    return x >= other.x()
        && y >= other.y()
        && right() <= other.right()
        && bottom() <= other.bottom();
  }

  /** Larger by so much on every side; smaller if negative, but never less than empty. */
  public Box grow(double by) {
    return new Box(x - by, y - by, Math.max(0, width + 2 * by), Math.max(0, height + 2 * by));
  }
}
