// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.actions.report;

import dev.modelwright.actions.figure.TableFigures;
import dev.modelwright.chart.Figure;
import dev.modelwright.chart.Palette;
import dev.modelwright.chart.Svg;
import dev.modelwright.data.ColumnProfile;
import dev.modelwright.inspect.Associations;
import dev.modelwright.inspect.Missingness;
import java.util.List;
import java.util.Locale;

/** The figures of a table's page as SVG. */
final class ProfileFigures {

  private static final int CARD = 412;
  private static final int HISTOGRAM = 148;
  private static final int WIDE = 912;
  private static final int CELL = 26;

  private final TableFigures figures;

  ProfileFigures(Locale language) {
    figures = new TableFigures(language);
  }

  String associations(Associations all) {
    return svg(
        figures.associations(all), WIDE, 150 + CELL * Math.clamp(all.columns().size(), 4, 60));
  }

  String missingness(Missingness all) {
    return svg(figures.missingness(all), WIDE, 110 + CELL * all.columns().size());
  }

  String histogram(ColumnProfile.Numeric profile) {
    return svg(figures.histogram(profile), CARD, HISTOGRAM);
  }

  String values(List<ColumnProfile.Value> values) {
    return svg(figures.values(values), CARD, HISTOGRAM);
  }

  String levels(ColumnProfile.Textual profile, List<String> names) {
    return svg(figures.levels(profile, names), CARD, 50 + 20 * Math.max(3, names.size()));
  }

  private static String svg(Figure figure, int width, int height) {
    return "<figure>" + Svg.render(figure, width, height, Palette.LIGHT) + "</figure>\n";
  }
}
