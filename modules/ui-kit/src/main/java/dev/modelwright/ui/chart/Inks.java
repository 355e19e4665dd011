// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.chart;

import dev.modelwright.chart.Ink;
import dev.modelwright.chart.Palette;
import dev.modelwright.chart.Role;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.paint.Color;

/** A palette's colours for JavaFX. */
final class Inks {

  private final Map<Role, Color> colours = new EnumMap<>(Role.class);

  Inks(Palette palette) {
    for (Role role : Role.values()) {
      colours.put(role, Color.web(palette.colour(role)));
    }
  }

  Color of(Ink ink) {
    Color colour = Objects.requireNonNull(colours.get(ink.role()));
    double alpha = Math.clamp(ink.alpha(), 0, 1);
    return alpha == 1 ? colour : colour.deriveColor(0, 1, 1, alpha);
  }
}
