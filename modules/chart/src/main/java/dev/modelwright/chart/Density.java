// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.chart;

import java.util.stream.IntStream;

/** How many points fall into each small square of a plot: the summary drawn for large clouds. */
record Density(Box area, double size, int columns, int[] counts) {

  private static final double SIZE = 4;
  private static final int LEVELS = 8;

  static Density of(double[] xs, double[] ys, Box area) {
    int columns = (int) Math.ceil(area.width() / SIZE) + 1;
    int rows = (int) Math.ceil(area.height() / SIZE) + 1;
    int[] counts = new int[columns * rows];
    for (int i = 0; i < xs.length; i++) {
      int column = Math.clamp((int) ((xs[i] - area.x()) / SIZE), 0, columns - 1);
      int row = Math.clamp((int) ((ys[i] - area.y()) / SIZE), 0, rows - 1);
      counts[row * columns + column]++;
    }
    return new Density(area, SIZE, columns, counts);
  }

  /** More colour for more points, by their logarithm, so that single ones are still seen. */
  void draw(Role role, Pen pen) {
    int most = IntStream.of(counts).max().orElse(0);
    for (int level = 1; level <= LEVELS; level++) {
      int wanted = level;
      int[] cells =
          IntStream.range(0, counts.length).filter(i -> level(counts[i], most) == wanted).toArray();
      double[] xs = IntStream.of(cells).mapToDouble(i -> area.x() + i % columns * size).toArray();
      double[] ys = IntStream.of(cells).mapToDouble(i -> area.y() + i / columns * size).toArray();
      if (cells.length > 0) {
        pen.tiles(xs, ys, size, size, new Ink(role, 0.1 + 0.9 * level / LEVELS));
      }
    }
  }

  private static int level(int count, int most) {
    if (count == 0) {
      return 0;
    }
    return most == 1
        ? LEVELS / 2
        : Math.clamp((int) Math.ceil(LEVELS * Math.log1p(count) / Math.log1p(most)), 1, LEVELS);
  }
}
