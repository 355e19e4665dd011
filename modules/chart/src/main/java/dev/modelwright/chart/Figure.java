// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.chart;

import java.util.List;

/**
 * A chart as plain numbers and words, ready to be drawn at any size and in any colours. All words
 * are in the reader's language already.
 *
 * @param title what it shows; blank where the surroundings say so
 * @param x the axis from left to right
 * @param y the axis from bottom to top
 * @param layers what is drawn, the first at the bottom
 * @param notes points worth a word
 * @param square whether both axes are to be equally long, as for curves beside a diagonal
 */
public record Figure(
    String title, Axis x, Axis y, List<Layer> layers, List<Note> notes, boolean square) {

  /** Keeps copies of the lists. */
  public Figure {
    layers = List.copyOf(layers);
    notes = List.copyOf(notes);
  }

  /** A figure without notes that fills its place. */
  public static Figure of(String title, Axis x, Axis y, List<? extends Layer> layers) {
    return new Figure(title, x, y, List.copyOf(layers), List.of(), false);
  }

  /** The same figure with these notes. */
  public Figure withNotes(List<Note> marked) {
    return new Figure(title, x, y, layers, marked, square);
  }

  /** The same figure with axes of equal length. */
  public Figure squared() {
    return new Figure(title, x, y, layers, notes, true);
  }
}
