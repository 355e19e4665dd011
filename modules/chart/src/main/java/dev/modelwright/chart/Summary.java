// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.chart;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.DoubleStream;

/** What a figure shows in one line, for those who do not see it; no words of its own. */
public final class Summary {

  private Summary() {}

  /** Title, axes, and for every series the stretch of its values. */
  public static String of(Figure figure) {
    List<String> parts = new ArrayList<>();
    parts.add(figure.title());
    parts.add(
        Words.axisTitle(figure.y(), Extent.ofY(figure, View.ALL))
            + " / "
            + Words.axisTitle(figure.x(), Extent.ofX(figure, View.ALL)));
    figure.layers().stream().map(Summary::line).forEach(parts::add);
    figure.notes().stream().map(Note::text).forEach(parts::add);
    parts.removeIf(part -> part.isBlank() || part.equals(" / "));
    return String.join("; ", parts);
  }

  /** Title and the first question of a tree. */
  public static String of(TreeFigure tree) {
    return tree.title() + "; " + tree.root().test() + " (" + tree.root().nodes() + ")";
  }

  private static String line(Layer layer) {
    String name = layer.series().name();
    DoubleSummaryStatistics values = values(layer).filter(Double::isFinite).summaryStatistics();
    if (name.isBlank() || values.getCount() == 0) {
      return layer instanceof Layer.Rule rule ? rule.label() : "";
    }
    return name
        + ": "
        + NumberText.reading(values.getMin())
        + " – "
        + NumberText.reading(values.getMax());
  }

  private static DoubleStream values(Layer layer) {
    return switch (layer) {
      case Layer.Line line -> line.y().stream();
      case Layer.Points points -> points.y().stream();
      case Layer.Bars bars -> bars.to().stream();
      case Layer.Band band -> DoubleStream.concat(band.low().stream(), band.high().stream());
      case Layer.Intervals some -> DoubleStream.concat(some.low().stream(), some.high().stream());
      case Layer.Boxes boxes -> DoubleStream.concat(boxes.lower().stream(), boxes.upper().stream());
      case Layer.Cells cells -> cells.values().stream();
      case Layer.Rule _, Layer.Markers _ -> DoubleStream.empty();
    };
  }
}
