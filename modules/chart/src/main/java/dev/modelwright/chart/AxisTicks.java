// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Chooses as many ticks as can be read without touching each other. */
final class AxisTicks {

  private static final double NARROWEST_NAME = 34;

  private final Lettering lettering;
  private final AxisMap map;

  AxisTicks(Lettering lettering, AxisMap map) {
    this.lettering = lettering;
    this.map = map;
  }

  /**
   * Ticks of the x axis, their words from {@code top} downwards in at most so many lines.
   *
   * @param longest how long names may be that run upwards; 0 if they do not
   */
  List<PlacedTick> below(double top, int lines, double longest) {
    double middle = top + Type.LINE / 2;
    if (map.scale() instanceof Scale.Category) {
      return longest > 0 ? turned(top, longest) : namesBelow(middle, lines);
    }
    int most = (int) Math.clamp(3 + length() / 70, 1, 12);
    return chosen(
        most,
        10,
        tick ->
            placed(
                tick,
                lettering.box(tick.text(), pixel(tick), middle, Type.TICK, Label.Anchor.MIDDLE)));
  }

  /** Ticks of the y axis, their words ending at {@code right} and at most so wide. */
  List<PlacedTick> left(double right, double widest) {
    if (map.scale() instanceof Scale.Category) {
      return namesLeft(right, widest);
    }
    int most = (int) Math.clamp(length() / 34, 1, 10);
    List<PlacedTick> ticks =
        chosen(
            most,
            4,
            tick ->
                placed(
                    tick,
                    lettering.box(tick.text(), right, pixel(tick), Type.TICK, Label.Anchor.END)));
    return ticks.stream().anyMatch(tick -> tick.box().width() > widest) ? List.of() : ticks;
  }

  private List<PlacedTick> chosen(int most, double gap, Function<Tick, PlacedTick> placing) {
    for (int count = most; count > 0; count--) {
      List<PlacedTick> ticks =
          Ticks.of(map.scale(), map.domain(), count).stream().map(placing).toList();
      if (!ticks.isEmpty() && apart(ticks, gap)) {
        return ticks;
      }
    }
    return List.of();
  }

  private List<PlacedTick> namesBelow(double middle, int lines) {
    List<Tick> names = Ticks.of(map.scale(), map.domain(), Integer.MAX_VALUE);
    double room = band() - 8;
    if (room >= NARROWEST_NAME) {
      return names.stream().map(tick -> wrapped(tick, room, middle, lines)).toList();
    }
    return thinned(
        names,
        6,
        tick ->
            placed(
                tick,
                lettering.box(tick.text(), pixel(tick), middle, Type.TICK, Label.Anchor.MIDDLE)));
  }

  private List<PlacedTick> turned(double top, double longest) {
    return thinned(
        Ticks.of(map.scale(), map.domain(), Integer.MAX_VALUE),
        0,
        tick -> {
          String text = lettering.fit(tick.text(), longest, Type.TICK);
          double width = lettering.width(text, Type.TICK);
          Box box = new Box(pixel(tick) - Type.LINE / 2, top, Type.LINE, width);
          return new PlacedTick(tick, pixel(tick), List.of(text), box, true);
        });
  }

  private PlacedTick wrapped(Tick tick, double room, double middle, int most) {
    List<String> lines = lettering.wrap(tick.text(), room, Type.TICK, most);
    double width =
        lines.stream().mapToDouble(line -> lettering.width(line, Type.TICK)).max().orElse(0);
    double x = pixel(tick) - width / 2;
    Box box = new Box(x, middle - Type.LINE / 2, width, Type.LINE * lines.size());
    return new PlacedTick(tick, pixel(tick), lines, box);
  }

  private List<PlacedTick> namesLeft(double right, double widest) {
    List<Tick> names = Ticks.of(map.scale(), map.domain(), Integer.MAX_VALUE);
    return thinned(
        names,
        1,
        tick -> {
          String text = lettering.fit(tick.text(), widest, Type.TICK);
          Box box = lettering.box(text, right, pixel(tick), Type.TICK, Label.Anchor.END);
          return new PlacedTick(tick, pixel(tick), List.of(text), box);
        });
  }

  /** Every name, or every second, third, … so that none touches the next. */
  private static List<PlacedTick> thinned(
      List<Tick> names, double gap, Function<Tick, PlacedTick> placing) {
    List<PlacedTick> all = names.stream().map(placing).toList();
    for (int by = 1; by < all.size(); by++) {
      List<PlacedTick> some = new ArrayList<>();
      for (int i = 0; i < all.size(); i += by) {
        some.add(all.get(i));
      }
      if (apart(some, gap)) {
        return some;
      }
    }
    return all.isEmpty() ? all : List.of(all.getFirst());
  }

  private static boolean apart(List<PlacedTick> ticks, double gap) {
    for (int i = 1; i < ticks.size(); i++) {
      if (ticks.get(i - 1).box().grow(gap / 2).overlaps(ticks.get(i).box().grow(gap / 2))) {
        return false;
      }
    }
    return true;
  }

  private PlacedTick placed(Tick tick, Box box) {
    return new PlacedTick(tick, pixel(tick), List.of(tick.text()), box);
  }

  private double pixel(Tick tick) {
    return map.pixel(tick.value());
  }

  private double length() {
    return Math.abs(map.end() - map.start());
  }

  private double band() {
    return Math.abs(map.pixel(1) - map.pixel(0));
  }
}
