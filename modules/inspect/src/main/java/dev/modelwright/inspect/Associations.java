// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.inspect;

import dev.modelwright.model.Doubles;
import java.util.List;

/**
 * How strongly each two columns depend on each other.
 *
 * @param columns those that can be compared: numbers, dates and categories, at most {@value #MOST}
 * @param strengths row by row; -1 … 1 for two numbers (Spearman's rank correlation), 0 … 1 for a
 *     number and a category (the correlation ratio) and for two categories (Cramér's V with the
 *     bias correction of W. Bergsma, 2013); NaN where nothing can be said
 * @param rows how many rows it was computed from
 */
public record Associations(List<String> columns, Doubles strengths, int rows) {

  /** The most columns that are compared. */
  public static final int MOST = 60;

  /** Checks the shape. */
  public Associations {
    columns = List.copyOf(columns);
    if (strengths.size() != columns.size() * columns.size()) {
      throw new IllegalArgumentException(
          strengths.size() + " strengths for " + columns.size() + " columns");
    }
  }

  /** The strength between two columns by their positions. */
  public double at(int row, int column) {
    return strengths.get(row * columns.size() + column);
  }
}
