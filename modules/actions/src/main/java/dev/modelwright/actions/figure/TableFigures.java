// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.actions.figure;

import dev.modelwright.chart.Axis;
import dev.modelwright.chart.Direction;
import dev.modelwright.chart.Figure;
import dev.modelwright.chart.Layer;
import dev.modelwright.chart.NumberText;
import dev.modelwright.chart.Numbers;
import dev.modelwright.chart.Role;
import dev.modelwright.chart.Series;
import dev.modelwright.data.ColumnInfo;
import dev.modelwright.data.ColumnKind;
import dev.modelwright.data.ColumnProfile;
import dev.modelwright.data.Histogram;
import dev.modelwright.inspect.Associations;
import dev.modelwright.inspect.Missingness;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** What a table is like, drawn. */
public final class TableFigures {

  /** With more columns than this no strengths are written into the cells. */
  private static final int MOST_TEXTS = 18;

  /** The most whole numbers that have a bar each. */
  private static final int MOST_VALUES = 16;

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

  /** How often a column's numbers, dates or times fall into each bin. */
  public Figure histogram(ColumnProfile.Numeric profile) {
    Histogram histogram = profile.histogram();
    int bins = histogram.counts().size();
    double width = histogram.width() > 0 ? histogram.width() : 1;
    return Figure.of(
        "",
        axis(profile.column()),
        Axis.linear("", ""),
        List.of(
            Layer.Bars.bins(
                new Series("", Role.SERIES_1),
                Numbers.steps(histogram.from(), width, bins + 1),
                Numbers.of(histogram.counts().stream().mapToDouble(count -> count).toArray()))));
  }

  private static Axis axis(ColumnInfo column) {
    return switch (column.storage()) {
      case DATE -> Axis.days("");
      case DATETIME -> Axis.moments("");
      case NUMBER, CATEGORY ->
          column.kind() == ColumnKind.TIME ? Axis.time("") : Axis.linear("", "");
    };
  }

  /** How often each of a few whole numbers stands, the least first, those between them too. */
  public Figure values(List<ColumnProfile.Value> values) {
    List<ColumnProfile.Value> rising = filled(values);
    return Figure.of(
        "",
        Axis.category("", rising.stream().map(v -> NumberText.reading(v.value())).toList()),
        Axis.linear("", ""),
        List.of(
            Layer.Bars.categories(
                new Series("", Role.SERIES_1),
                Direction.VERTICAL,
                Numbers.of(rising.stream().mapToDouble(ColumnProfile.Value::count).toArray()))));
  }

  /** With the whole numbers that do not stand but would have room. */
  private static List<ColumnProfile.Value> filled(List<ColumnProfile.Value> values) {
    TreeMap<Double, ColumnProfile.Value> all = new TreeMap<>();
    values.forEach(value -> all.put(value.value(), value));
    boolean whole = values.stream().allMatch(value -> value.value() == Math.rint(value.value()));
    if (whole && !all.isEmpty() && all.lastKey() - all.firstKey() < MOST_VALUES) {
      for (double at = all.firstKey(); at < all.lastKey(); at++) {
        all.putIfAbsent(at, new ColumnProfile.Value(at, 0));
      }
    }
    return List.copyOf(all.values());
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
