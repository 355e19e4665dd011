// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import dev.modelwright.base.Message;
import dev.modelwright.base.Texts;
import dev.modelwright.chart.Axis;
import dev.modelwright.chart.Direction;
import dev.modelwright.chart.Figure;
import dev.modelwright.chart.Layer;
import dev.modelwright.chart.Numbers;
import dev.modelwright.chart.Role;
import dev.modelwright.chart.Series;
import dev.modelwright.inspect.Associations;
import dev.modelwright.inspect.Missingness;
import dev.modelwright.inspect.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** What was found in a table, drawn with the words of a language. */
final class Drawings {

  private static final int MOST_TEXTS = 18;

  private final Locale language;

  Drawings(Locale language) {
    this.language = language;
  }

  private String say(String key) {
    return Texts.render(Message.of("tooldata.figure." + key), language);
  }

  /** Two columns side by side. */
  Figure pair(Pair pair) {
    return switch (pair) {
      case Pair.Numbers numbers -> numbers(numbers);
      case Pair.Groups groups -> groups(groups);
      case Pair.Levels levels -> levels(levels);
    };
  }

  private Figure numbers(Pair.Numbers pair) {
    Axis x = Axis.linear(pair.x(), "");
    Axis y = Axis.linear(pair.y(), "");
    Series series = Series.of(say("rows"), 1);
    double[] xs = pair.xs().toArray();
    double[] ys = pair.ys().toArray();
    Layer layer =
        pair.rows() > xs.length
            ? new Layer.Cells(
                series, edges(xs), edges(ys), Numbers.of(pair.density().toArray()), List.of())
            : new Layer.Points(series, Numbers.of(xs), Numbers.of(ys));
    return Figure.of("", x, y, List.of(layer));
  }

  private static Numbers edges(double[] values) {
    double low = java.util.Arrays.stream(values).min().orElse(0);
    double high = java.util.Arrays.stream(values).max().orElse(1);
    return Numbers.steps(low, (high - low) / Pair.Numbers.CELLS, Pair.Numbers.CELLS + 1);
  }

  private Figure groups(Pair.Groups pair) {
    List<Pair.Group> groups = pair.groups();
    Numbers at = Numbers.steps(0, 1, groups.size());
    Series box = Series.of(say("middle-half"), 1);
    List<Layer> layers = new ArrayList<>();
    layers.add(
        new Layer.Intervals(
            new Series(say("whiskers"), Role.MUTED),
            Direction.VERTICAL,
            at,
            column(groups, Pair.Group::lower),
            column(groups, Pair.Group::upper)));
    layers.add(
        new Layer.Bars(
            box,
            Direction.VERTICAL,
            Numbers.steps(-0.5, 1, groups.size() + 1),
            column(groups, Pair.Group::quartile1),
            column(groups, Pair.Group::quartile3)));
    layers.add(
        new Layer.Points(
            Series.of(say("median"), 2), at, column(groups, Pair.Group::median), 4, 1));
    List<Double> xs = new ArrayList<>();
    List<Double> ys = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      double place = i;
      groups.get(i).outliers().stream()
          .forEach(
              value -> {
                xs.add(place);
                ys.add(value);
              });
    }
    layers.add(
        new Layer.Points(
            new Series(say("outliers"), Role.MUTED), Numbers.of(xs), Numbers.of(ys), 2, 0.5));
    return Figure.of(
        "",
        Axis.category(pair.x(), groups.stream().map(Pair.Group::level).toList()),
        Axis.linear(pair.y(), ""),
        layers);
  }

  private static Numbers column(List<Pair.Group> groups, ToDoubleFunction<Pair.Group> value) {
    return Numbers.of(groups.stream().mapToDouble(value).toArray());
  }

  /** For each level of x the shares of y's levels, stacked. */
  private Figure levels(Pair.Levels pair) {
    int columns = pair.xLevels().size();
    double[] totals = new double[columns];
    for (int i = 0; i < pair.counts().size(); i++) {
      totals[i % columns] += pair.counts().get(i);
    }
    double[] base = new double[columns];
    List<Layer> layers = new ArrayList<>();
    for (int y = 0; y < pair.yLevels().size(); y++) {
      double[] top = new double[columns];
      for (int x = 0; x < columns; x++) {
        double count = pair.counts().get(y * columns + x);
        top[x] = base[x] + (totals[x] > 0 ? 100 * count / totals[x] : 0);
      }
      layers.add(
          new Layer.Bars(
              Series.of(pair.yLevels().get(y), y + 1),
              Direction.VERTICAL,
              Numbers.steps(-0.5, 1, columns + 1),
              Numbers.of(base),
              Numbers.of(top)));
      base = top;
    }
    return Figure.of(
        "",
        Axis.category(pair.x(), pair.xLevels()),
        Axis.linear(pair.y(), "%").withRange(0, 100),
        layers);
  }

  /** Strengths as colour, the first column at the top. */
  Figure associations(Associations all) {
    int size = all.columns().size();
    double[] strengths = new double[size * size];
    List<String> texts = new ArrayList<>();
    for (int y = 0; y < size; y++) {
      for (int x = 0; x < size; x++) {
        double strength = all.at(y, x);
        strengths[y * size + x] = Math.abs(strength);
        texts.add(Double.isNaN(strength) ? "" : String.format(language, "%.2f", strength));
      }
    }
    return Figure.of(
        "",
        Axis.category("", all.columns()),
        Axis.category("", all.columns()),
        List.of(
            Layer.Cells.categories(
                new Series(say("strength"), Role.ACCENT),
                size,
                size,
                Numbers.of(strengths),
                size <= MOST_TEXTS ? texts : List.of())));
  }

  /** Shares of missing values as colour, the first rows at the left. */
  Figure missingness(Missingness all) {
    int columns = all.columns().size();
    double[] shares = new double[columns * all.blocks()];
    for (int column = 0; column < columns; column++) {
      for (int block = 0; block < all.blocks(); block++) {
        shares[column * all.blocks() + block] = 100 * all.at(block, column);
      }
    }
    return Figure.of(
        "",
        Axis.linear(say("along"), "%"),
        Axis.category("", all.columns()),
        List.of(
            new Layer.Cells(
                new Series(say("missing-share"), Role.ACCENT),
                Numbers.steps(0, 100.0 / all.blocks(), all.blocks() + 1),
                Numbers.steps(-0.5, 1, columns + 1),
                Numbers.of(shares),
                List.of())));
  }
}
