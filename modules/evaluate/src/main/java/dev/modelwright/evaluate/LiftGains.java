// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.evaluate;

import java.util.ArrayList;
import java.util.List;

/**
 * What is gained by looking at the most probable rows first.
 *
 * @param points at every per cent of the rows from 1 to 100
 * @param baseRate the label's share of all rows
 */
public record LiftGains(List<Point> points, double baseRate) {

  /** Copies the points. */
  public LiftGains {
    points = List.copyOf(points);
  }

  /**
   * The share of the most probable rows looked at, the share of the label's rows among them (gain),
   * and how many times more that is than by chance (lift). Rows of one probability are taken to be
   * in any order.
   */
  public record Point(double share, double gain, double lift) {}

  static LiftGains of(RankCounts counts) {
    double positives = counts.positives();
    double rows = positives + counts.negatives();
    List<Point> points = new ArrayList<>();
    int group = 0;
    for (int percent = 1; percent <= 100; percent++) {
      double taken = rows * percent / 100;
      while (group < counts.size() - 1 && size(counts, group) < taken) {
        group++;
      }
      double gain = Math.min(1, found(counts, group, taken) / positives);
      points.add(new Point(percent / 100.0, gain, gain / (percent / 100.0)));
    }
    return new LiftGains(points, positives / rows);
  }

  private static long size(RankCounts counts, int group) {
    return group < 0 ? 0 : counts.found()[group] + counts.alarms()[group];
  }

  private static double found(RankCounts counts, int group, double taken) {
    long before = size(counts, group - 1);
    double part = (taken - before) / (size(counts, group) - before);
    long foundBefore = group == 0 ? 0 : counts.found()[group - 1];
    return foundBefore + part * (counts.found()[group] - foundBefore);
  }
}
