// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.inspect;

import dev.modelwright.model.Doubles;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Gathers where the values of columns are missing. */
final class MissingMap {

  private static final int MOST_BLOCKS = 200;
  private static final int MOST_COLUMNS = 200;
  private static final int MOST_TOGETHER = 20;
  private static final double TOGETHER = 0.5;

  private record Gaps(String name, BitSet rows, int count) {}

  private final int rows;
  private final List<Gaps> columns = new ArrayList<>();

  MissingMap(int rows) {
    this.rows = rows;
  }

  /** Takes a further column in. */
  void add(ColumnView column) {
    int count = column.missing().cardinality();
    if (count > 0) {
      columns.add(new Gaps(column.name(), column.missing(), count));
    }
  }

  Missingness missingness() {
    List<Gaps> shown =
        columns.stream()
            .sorted(Comparator.comparingInt((Gaps gaps) -> -gaps.count()))
            .limit(MOST_COLUMNS)
            .toList();
    int blocks = shown.isEmpty() ? 0 : Math.min(MOST_BLOCKS, rows);
    double[] shares = new double[blocks * shown.size()];
    for (int block = 0; block < blocks; block++) {
      int from = (int) ((long) rows * block / blocks);
      int to = (int) ((long) rows * (block + 1) / blocks);
      for (int column = 0; column < shown.size(); column++) {
        int gone = shown.get(column).rows().get(from, to).cardinality();
        shares[block * shown.size() + column] = (double) gone / (to - from);
      }
    }
    List<String> names = shown.stream().map(Gaps::name).toList();
    return new Missingness(names, blocks, Doubles.of(shares), together(shown));
  }

  private List<Missingness.Together> together(List<Gaps> shown) {
    List<Missingness.Together> pairs = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      for (int j = i + 1; j < shown.size(); j++) {
        Missingness.Together pair = pair(shown.get(i), shown.get(j));
        if (pair.correlation() >= TOGETHER) {
          pairs.add(pair);
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Missingness.Together::correlation).reversed());
    return pairs.stream().limit(MOST_TOGETHER).toList();
  }

  /** The phi coefficient: Pearson's correlation of two indicators. */
  private Missingness.Together pair(Gaps one, Gaps other) {
    BitSet both = (BitSet) one.rows().clone();
    both.and(other.rows());
    double n = rows;
    double p = one.count() / n;
    double q = other.count() / n;
    double shared = both.cardinality();
    double phi = (shared / n - p * q) / Math.sqrt(p * (1 - p) * q * (1 - q));
    return new Missingness.Together(
        one.name(), other.name(), (int) shared, Double.isNaN(phi) ? 0 : phi);
  }
}
