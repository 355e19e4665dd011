// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.chart;

import java.util.Optional;
import java.util.Set;

/**
 * What of a figure is looked at.
 *
 * @param x the stretch of the x axis, empty for all
 * @param y the stretch of the y axis, empty for all
 * @param hidden names of series that are switched off
 */
public record View(Optional<Range> x, Optional<Range> y, Set<String> hidden) {

  /** Everything. */
  public static final View ALL = new View(Optional.empty(), Optional.empty(), Set.of());

  /** Keeps a copy of the names. */
  public View {
    hidden = Set.copyOf(hidden);
  }

  /** Whether a layer is to be drawn. */
  boolean shows(Layer layer) {
    return !hidden.contains(layer.series().name());
  }
}
