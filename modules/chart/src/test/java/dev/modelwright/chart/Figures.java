// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** Random figures of all kinds, the same for the same seed. */
final class Figures {

  private static final String[] WORDS = {
    "",
    "p99",
    "Forest",
    "misalignment_of_the_coupling",
    "请求速率",
    "number of people liable for",
    "逻辑回归模型",
    "<b>&\"x\"",
    "a b c d e"
  };

  private final Random random;

  private Figures(long seed) {
    random = new Random(seed);
  }

  static Figure random(long seed) {
    return new Figures(seed).figure();
  }

  private Figure figure() {
    Axis x = axis();
    Axis y = x.scale() instanceof Scale.Category ? Axis.linear(word(), word()) : axis();
    List<Layer> layers = new ArrayList<>();
    int count = random.nextInt(6);
    for (int i = 0; i < count; i++) {
      layers.add(layer(i, x, y));
    }
    List<Note> notes =
        random.nextBoolean()
            ? List.of()
            : List.of(new Note(value(x), value(y), word(), Role.ACCENT));
    return new Figure(word(), x, y, layers, notes, random.nextInt(4) == 0);
  }

  private Axis axis() {
    Scale scale =
        switch (random.nextInt(8)) {
          case 0 -> Scale.LOG;
          case 1 -> Scale.PERCENTILE;
          case 2 -> Scale.TIME;
          case 3 ->
              new Scale.Category(
                  IntStream.rangeClosed(0, random.nextInt(12)).mapToObj(i -> word() + i).toList());
          case 4 -> Scale.DAYS;
          case 5 -> Scale.MOMENTS;
          default -> Scale.LINEAR;
        };
    return new Axis(word(), random.nextBoolean() ? "" : "ms", scale, Optional.empty());
  }

  private Layer layer(int index, Axis x, Axis y) {
    Series series = Series.of(word() + index, index + 1);
    int size = random.nextInt(60);
    Numbers xs = values(x, size);
    Numbers ys = values(y, size);
    return switch (random.nextInt(9)) {
      case 0 -> new Layer.Points(series, xs, ys);
      case 1 -> new Layer.Band(series, xs, ys, values(y, size));
      case 2 -> Layer.Rule.horizontal(value(y), word());
      case 3 -> Layer.Rule.vertical(value(x), word());
      case 4 -> Layer.Rule.diagonal(word());
      case 5 -> new Layer.Markers(series, xs, xs.stream().mapToObj(v -> word()).toList());
      case 6 ->
          Layer.Bars.categories(
              series, random.nextBoolean() ? Direction.VERTICAL : Direction.HORIZONTAL, ys);
      case 7 -> new Layer.Boxes(series, Numbers.steps(0, 1, size), ys, ys, ys, ys, values(y, size));
      default ->
          new Layer.Line(series, xs, ys, Dash.values()[random.nextInt(3)], random.nextBoolean());
    };
  }

  private Numbers values(Axis axis, int size) {
    double[] values = new double[size];
    for (int i = 0; i < size; i++) {
      values[i] = random.nextInt(20) == 0 ? Double.NaN : value(axis);
    }
    return Numbers.of(
        random.nextBoolean() ? java.util.Arrays.stream(values).sorted().toArray() : values);
  }

  private double value(Axis axis) {
    return switch (axis.scale()) {
      case Scale.Percentile _ -> random.nextDouble();
      case Scale.Category category -> random.nextInt(category.names().size());
      case Scale.Time _ -> random.nextDouble() * 7000;
      case Scale.Calendar calendar -> random.nextGaussian() * 1e9 / calendar.seconds();
      case Scale.Log _, Scale.Linear _ ->
          switch (random.nextInt(12)) {
            case 0 -> 0;
            case 1 -> random.nextGaussian() * 1e12;
            case 2 -> random.nextGaussian() * 1e-9;
            default -> random.nextGaussian() * 100;
          };
    };
  }

  private String word() {
    return WORDS[random.nextInt(WORDS.length)];
  }
}
