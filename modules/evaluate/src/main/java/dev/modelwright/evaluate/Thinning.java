// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.evaluate;

import java.util.BitSet;
import java.util.function.IntToDoubleFunction;

/**
 * Picks the points of a long line that keep its shape: in each of equally wide steps along it the
 * first, the last, the lowest and the highest (U. Jugel and others, "M4: a visualization-oriented
 * time series data aggregation", 2014).
 */
final class Thinning {

  /** Most points that a curve keeps. */
  static final int MOST = 1000;

  private static final int STEPS = MOST / 4;

  private final IntToDoubleFunction along;
  private final IntToDoubleFunction height;

  /**
   * A thinning of points.
   *
   * @param along from 0 to 1 and never falling
   * @param height what is lowest or highest
   */
  Thinning(IntToDoubleFunction along, IntToDoubleFunction height) {
    this.along = along;
    this.height = height;
  }

  /** The positions of the points to keep, rising; all of them where there are few. */
  int[] keep(int points) {
    BitSet kept = new BitSet(points);
    if (points <= MOST) {
      kept.set(0, points);
    }
    int from = 0;
    while (from < points && points > MOST) {
      int to = from + 1;
      while (to < points && step(to) == step(from)) {
        to++;
      }
      keep(kept, from, to);
      from = to;
    }
    return kept.stream().toArray();
  }

  private int step(int point) {
    return Math.min(STEPS - 1, (int) (along.applyAsDouble(point) * STEPS));
  }

  private void keep(BitSet kept, int from, int to) {
    int lowest = from;
    int highest = from;
    for (int i = from + 1; i < to; i++) {
      lowest = height.applyAsDouble(i) < height.applyAsDouble(lowest) ? i : lowest;
      highest = height.applyAsDouble(i) > height.applyAsDouble(highest) ? i : highest;
    }
    kept.set(from);
    kept.set(lowest);
    kept.set(highest);
    kept.set(to - 1);
  }
}
