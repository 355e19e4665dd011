// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.chart;

import java.util.List;
import java.util.Optional;

/**
 * A figure as it was drawn: what lies where.
 *
 * @param figure what was drawn
 * @param view what of it was shown
 * @param area the rectangle between the axes
 * @param x from values to pixels and back
 * @param y from values to pixels and back
 * @param legend the names shown
 */
public record Plot(
    Figure figure, View view, Box area, AxisMap x, AxisMap y, List<LegendEntry> legend) {

  /** Keeps a copy of the list. */
  public Plot {
    legend = List.copyOf(legend);
  }

  /** What lies nearest to a pixel; empty outside the plot and where nothing is near. */
  public Optional<Hover> nearest(double px, double py) {
    return area.grow(3).contains(px, py) ? Nearest.find(this, px, py) : Optional.empty();
  }

  /** The name under a pixel. */
  public Optional<LegendEntry> legendAt(double px, double py) {
    return legend.stream().filter(entry -> entry.box().contains(px, py)).findFirst();
  }
}
