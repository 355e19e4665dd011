// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.inspect;

import dev.modelwright.model.Doubles;
import java.util.List;

/**
 * Where values are missing.
 *
 * @param columns those with missing values, the most missing first
 * @param blocks into how many runs of equally many rows the table is cut
 * @param shares of missing values, block by block, in each the columns in their order
 * @param together pairs of columns that are mostly missing in the same rows, the strongest first
 */
public record Missingness(
    List<String> columns, int blocks, Doubles shares, List<Together> together) {

  /** Checks the shape. */
  public Missingness {
    columns = List.copyOf(columns);
    together = List.copyOf(together);
    if (shares.size() != columns.size() * blocks) {
      throw new IllegalArgumentException(shares.size() + " shares for " + blocks + " blocks");
    }
  }

  /** The share of a column's values that is missing in a block. */
  public double at(int block, int column) {
    return shares.get(block * columns.size() + column);
  }

  /**
   * Two columns that are missing together.
   *
   * @param rows in how many rows both are missing
   * @param correlation of being missing, -1 … 1
   */
  public record Together(String one, String other, int rows, double correlation) {}
}
