// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

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

  /**
   * Of a column of numbers; dates are days and points in time seconds since 1970-01-01.
   *
   * @param top the most frequent numbers, at most {@link Profile#MOST_VALUES}, then the least
   *     first; none for numbers with decimals of which there are more than 10,000 different ones
   */
  record Numeric(
      ColumnInfo column,
      int rows,
      int missing,
      Moments moments,
      Quantiles quantiles,
      Histogram histogram,
      Spread spread,
      Signs signs,
      List<Value> top)
      implements ColumnProfile {

    /** Copies the list. */
    public Numeric {
      top = List.copyOf(top);
    }

    /** The first day or point in time; nothing where these are plain numbers. */
    public Optional<LocalDateTime> earliest() {
      return time(min());
    }

    /** The last day or point in time; nothing where these are plain numbers. */
    public Optional<LocalDateTime> latest() {
      return time(max());
    }

    private Optional<LocalDateTime> time(double value) {
      return switch (column.storage()) {
        case DATE -> Optional.of(LocalDate.ofEpochDay((long) value).atStartOfDay());
        case DATETIME -> Optional.of(LocalDateTime.ofEpochSecond((long) value, 0, ZoneOffset.UTC));
        case NUMBER, CATEGORY -> Optional.empty();
      };
    }

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
   * @param lengths how long the texts are
   */
  record Textual(
      ColumnInfo column, int rows, int missing, int distinct, List<Level> top, Lengths lengths)
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

  /**
   * How far numbers scatter, whatever a few of them do.
   *
   * @param iqr the distance between the first and the third quartile
   * @param mad the median of the distances from the median, not scaled
   * @param inner fences 1.5 times the iqr beyond the quartiles (J. W. Tukey, "Exploratory Data
   *     Analysis", 1977): what is outside is an outlier
   * @param outer fences 3 times the iqr beyond them: what is outside is far out
   */
  record Spread(double iqr, double mad, Fences inner, Fences outer) {}

  /**
   * Bounds between which most numbers are expected.
   *
   * @param outside how many are beyond them
   */
  record Fences(double low, double high, int outside) {}

  /** How many numbers are zero, and how many negative. */
  record Signs(int zeros, int negatives) {}

  /** A number and in how many rows it stands. */
  record Value(double value, int count) {}

  /** The least, greatest and mean number of characters of a column's texts. */
  record Lengths(int min, int max, double mean) {}

  /** A text and in how many rows it stands. */
  record Level(String text, int count) {}
}
