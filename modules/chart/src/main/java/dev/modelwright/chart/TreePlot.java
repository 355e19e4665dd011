// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.chart;

import java.util.List;
import java.util.Optional;

/**
 * A tree as it was drawn.
 *
 * @param places the nodes drawn, parents before their children
 */
public record TreePlot(TreeView view, List<Place> places) {

  /** Keeps a copy of the list. */
  public TreePlot {
    places = List.copyOf(places);
  }

  /**
   * One node as drawn.
   *
   * @param folded whether nodes below it are not drawn
   */
  public record Place(TreeFigure.Node node, Box box, boolean folded) {}

  /** The node under a pixel. */
  public Optional<Place> at(double px, double py) {
    return places.stream().filter(place -> place.box().contains(px, py)).findFirst();
  }
}
