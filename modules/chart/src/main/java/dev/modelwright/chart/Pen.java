// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.chart;

/**
 * What a figure is drawn with. Coordinates are pixels from the upper left corner; colours are given
 * by role. Arrays are read during the call and not kept.
 */
public interface Pen {

  /** A straight line. */
  void line(double x1, double y1, double x2, double y2, Stroke stroke);

  /** A line through all points of both arrays. */
  void polyline(double[] xs, double[] ys, Stroke stroke);

  /** A filled area with these corners. */
  void polygon(double[] xs, double[] ys, Ink fill);

  /** A filled rectangle. */
  void rectangle(Box box, Ink fill);

  /** The edge of a rectangle with rounded corners. */
  void outline(Box box, double radius, Stroke stroke);

  /** Filled circles of the same radius about these points. */
  void circles(double[] xs, double[] ys, double radius, Ink fill);

  /** Filled rectangles of the same size; the arrays hold their upper left corners. */
  void tiles(double[] xs, double[] ys, double width, double height, Ink fill);

  /** Words. */
  void text(Label label);

  /** Runs the drawing with everything outside the box cut off. */
  void clip(Box box, Runnable drawing);

  /** How wide the words will be, in pixels. */
  double width(String text, TextStyle style);
}
