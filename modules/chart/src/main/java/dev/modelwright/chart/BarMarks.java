// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.chart;

import java.util.List;
import java.util.Optional;

/** Draws bars, beside each other or over each other. */
final class BarMarks {

  private static final double FILLING = 0.72;

  private final Plot plot;
  private final Pen pen;
  private final List<Layer.Bars> shown;

  BarMarks(Plot plot, Pen pen) {
    this.plot = plot;
    this.pen = pen;
    this.shown =
        plot.figure().layers().stream()
            .filter(plot.view()::shows)
            .filter(Layer.Bars.class::isInstance)
            .map(Layer.Bars.class::cast)
            .toList();
  }

  void draw(Layer.Bars bars) {
    boolean overlaid = shown.size() > 1 && !categories(bars) && allFromZero();
    Ink ink = new Ink(bars.series().role(), overlaid ? 0.55 : 1);
    for (int i = 0; i < bars.to().size(); i++) {
      box(bars, i)
          .filter(box -> box.overlaps(plot.area().grow(1)))
          .ifPresent(box -> pen.rectangle(box, ink));
    }
  }

  /** The rectangle of the i-th bar in pixels. */
  Optional<Box> box(Layer.Bars bars, int i) {
    boolean upright = bars.direction() == Direction.VERTICAL;
    AxisMap across = upright ? plot.x() : plot.y();
    AxisMap along = upright ? plot.y() : plot.x();
    double a = across.pixel(bars.edges().get(i));
    double b = across.pixel(bars.edges().get(i + 1));
    double from = along.pixelOrStart(bars.from().get(i));
    double to = along.pixel(bars.to().get(i));
    if (!Double.isFinite(a) || !Double.isFinite(b) || !Double.isFinite(to)) {
      return Optional.empty();
    }
    Range slot = slot(bars, Math.min(a, b), Math.max(a, b));
    double low = within(along, Math.min(from, to));
    double high = within(along, Math.max(from, to));
    return Optional.of(
        upright
            ? new Box(slot.low(), low, slot.span(), high - low)
            : new Box(low, slot.low(), high - low, slot.span()));
  }

  private static double within(AxisMap map, double pixel) {
    double low = Math.min(map.start(), map.end()) - 10;
    return Math.clamp(pixel, low, Math.max(map.start(), map.end()) + 10);
  }

  /** The part of the stretch between two edges that this layer's bar fills. */
  private Range slot(Layer.Bars bars, double low, double high) {
    double width = Math.max(high - low, 1e-6);
    if (!categories(bars)) {
      double gap = width > 5 ? 0.5 : 0;
      return new Range(low + gap, low + width - gap);
    }
    boolean beside = shown.size() > 1 && allFromZero();
    double part = width * FILLING / (beside ? shown.size() : 1);
    double start = low + width * (1 - FILLING) / 2 + (beside ? part * shown.indexOf(bars) : 0);
    return new Range(start, start + (beside && part > 5 ? part - 1 : part));
  }

  private boolean allFromZero() {
    return shown.stream()
        .allMatch(bars -> bars.from().stream().allMatch(v -> v == 0 || Double.isNaN(v)));
  }

  private boolean categories(Layer.Bars bars) {
    AxisMap across = bars.direction() == Direction.VERTICAL ? plot.x() : plot.y();
    return across.scale() instanceof Scale.Category;
  }
}
