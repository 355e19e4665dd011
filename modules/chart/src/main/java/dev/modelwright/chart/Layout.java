// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where everything of a figure goes: title, names, y title, plot with ticks, x title, from top to
 * bottom.
 */
record Layout(
    Box bounds, Plot plot, List<PlacedTick> xTicks, List<PlacedTick> yTicks, Titles titles) {

  private static final double TICK_GAP = 8;
  private static final double NAMES_GAP = 12;
  private static final double NARROWEST = 30;
  private static final double WIDEST_TURNED = 56;
  private static final double LONGEST_TURNED = 110;

  /** The words above and below the plot, and the middle of their lines; blank ones are left out. */
  record Titles(String title, double titleY, String y, double yY, String x, double xY) {

    private Titles lowered(double by) {
      return new Titles(title, titleY, y, yY + by, x, xY);
    }
  }

  static Layout of(Figure figure, View view, Box bounds, Pen pen) {
    return new Builder(figure, view, bounds, pen).build();
  }

  private static final class Builder {
    private final Figure figure;
    private final View view;
    private final Box bounds;
    private final Lettering lettering;
    private final Range xDomain;
    private final Range yDomain;
    private final double pad;
    private Titles titles;
    private double top;
    private double bottom;

    Builder(Figure figure, View view, Box bounds, Pen pen) {
      this.figure = figure;
      this.view = view;
      this.bounds = bounds;
      this.lettering = new Lettering(pen, bounds.grow(-1));
      this.xDomain = Extent.ofX(figure, view);
      this.yDomain = Extent.ofY(figure, view);
      this.pad = Math.min(12, Math.min(bounds.width(), bounds.height()) * 0.05);
      this.titles = titles();
    }

    private Titles titles() {
      double height = bounds.height();
      String title = height >= 100 ? figure.title() : "";
      String y = height >= 150 ? Words.axisTitle(figure.y(), yDomain) : "";
      String x = height >= 150 ? Words.axisTitle(figure.x(), xDomain) : "";
      double titleY = bounds.y() + pad + 8;
      top = bounds.y() + pad + (title.isBlank() ? 0 : 26);
      double yY = top + 7;
      top += y.isBlank() ? 6 : 24;
      double xY = bounds.bottom() - pad - 5;
      bottom = bounds.bottom() - pad - (x.isBlank() ? 0 : 20);
      bottom -= height >= 70 ? TICK_GAP + Math.max(Type.LINE * namesLines(), longest()) : 0;
      bottom = Math.max(bottom, top + 1);
      return new Titles(title, titleY, y, yY, x, xY);
    }

    /** How many lines the names below the plot take. */
    private int namesLines() {
      return turned() || nameRoom() < NARROWEST
          ? 1
          : names().stream().mapToInt(name -> wrapped(name).size()).max().orElse(1);
    }

    /** The names below the plot; none where there is little height. */
    private List<String> names() {
      return figure.x().scale() instanceof Scale.Category category && bounds.height() >= 150
          ? category.names()
          : List.of();
    }

    private double nameRoom() {
      return (bounds.width() - 2 * pad) * 0.75 / Math.max(1, names().size()) - 8;
    }

    private List<String> wrapped(String name) {
      return lettering.wrap(name, nameRoom(), Type.TICK, bounds.height() < 260 ? 2 : 3);
    }

    /** Whether names would be cut short side by side, so that they are written upwards. */
    private boolean turned() {
      return nameRoom() < WIDEST_TURNED
          && names().stream()
              .anyMatch(
                  name ->
                      nameRoom() < NARROWEST
                          || !String.join("", wrapped(name))
                              .replace(" ", "")
                              .equals(name.replace(" ", "")));
    }

    /** How long the longest name written upwards may be; 0 if they are not. */
    private double longest() {
      double most = Math.min(LONGEST_TURNED, bounds.height() / 3);
      return !turned()
          ? 0
          : names().stream()
              .mapToDouble(name -> Math.min(most, lettering.width(name, Type.TICK)))
              .max()
              .orElse(0);
    }

    Layout build() {
      List<Layer> named = Legend.named(figure);
      double widest = bounds.width() >= 320 ? bounds.width() * 0.26 : 0;
      Optional<List<LegendEntry>> direct =
          figure.square()
              ? Optional.empty()
              : DirectLabels.plan(figure, view, yMap(), widest, lettering);
      if (direct.isPresent()) {
        return withDirectLabels(direct.get());
      }
      boolean beside = figure.square() && bounds.width() - (bottom - top) > 260;
      if (named.size() < 2 && !(figure.square() && named.size() == 1)) {
        return finished(0, List.of());
      }
      return beside ? withNamesBeside(named) : withNamesAbove(named);
    }

    private Layout withDirectLabels(List<LegendEntry> labels) {
      double width = labels.stream().mapToDouble(entry -> entry.box().width()).max().orElse(0);
      double x = bounds.right() - pad - width;
      List<LegendEntry> placed = labels.stream().map(entry -> moved(entry, x, 0)).toList();
      return finished(width + 6, placed);
    }

    private Layout withNamesAbove(List<Layer> named) {
      double room =
          Math.max(Legend.ROW, Math.floor(bounds.height() * 0.2 / Legend.ROW) * Legend.ROW);
      double y = titles.yY() - 9;
      boolean fits = bottom - top - Legend.ROW >= 40;
      Box box = new Box(bounds.x() + pad, y, bounds.width() - 2 * pad, fits ? room : 0);
      List<LegendEntry> entries = Legend.rows(named, view, box, lettering);
      double height = entries.isEmpty() ? 0 : entries.getLast().box().bottom() - y + 4;
      top = Math.min(top + height, bottom - 1);
      titles = titles.lowered(height);
      return finished(0, entries);
    }

    private Layout withNamesBeside(List<Layer> named) {
      Layout bare = finished(0, List.of());
      double x = bare.plot.area().right() + NAMES_GAP * 2;
      Box room = new Box(x, top, bounds.right() - pad - x, bottom - top);
      List<LegendEntry> entries = new ArrayList<>();
      for (Layer layer : named) {
        double y = room.y() + entries.size() * Legend.ROW;
        if (y + Legend.ROW <= room.bottom()) {
          double width = Math.min(room.width(), Legend.width(layer, lettering));
          Box box = new Box(x, y, width, Legend.ROW);
          entries.add(new LegendEntry(layer.series(), box, !view.shows(layer)));
        }
      }
      return finished(0, entries);
    }

    private static LegendEntry moved(LegendEntry entry, double x, double y) {
      Box box = entry.box();
      return new LegendEntry(
          entry.series(), new Box(x, box.y() + y, box.width(), box.height()), entry.hidden());
    }

    private Layout finished(double right, List<LegendEntry> entries) {
      AxisMap y = yMap();
      boolean ticks = bounds.width() >= 90 && bounds.height() >= 70;
      double widest = bounds.width() * 0.34;
      List<PlacedTick> yTicks =
          ticks ? new AxisTicks(lettering, y).left(bounds.x() + widest + pad, widest) : List.of();
      double wide = yTicks.stream().mapToDouble(tick -> tick.box().width()).max().orElse(0);
      double left = bounds.x() + pad + (yTicks.isEmpty() ? 0 : wide + TICK_GAP);
      double most = Math.max(1, bounds.right() - pad - Math.max(right, 6) - left);
      double width = figure.square() ? Math.min(most, bottom - top) : most;
      Box area = new Box(left, top, width, bottom - top);
      AxisMap x = new AxisMap(figure.x().scale(), xDomain, area.x(), area.right());
      List<PlacedTick> xTicks =
          ticks
              ? new AxisTicks(lettering, x).below(bottom + TICK_GAP, namesLines(), longest())
              : List.of();
      List<PlacedTick> moved =
          yTicks.stream().map(tick -> endingAt(tick, left - TICK_GAP)).toList();
      return new Layout(bounds, new Plot(figure, view, area, x, y, entries), xTicks, moved, titles);
    }

    private static PlacedTick endingAt(PlacedTick tick, double right) {
      Box box = tick.box();
      return new PlacedTick(
          tick.tick(),
          tick.pixel(),
          tick.lines(),
          new Box(right - box.width(), box.y(), box.width(), box.height()));
    }

    private AxisMap yMap() {
      boolean down = figure.y().scale() instanceof Scale.Category;
      return new AxisMap(figure.y().scale(), yDomain, down ? top : bottom, down ? bottom : top);
    }
  }
}
