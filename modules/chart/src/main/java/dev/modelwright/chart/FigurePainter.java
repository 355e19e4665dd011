// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.chart;

import java.util.List;

/** Draws figures with any pen. */
public final class FigurePainter {

  private static final Stroke GRID = new Stroke(new Ink(Role.BORDER, 0.6), 1, Dash.SOLID);
  private static final Stroke BASE = new Stroke(new Ink(Role.MUTED, 0.7), 1, Dash.SOLID);

  private final Layout layout;
  private final Plot plot;
  private final Pen pen;
  private final Lettering lettering;

  private FigurePainter(Layout layout, Pen pen) {
    this.layout = layout;
    this.plot = layout.plot();
    this.pen = pen;
    this.lettering = new Lettering(pen, layout.bounds().grow(-1));
  }

  /** Draws all of a figure; tells what came to lie where. Sizes are in pixels. */
  public static Plot paint(Figure figure, double width, double height, Pen pen) {
    return paint(figure, View.ALL, width, height, pen);
  }

  /** Draws what is looked at of a figure; tells what came to lie where. */
  public static Plot paint(Figure figure, View view, double width, double height, Pen pen) {
    Box bounds = new Box(0, 0, Math.max(1, width), Math.max(1, height));
    FigurePainter painter = new FigurePainter(Layout.of(figure, view, bounds, pen), pen);
    painter.ground();
    painter.layers();
    painter.words();
    return painter.plot;
  }

  private void ground() {
    pen.rectangle(layout.bounds(), Ink.of(Role.SURFACE));
    if (has(Layer.Cells.class) && categories(plot.x()) && categories(plot.y())) {
      return;
    }
    Box area = plot.area();
    if (!categories(plot.y())) {
      layout.yTicks().forEach(tick -> across(crisp(tick.pixel()), GRID));
    }
    if (!categories(plot.x()) && (!has(Layer.Bars.class) || categories(plot.y()))) {
      layout.xTicks().forEach(tick -> upright(crisp(tick.pixel()), GRID));
    }
    if (categories(plot.y())) {
      upright(crisp(Math.clamp(plot.x().pixelOrStart(0), area.x(), area.right())), BASE);
    } else {
      across(crisp(Math.clamp(baseline(), area.y(), area.bottom())), BASE);
    }
  }

  /** The zero line where it is within, else the lower edge. */
  private double baseline() {
    boolean zero = plot.y().scale() == Scale.LINEAR && plot.y().domain().contains(0);
    return zero ? plot.y().pixel(0) : plot.area().bottom();
  }

  private void layers() {
    Box area = plot.area();
    Marks marks = new Marks(plot, pen);
    Remarks remarks = new Remarks(plot, pen);
    pen.clip(
        area.grow(2),
        () -> {
          plot.figure().layers().stream().filter(plot.view()::shows).forEach(marks::draw);
          plot.figure().layers().stream().filter(plot.view()::shows).forEach(remarks::draw);
          plot.figure().notes().forEach(remarks::note);
        });
  }

  private void words() {
    Layout.Titles titles = layout.titles();
    double left = layout.bounds().x() + Math.min(12, layout.bounds().width() * 0.05);
    lettering.put(titles.title(), left, titles.titleY(), Type.TITLE, Label.Anchor.START);
    lettering.put(titles.y(), left, titles.yY(), Type.AXIS, Label.Anchor.START);
    double middle = plot.area().centreX();
    lettering.put(titles.x(), middle, titles.xY(), Type.AXIS, Label.Anchor.MIDDLE);
    layout.xTicks().forEach(this::below);
    layout.yTicks().forEach(this::beside);
    List<Layer> named = Legend.named(plot.figure());
    for (LegendEntry entry : plot.legend()) {
      named.stream()
          .filter(layer -> layer.series().name().equals(entry.series().name()))
          .findFirst()
          .ifPresent(layer -> Legend.paint(entry, layer, pen, lettering));
    }
  }

  private void beside(PlacedTick tick) {
    Box box = tick.box();
    String text = String.join(" ", tick.lines());
    lettering.put(text, box.right(), box.centreY(), Type.TICK, Label.Anchor.END);
  }

  private void below(PlacedTick tick) {
    if (tick.turned()) {
      double x = tick.box().centreX() + Type.TICK.size() * 0.35;
      String text = tick.lines().getFirst();
      pen.text(new Label(text, x, tick.box().y(), Type.TICK, Label.Anchor.END, -90));
      return;
    }
    double y = tick.box().y() + tick.box().height() / 2 - Type.LINE * (tick.lines().size() - 1) / 2;
    for (String line : tick.lines()) {
      lettering.put(line, tick.box().centreX(), y, Type.TICK, Label.Anchor.MIDDLE);
      y += Type.LINE;
    }
  }

  private void across(double y, Stroke stroke) {
    pen.line(plot.area().x(), y, plot.area().right(), y, stroke);
  }

  private void upright(double x, Stroke stroke) {
    pen.line(x, plot.area().y(), x, plot.area().bottom(), stroke);
  }

  private boolean has(Class<? extends Layer> kind) {
    return plot.figure().layers().stream().anyMatch(kind::isInstance);
  }

  private static boolean categories(AxisMap map) {
    return map.scale() instanceof Scale.Category;
  }

  private static double crisp(double pixel) {
    return Math.floor(pixel) + 0.5;
  }
}
