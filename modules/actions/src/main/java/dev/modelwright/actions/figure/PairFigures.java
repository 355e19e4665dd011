// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.actions.figure;

import dev.modelwright.chart.Axis;
import dev.modelwright.chart.Direction;
import dev.modelwright.chart.Figure;
import dev.modelwright.chart.Layer;
import dev.modelwright.chart.Numbers;
import dev.modelwright.chart.Role;
import dev.modelwright.chart.Series;
import dev.modelwright.inspect.Pair;
import dev.modelwright.model.InputType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Two columns of a table, drawn: a cloud of points or its density, boxes, or stacked bars. */
public final class PairFigures {

  private final FigureWords words;

  /** Figures with words of a language. */
  public PairFigures(Locale language) {
    words = new FigureWords(language);
  }

  /** Two columns side by side. */
  public Figure of(Pair pair) {
    return switch (pair) {
      case Pair.Numbers numbers -> numbers(numbers);
      case Pair.Groups groups -> groups(groups);
      case Pair.Levels levels -> levels(levels);
    };
  }

  private Figure numbers(Pair.Numbers pair) {
    Axis x = axis(pair.x(), pair.xSpan().storage());
    Axis y = axis(pair.y(), pair.ySpan().storage());
    Series series = Series.of(words.say("rows"), 1);
    Layer layer =
        pair.rows() > pair.xs().size()
            ? Layer.Cells.density(
                series,
                edges(pair.xSpan()),
                edges(pair.ySpan()),
                Numbers.of(pair.density().toArray()))
            : new Layer.Points(
                series, Numbers.of(pair.xs().toArray()), Numbers.of(pair.ys().toArray()));
    return Figure.of("", x, y, List.of(layer));
  }

  private static Axis axis(String name, InputType storage) {
    return switch (storage) {
      case DATE -> Axis.days(name);
      case DATETIME -> Axis.moments(name);
      case NUMBER, CATEGORY -> Axis.linear(name, "");
    };
  }

  private static Numbers edges(Pair.Span span) {
    double width = span.to() > span.from() ? span.to() - span.from() : 1;
    return Numbers.steps(span.from(), width / Pair.Numbers.CELLS, Pair.Numbers.CELLS + 1);
  }

  private Figure groups(Pair.Groups pair) {
    List<Pair.Group> groups = pair.groups();
    List<Layer> layers = new ArrayList<>();
    layers.add(
        new Layer.Boxes(
            Series.of(words.say("box"), 1),
            Numbers.steps(0, 1, groups.size()),
            column(groups, Pair.Group::lower),
            column(groups, Pair.Group::quartile1),
            column(groups, Pair.Group::median),
            column(groups, Pair.Group::quartile3),
            column(groups, Pair.Group::upper)));
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
            new Series(words.say("outliers"), Role.MUTED), Numbers.of(xs), Numbers.of(ys), 2, 0.5));
    return Figure.of(
        "",
        Axis.category(pair.x(), groups.stream().map(Pair.Group::level).toList()),
        axis(pair.y(), pair.storage()),
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
}
