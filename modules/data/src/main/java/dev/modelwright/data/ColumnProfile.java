// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.util.List;

/** What a column's values are like, in numbers small enough to draw. */
public sealed interface ColumnProfile {

  /** The column. */
  ColumnInfo column();

  /** How many rows there are, those without a value too. */
  int rows();

  /** How many rows have no value. */
  int missing();

  /** The share of the rows without a value, 0 to 1. */
  default double missingShare() {
    return rows() == 0 ? 0 : (double) missing() / rows();
  }

  /** Of a column of numbers; dates are days and points in time seconds since 1970-01-01. */
  record Numeric(
      ColumnInfo column,
      int rows,
      int missing,
      Moments moments,
      Quantiles quantiles,
      Histogram histogram)
      implements ColumnProfile {

    /** The least value. */
    public double min() {
      return quantiles.at(0);
    }

    /** The greatest value. */
    public double max() {
      return quantiles.at(1);
    }
  }

  /**
   * Of a column of texts.
   *
   * @param distinct how many different texts there are
   * @param top the most frequent ones, at most {@link Profile#MOST_LEVELS}, then by their first
   *     appearance
   */
  record Textual(ColumnInfo column, int rows, int missing, int distinct, List<Level> top)
      implements ColumnProfile {

    /** Copies the list. */
    public Textual {
      top = List.copyOf(top);
    }

    /** How many rows have another text than the most frequent ones. */
    public int others() {
      return rows - missing - top.stream().mapToInt(Level::count).sum();
    }
  }

  /** Of a column without any value. */
  record Empty(ColumnInfo column, int rows) implements ColumnProfile {
    @Override
    public int missing() {
      return rows;
    }
  }

  /**
   * Mean and spread.
   *
   * @param mean the arithmetic mean
   * @param deviation the standard deviation of the sample (n - 1); NaN for a single value
   */
  record Moments(double mean, double deviation) {}

  /** A text and in how many rows it stands. */
  record Level(String text, int count) {}
}
