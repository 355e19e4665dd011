// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.chart;

import java.util.Arrays;

/** Thins curves without changing how they look. */
public final class Decimation {

  private Decimation() {}

  /**
   * The indices worth drawing of a curve given in pixels: of every run of points in the same pixel
   * column its first, lowest, highest and last. What lies left or right of the given columns counts
   * as one column each.
   */
  public static int[] columns(double[] xs, double[] ys, double left, double right) {
    int[] kept = new int[Math.min(xs.length, 64)];
    int count = 0;
    int from = 0;
    while (from < xs.length) {
      int to = runEnd(xs, from, left, right);
      if (count + 4 > kept.length) {
        kept = Arrays.copyOf(kept, count * 2 + 4);
      }
      count = keep(ys, from, to, kept, count);
      from = to;
    }
    return Arrays.copyOf(kept, count);
  }

  private static int runEnd(double[] xs, int from, double left, double right) {
    double column = column(xs[from], left, right);
    int to = from + 1;
    while (to < xs.length && column(xs[to], left, right) == column) {
      to++;
    }
    return to;
  }

  private static double column(double x, double left, double right) {
    return Math.floor(Math.clamp(x, left - 1, right + 1));
  }

  private static int keep(double[] ys, int from, int to, int[] kept, int count) {
    int low = from;
    int high = from;
    for (int i = from + 1; i < to; i++) {
      low = ys[i] < ys[low] ? i : low;
      high = ys[i] > ys[high] ? i : high;
    }
    int next = add(kept, count, count, from);
    next = add(kept, count, next, Math.min(low, high));
    next = add(kept, count, next, Math.max(low, high));
    return add(kept, count, next, to - 1);
  }

  private static int add(int[] kept, int start, int count, int index) {
    if (count > start && kept[count - 1] == index) {
      return count;
    }
    kept[count] = index;
    return count + 1;
  }
}
