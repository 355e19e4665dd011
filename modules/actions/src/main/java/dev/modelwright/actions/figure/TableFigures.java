// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.actions.figure;

import dev.modelwright.chart.Axis;
import dev.modelwright.chart.Direction;
import dev.modelwright.chart.Figure;
import dev.modelwright.chart.Layer;
import dev.modelwright.chart.Numbers;
import dev.modelwright.chart.Role;
import dev.modelwright.chart.Series;
import dev.modelwright.data.ColumnProfile;
import dev.modelwright.data.Histogram;
import dev.modelwright.inspect.Associations;
import dev.modelwright.inspect.Missingness;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a table is like, drawn. */
public final class TableFigures {

  /** With more columns than this no strengths are written into the cells. */
  private static final int MOST_TEXTS = 18;

  /** How many levels a column's bars show at most. */
  public static final int MOST_BARS = 10;

  private final FigureWords words;

  /** Figures with words of a language. */
  public TableFigures(Locale language) {
    words = new FigureWords(language);
  }

  /** Strengths as colour, whatever their sign; the first column at the top. */
  public Figure associations(Associations all) {
    int size = all.columns().size();
    double[] strengths = new double[size * size];
    List<String> texts = new ArrayList<>();
    for (int y = 0; y < size; y++) {
      for (int x = 0; x < size; x++) {
        double strength = all.at(y, x);
        strengths[y * size + x] = Math.abs(strength);
        texts.add(Double.isNaN(strength) ? "" : words.hundredths(strength));
      }
    }
    return Figure.of(
        "",
        Axis.category("", all.columns()),
        Axis.category("", all.columns()),
        List.of(
            Layer.Cells.categories(
                new Series(words.say("strength"), Role.ACCENT),
                size,
                size,
                Numbers.of(strengths),
                size <= MOST_TEXTS ? texts : List.of())));
  }

  /** Shares of missing values as colour, the first rows at the left. */
  public Figure missingness(Missingness all) {
    int columns = all.columns().size();
    double[] shares = new double[columns * all.blocks()];
    for (int column = 0; column < columns; column++) {
      for (int block = 0; block < all.blocks(); block++) {
        shares[column * all.blocks() + block] = 100 * all.at(block, column);
      }
    }
    return Figure.of(
        "",
        Axis.linear(words.say("along"), "%"),
        Axis.category("", all.columns()),
        List.of(
            new Layer.Cells(
                new Series(words.say("missing-share"), Role.ACCENT),
                Numbers.steps(0, 100.0 / all.blocks(), all.blocks() + 1),
                Numbers.steps(-0.5, 1, columns + 1),
                Numbers.of(shares),
                List.of())));
  }

  /** How often a column's numbers fall into each bin. */
  public Figure histogram(ColumnProfile.Numeric profile) {
    Histogram histogram = profile.histogram();
    int bins = histogram.counts().size();
    double width = histogram.width() > 0 ? histogram.width() : 1;
    return Figure.of(
        "",
        Axis.linear("", ""),
        Axis.linear("", ""),
        List.of(
            Layer.Bars.bins(
                new Series("", Role.SERIES_1),
                Numbers.steps(histogram.from(), width, bins + 1),
                Numbers.of(histogram.counts().stream().mapToDouble(count -> count).toArray()))));
  }

  /** How often a column's most frequent texts stand, given as they are to be written. */
  public Figure levels(ColumnProfile.Textual profile, List<String> names) {
    return Figure.of(
        "",
        Axis.linear("", ""),
        Axis.category("", names),
        List.of(
            Layer.Bars.categories(
                new Series("", Role.SERIES_1),
                Direction.HORIZONTAL,
                Numbers.of(
                    profile.top().stream()
                        .limit(names.size())
                        .mapToDouble(ColumnProfile.Level::count)
                        .toArray()))));
  }
}
